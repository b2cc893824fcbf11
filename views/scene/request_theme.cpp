#include "views/scene/request_theme.h"

#include "model/change/model.h"
#include "model/queries/logotype.h"
#include "views/scene/parts/page_margins.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// A crest is about as wide as high; what is wider holds letters.
constexpr qreal nameIsWiderThan = 1.6;
// Of what lies between the page's sides.
constexpr qreal widest = 0.22;
constexpr qreal widestOnPhone = 0.3;
// Around it, design points.
constexpr qreal plateSide = 6;
constexpr qreal plateEdge = 3;
constexpr qreal toFrame = 8;
constexpr qreal toWords = 12;

QRectF boxOf(const Logotype& logotype, const Medium& medium, const Type& type)
{
    const PageMargins margins = marginsFor(medium);
    const TextStyle line = type.cardTitle();
    const qreal middle = margins.headTop + line.size * line.lineHeight / 2;
    const qreal above = middle - type.length(toFrame);
    const qreal beneath = medium.isNarrow() ? type.length(15) : margins.frameTop - type.length(toFrame) - middle;
    const qreal between = medium.size.width() - 2 * margins.side;
    const QSizeF room(between * (medium.isNarrow() ? widestOnPhone : widest), 2 * std::min(above, beneath));
    QRectF box(QPointF(0, 0), logotype.size.scaled(room, Qt::KeepAspectRatio));
    const qreal right = medium.size.width() - margins.side - type.length(plateSide); // the plate ends with the frame
    box.moveCenter({right - box.width() / 2, middle});
    return box;
}

QString spokenName(const Theme& theme, const ModelInfo& info)
{
    for (const QString& text : {theme.logotypeText, info.organisation})
        if (QString name = text.simplified(); !name.isEmpty())
            return name;
    return theme.name;
}

} // namespace

const Theme* themeFor(const Model& model, const PictureRequest& request)
{
    if (const Theme* own = request.theme ? model.find(*request.theme) : nullptr)
        return own;
    return model.info().theme ? model.find(*model.info().theme) : nullptr;
}

std::optional<HeadLogotype> headLogotype(const Model& model, const PictureRequest& request, const Type& type)
{
    const Theme* theme = themeFor(model, request);
    if (!theme || theme->logotype.isEmpty())
        return {};
    Result<Logotype> logotype = logotypeIn(theme->logotype);
    if (!logotype)
        return {};
    HeadLogotype head;
    head.holdsName = logotype->size.width() > logotype->size.height() * nameIsWiderThan;
    head.node.key = {{}, QStringLiteral("logotype"), {}};
    head.node.semantics.role = Role::Figure;
    head.node.name = spokenName(*theme, model.info());
    head.node.box = boxOf(*logotype, request.medium, type);
    const QRectF plate = head.node.box.adjusted(-type.length(plateSide), -type.length(plateEdge),
                                                type.length(plateSide), type.length(plateEdge));
    head.node.radius = type.length(4);
    head.node.shapes.push_back(rounded(plate, head.node.radius, Paint(ColourToken::Paper), {}));
    head.node.image = Image{logotype->mediaType, std::move(logotype->bytes), head.node.box};
    head.left = plate.left() - type.length(toWords);
    return head;
}

} // namespace styrmodell
