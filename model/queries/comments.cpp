#include "model/queries/comments.h"

#include <algorithm>
#include <tuple>

namespace styrmodell
{

std::vector<const Comment*> commentsOn(const Model& model, const ElementId& element)
{
    std::vector<const Comment*> comments;
    for (const Comment* comment : model.referrersOf<Comment>(RecordKey::of(element)))
        if (comment->element == element) // else it is by the element, a board
            comments.push_back(comment);
    const auto dayOf = [](const Comment* comment) { return comment->date ? comment->date->last() : QDate(); };
    std::sort(comments.begin(), comments.end(), [&](const Comment* a, const Comment* b) {
        return std::tuple(dayOf(b), a->id) < std::tuple(dayOf(a), b->id);
    });
    return comments;
}

bool isOpen(const Comment& comment)
{
    return comment.outcome.value_or(CommentOutcome::Open) == CommentOutcome::Open;
}

} // namespace styrmodell
