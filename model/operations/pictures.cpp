#include "model/operations/pictures.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

Error withoutTitle()
{
    return Error{Texts::tr("A picture needs a title.")};
}

double lastOrder(const Model& model)
{
    double last = 0;
    for (const Picture* picture : model.table<Picture>().sorted())
        last = std::max(last, picture->order.value_or(0));
    return last;
}

} // namespace

Picture newPicture(const Model& model, const Picture& like, const QString& title)
{
    Picture picture = like;
    picture.id = {freshId(idFromText(title), [&](const QString& id) { return model.find(PictureId{id}) != nullptr; })};
    picture.title = title;
    picture.order = lastOrder(model) + 1;
    return picture;
}

QJsonObject argsOf(const Picture& picture)
{
    return {{QStringLiteral("record"), recordName<Picture>()},
            {QStringLiteral("id"), picture.id.text},
            {QStringLiteral("title"), picture.title}};
}

PictureId keepPicture(Draft& draft, const Picture& like, const QString& title)
{
    Picture picture = newPicture(draft.model(), like, title);
    const PictureId kept = picture.id;
    draft.put(std::move(picture));
    return kept;
}

Result<Edit> addPicture(const Model& model, const Picture& like, const QString& title)
{
    if (title.simplified().isEmpty())
        return withoutTitle();
    Draft draft(model);
    const PictureId kept = keepPicture(draft, like, title);
    for (const Placement* placement : model.table<Placement>().sorted()) {
        if (like.id.isEmpty() || placement->picture != like.id)
            continue;
        Placement copy = *placement;
        copy.picture = kept;
        copy.id = {freshId(kept.text + u'.' + copy.element.text,
                           [&](const QString& id) { return draft.model().find(PlacementId{id}) != nullptr; })};
        draft.put(std::move(copy));
    }
    const QJsonObject args = argsOf(*draft.find(kept));
    return std::move(draft).finish(QStringLiteral("add"), args);
}

Result<Edit> renamePicture(const Model& model, const PictureId& id, const QString& title)
{
    const Picture* known = model.find(id);
    if (!known)
        return Error{Texts::tr("There is no picture “%1”.").arg(id.text)};
    if (title.simplified().isEmpty())
        return withoutTitle();
    Draft draft(model);
    Picture picture = *known;
    picture.title = title;
    const QJsonObject args = argsOf(picture);
    draft.put(std::move(picture));
    return std::move(draft).finish(QStringLiteral("put"), args);
}

Result<Edit> changePicture(const Model& model, Picture picture)
{
    if (!model.find(picture.id))
        return Error{Texts::tr("There is no picture “%1”.").arg(picture.id.text)};
    if (picture.title.simplified().isEmpty())
        return withoutTitle();
    if (picture.composition)
        picture.form.reset();
    if (picture.filter == PictureFilter{})
        picture.filter.reset();
    Draft draft(model);
    const QJsonObject args = argsOf(picture);
    draft.put(std::move(picture));
    return std::move(draft).finish(QStringLiteral("put"), args);
}

} // namespace styrmodell
