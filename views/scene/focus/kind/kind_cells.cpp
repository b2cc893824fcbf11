#include "views/scene/focus/kind/kind_cells.h"

#include "views/scene/focus/plans/body_cell.h"
#include "views/scene/focus/plans/member_words.h"
#include "views/scene/focus/vacant.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// What is measured as a card with its indicator, all else as a plate.
Maker cellMember(const Canvas& canvas, const Kind& kind, const Element& member)
{
    const PictureWords& words = canvas.words;
    const bool isCard = kind.flags.has(KindFlag::IsMeasured);
    Label label =
        words.label(member, isCard ? QStringLiteral("card") : QStringLiteral("plate"), {}, canvas.detail.isShort);
    if (kind.shape == KindShape::OpenSquare)
        label.paints = {ColourToken::Panel, ColourToken::Ink, ColourToken::Edge, ColourToken::Panel, false};
    if (isCard && !canvas.detail.isTight)
        label.lines << indicatorLine(words, member, kind);
    return [&type = canvas.type, label, isCard](qreal width, qreal minHeight) {
        return isCard ? card(type, label, width, minHeight) : plate(type, label, width, minHeight);
    };
}

Maker missing(const Canvas& canvas, const Kind& kind, const Element& body)
{
    const NodeKey key{body.id.text, QStringLiteral("gap"), {}};
    const QString title = canvas.words(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(canvas.words.kind(kind));
    return vacantGap(canvas, key, title, {}, vacancyWithin(canvas.words.counted(), body, kind));
}

Piece cell(const Canvas& canvas, const KindSection& section, qreal width, qreal minHeight)
{
    PanelWords words = bodyCellWords(canvas, section.body, {}, width);
    words.level = 2;
    std::vector<Maker> members;
    for (const Element* member : section.members)
        members.push_back(cellMember(canvas, *section.kind, *member));
    if (section.isGap)
        members.push_back(missing(canvas, *section.kind, *section.body));
    return panel(canvas.type, words, width, minHeight, [&](Column& column, qreal height) {
        column.piece(list(canvas.type, {words.key.thing, QStringLiteral("list"), {}}, words.heading, members,
                          column.width(), {1, 8, false, height}));
    });
}

} // namespace

Laid kindCells(const Canvas& canvas, const KindMembers& members, qreal top, qreal bottom)
{
    PanelWords words;
    words.key = {QStringLiteral("kind:%1").arg(members.kinds.front()->id.text), QStringLiteral("panel"), {}};
    std::vector<Maker> makers;
    for (const KindSection& section : canvas.share(members.sections))
        makers.emplace_back(
            [&canvas, section](qreal width, qreal minHeight) { return cell(canvas, section, width, minHeight); });
    const qreal height = bottom > top ? bottom - top : 0;
    Piece piece = panel(canvas.type, words, canvas.width, 0, [&](Column& column, qreal) {
        const int columns = std::clamp(static_cast<int>((column.width() / canvas.length(1) + 14) / 320), 1, 5);
        column.piece(list(canvas.type, {words.key.thing, QStringLiteral("list"), {}}, members.title, makers,
                          column.width(), {columns, 14, false, height > 0 ? height - canvas.length(36) : 0}));
    });
    Laid laid{{}, top + piece.size.height()};
    laid.nodes.push_back(placed(std::move(piece), {0, top}));
    return laid;
}

} // namespace styrmodell
