/// The members of whole kinds or of one subtype, under headings.
#pragma once

#include "views/scene/compositions/composition_choice.h"
#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// Members that stand under one heading.
struct KindSection {
    const Kind* kind = nullptr;
    const Subtype* subtype = nullptr;
    const Element* body = nullptr; ///< in which they lie
    QString heading{};
    QString group{}; ///< sections of the same group stand in one panel
    std::optional<Focus> target{};
    std::vector<const Element*> members{};
    bool isGap = false; ///< nothing of the kind lies in the body
};

/// What a kind's page shows.
struct KindMembers {
    std::vector<const Kind*> kinds{};
    QString subtype{}; ///< empty: whole kinds
    QString title{};
    std::vector<KindSection> sections{};

    bool isBySubtype() const;
    bool isByBody() const;
    int total() const;
};

/// By subtype where the kind has such, by body where it lies in bodies, else one section a kind.
std::vector<KindSection> sectionsOf(const PictureWords& words, const std::vector<const Kind*>& kinds,
                                    const QString& subtype);

/// Whether one of the kinds is a body.
bool anyIsBody(const std::vector<const Kind*>& kinds);

} // namespace styrmodell
