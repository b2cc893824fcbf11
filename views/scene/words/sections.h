/// What a thing has to do with others, sorted by where it stands on its page.
#pragma once

#include "model/queries/related.h"

namespace styrmodell
{

/// Where a relation stands around the page's own: by the way it points and which of its ends is nearer the vision.
enum class Side {
    Serves,      ///< this one points to what is nearer the vision: above, for containers left
    BuildsOn,    ///< the other one is nearer the vision and points here: left
    ServedBy,    ///< the other one points here and is farther: beneath
    FollowsFrom, ///< this one points to what is farther: beneath
    Beside       ///< relations without a sense of nearer
};

/// An element that is related, once, however many relations say so.
struct Mention {
    const Element* element = nullptr;
    std::vector<const Element*> whose{}; ///< the page's own or what lies in it, whose relations they are
    bool isExample = false;              ///< every such relation is one
};

/// The related elements of one kind, by order and id.
struct KindMentions {
    const Kind* kind = nullptr;
    std::vector<Mention> members{};
    bool isWholeKind = false; ///< only relations to the kind as a whole say so
    bool isOnePlate = false;  ///< and it is drawn as one: its members are too many to stand here
};

/// All relations of one type and direction.
struct RelationSection {
    Side side = Side::Beside;
    const RelationType* type = nullptr;
    bool isForward = true; ///< the page's own is the `from` end
    std::vector<KindMentions> kinds{};

    size_t memberCount() const;
    /// The kinds of those whose relations they are, each once, in order.
    std::vector<const Kind*> kindsOfWhose(const Model& model) const;
};

/// Relations of `own` (the page's element and what lies in it) to counted elements outside, by side, then by type.
std::vector<RelationSection> relationSections(const CountedModel& counted, const std::vector<const Element*>& own);

/// Relations to all of a kind with more members than this are drawn as one plate.
inline constexpr size_t wholeKindFrom = 8;
inline constexpr size_t wholeKindInContainer = 2;

/// The sections of one side.
std::vector<RelationSection> onSide(const std::vector<RelationSection>& sections, Side side);

/// Members that lie in bodies, body by body.
struct BodyGroup {
    const Element* body = nullptr; ///< null: of no body
    std::vector<Mention> members{};
    bool isGap = false; ///< something else of the body contributes here, but none of what is measured does
};

/// `members` by their bodies in order, those of none last.
std::vector<BodyGroup> byBody(const Model& model, const std::vector<Mention>& members);

} // namespace styrmodell
