#include "model/operations/comments.h"

#include "model/change/draft.h"
#include "model/queries/order.h"

#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

} // namespace

Result<Edit> commentOn(const Model& model, Comment comment)
{
    const Element* element = model.find(comment.element);
    if (!element)
        return Error{Texts::tr("There is no element “%1”.").arg(comment.element.text)};
    if (comment.text.trimmed().isEmpty())
        return Error{Texts::tr("Write what the comment says.")};
    if (comment.id.isEmpty())
        comment.id = {freshId(comment.element.text.left(80) + QStringLiteral("-comment"),
                              [&](const QString& id) { return model.find(CommentId{id}) != nullptr; })};
    Draft draft(model);
    draft.put(std::move(comment));
    return std::move(draft).finish(QStringLiteral("commentOn"), {{QStringLiteral("title"), drawnTitle(*element)}});
}

} // namespace styrmodell
