/// The page of what holds others: a body with its assignment, an assignment with its direction and goals.
#pragma once

#include "views/scene/focus/element_page.h"

namespace styrmodell
{

/// Whether a kind's elements hold elements of other kinds that are neither bodies nor attitudes.
bool isContainer(const Model& model, const Kind& kind);

/// Kinds that may lie in `kind`, by rank; without bodies and attitudes.
std::vector<const Kind*> kindsWithin(const Model& model, const Kind& kind);

class ContainerPage : public FocusTemplate
{
public:
    ContainerPage(const PictureWords& words, const Element& element);
    size_t parts(const FocusDetail& detail) const override;
    Laid layOut(const Canvas& canvas) const override;

private:
    /// Whose insides the page shows: a body's assignments, or the element itself, also where a body's plans or goals
    /// lie in it without an assignment.
    std::vector<const Element*> assignments() const;

    const PictureWords& words_;
    const Element& element_;
    std::vector<const Element*> inside_; ///< what lies in it, at any depth
    std::vector<RelationSection> sections_;
};

} // namespace styrmodell
