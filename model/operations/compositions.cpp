#include "model/operations/compositions.h"

#include "model/operations/pictures.h"

#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

CompositionId freshCompositionId(const Model& model, const Composition& composition, const Picture& picture)
{
    const QString name = composition.name.in(model.language());
    return {freshId(idFromText(name.isEmpty() ? picture.title : name),
                    [&](const QString& id) { return model.find(CompositionId{id}) != nullptr; })};
}

} // namespace

Result<Edit> composePicture(const Model& model, Picture picture, Composition composition,
                            const QMap<KindId, Colour>& colours)
{
    const bool isNew = picture.id.isEmpty();
    if (isNew) {
        if (picture.title.simplified().isEmpty())
            return Error{Texts::tr("A picture needs a title.")};
        picture = newPicture(model, picture, picture.title);
    } else if (!model.find(picture.id)) {
        return Error{Texts::tr("There is no picture “%1”.").arg(picture.title)};
    }
    Draft draft(model);
    if (composition.id.isEmpty())
        composition.id = freshCompositionId(model, composition, picture);
    for (auto colour = colours.begin(); colour != colours.end(); ++colour) {
        const Kind* known = draft.find(colour.key());
        if (!known)
            return Error{Texts::tr("There is no kind “%1”.").arg(colour.key().text)};
        Kind kind = *known;
        kind.colour = colour.value();
        draft.put(std::move(kind));
    }
    picture.form.reset();
    picture.composition = composition.id;
    const QJsonObject args = argsOf(picture);
    draft.put(std::move(composition));
    draft.put(std::move(picture));
    return std::move(draft).finish(isNew ? QStringLiteral("add") : QStringLiteral("put"), args);
}

} // namespace styrmodell
