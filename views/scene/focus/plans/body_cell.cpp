#include "views/scene/focus/plans/body_cell.h"

namespace styrmodell
{

PanelWords bodyCellWords(const Canvas& canvas, const Element* body, const QString& slot, qreal width)
{
    const PictureWords& words = canvas.words;
    PanelWords cell;
    cell.isSand = true;
    cell.level = 3;
    cell.key = {body ? body->id.text : QStringLiteral("none"), QStringLiteral("cell"), slot};
    if (!body) {
        cell.heading = words(QT_TRANSLATE_NOOP("Publication", "Of no board or company"));
        return cell;
    }
    TextStyle style = canvas.type.cardTitle();
    style.weight = Weight::SemiBold;
    const bool fits = canvas.type.widthOf(words.title(*body), style) <= width - canvas.type.length(22);
    cell.heading = words.title(*body, !fits);
    const Kind* kind = words.model().find(body->kind);
    cell.note = kind ? words.kind(*kind) : QString();
    cell.target = Focus(body->id);
    cell.description = words.description(*body);
    return cell;
}

} // namespace styrmodell
