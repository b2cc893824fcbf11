#include "views/scene/focus/kind/body_card.h"

#include "model/queries/order.h"
#include "views/scene/focus/container_page.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// What lies in a body, and what it lacks.
struct Contents {
    QStringList holders{};                ///< what holds others
    std::vector<const Element*> leaves{}; ///< what holds nothing
    QStringList counts{};                 ///< of these, by kind
    QStringList missing{};
};

/// “Tillsyn över ställföreträdare · exempel”
QString tagged(const PictureWords& words, const Element& element)
{
    const QString tag = words.tag(element);
    const QString title = words.title(element, true);
    return tag.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, tag);
}

void addKind(const PictureWords& words, const Kind& kind, bool isHolder, const std::vector<const Element*>& own,
             Contents& contents)
{
    for (const Element* element : own)
        if (isHolder)
            contents.holders << tagged(words, *element);
        else
            contents.leaves.push_back(element);
    if (own.empty() && (isHolder || kind.flags.has(KindFlag::IsMeasured)))
        contents.missing << words(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(words.kind(kind));
    else if (!own.empty() && !isHolder)
        contents.counts << QStringLiteral("%1 %2")
                               .arg(own.size())
                               .arg(words.inSentence(own.size() == 1 ? words.kind(kind) : words.plural(kind)));
}

Contents contentsOf(const PictureWords& words, const Element& body)
{
    const Model& model = words.model();
    Contents contents;
    const std::vector<const Element*> inside = descendantsOf(words.counted(), body.id);
    std::vector<const Kind*> expected = kindsWithin(model, *model.find(body.kind));
    // By index: what is there brings the kinds that may lie in it to the end of the list.
    for (size_t i = 0; i < expected.size(); ++i) {
        const Kind& kind = *expected[i];
        const std::vector<const Kind*> within = kindsWithin(model, kind);
        std::vector<const Element*> own = inside;
        std::erase_if(
            own, [&](const Element* element) { return element->kind != kind.id || bodyOf(model, *element) != &body; });
        addKind(words, kind, !within.empty(), own, contents);
        for (const Kind* inner : within)
            if (!own.empty() && std::find(expected.begin(), expected.end(), inner) == expected.end())
                expected.push_back(inner);
    }
    return contents;
}

/// Leaves kind by kind: “Inriktning” above its title, “Mål 3” above theirs.
void addLeaves(const Canvas& canvas, Column& column, const std::vector<const Element*>& leaves)
{
    const Type& type = canvas.type;
    const Kind* kind = nullptr;
    for (const Element* leaf : leaves) {
        const Kind* own = canvas.words.model().find(leaf->kind);
        column.space(type.length(own == kind ? 3 : 9));
        if (own != kind) {
            const auto count = std::count_if(leaves.begin(), leaves.end(),
                                             [&](const Element* one) { return one->kind == leaf->kind; });
            const QString over = count == 1 ? canvas.words.kind(*own)
                                            : QStringLiteral("%1 %2").arg(canvas.words.plural(*own)).arg(count);
            column.text(over.toUpper(), type.overLine(), canvas.words.paints(own).line);
            column.space(type.length(2));
        }
        kind = own;
        column.text(tagged(canvas.words, *leaf), type.small(), ColourToken::Ink);
    }
}

void addContents(const Canvas& canvas, const Element& body, const Contents& contents, Column& column)
{
    const Type& type = canvas.type;
    if (!canvas.detail.isTight)
        for (const QString& title : contents.holders) {
            column.space(type.length(2));
            column.text(title, type.small(), ColourToken::Soft);
        }
    if (!canvas.detail.isShort) {
        addLeaves(canvas, column, contents.leaves);
    } else if (!contents.counts.isEmpty()) {
        column.space(type.length(4));
        column.text(contents.counts.join(QStringLiteral(" · ")), type.small(), ColourToken::Soft);
    }
    if (!contents.missing.isEmpty()) {
        column.space(type.length(6));
        column.piece(gap(type, {body.id.text, QStringLiteral("gap"), {}}, contents.missing.join(QStringLiteral(" · ")),
                         {}, column.width()));
    }
}

/// White, with the kind's bar at the left; dashed for what is made up.
void drawCard(const Type& type, const Label& label, qreal edge, Node& node)
{
    node.radius = type.length(10);
    node.shapes.push_back(rounded(node.box, node.radius, Paint(ColourToken::Panel),
                                  label.isExample ? Stroke{ColourToken::Soft, type.length(1.5), true}
                                                  : Stroke{ColourToken::Edge, type.length(1.5), false}));
    node.shapes.push_back(polyline({{type.length(13), edge}, {type.length(13), node.box.height() - edge}},
                                   Stroke{label.paints.line, type.length(4), label.isExample}));
}

} // namespace

Piece bodyCard(const Canvas& canvas, const Element& body, qreal width, qreal minHeight)
{
    const Type& type = canvas.type;
    const Label label = canvas.words.label(body, QStringLiteral("card"), {}, canvas.detail.isShort);
    const Contents contents = contentsOf(canvas.words, body);
    const qreal left = type.length(26);
    const qreal right = type.length(16);
    const qreal edge = type.length(13);
    Column column(type, width - left - right);
    column.textWithTag(label.title, type.plateTitle(), ColourToken::Ink, label.tag, ColourToken::Soft);
    const qreal titleHeight = column.height();
    addContents(canvas, body, contents, column);
    Piece piece{nodeFor(label), {width, std::max(column.height() + 2 * edge, minHeight)}};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    if (const QStringList said = contents.counts + contents.missing; !said.isEmpty())
        piece.node.description += QStringLiteral(" %1.").arg(said.join(QStringLiteral(", ")));
    drawCard(type, label, edge, piece.node);
    if (label.isEditable)
        piece.node.editable =
            EditableField{body.id, QStringLiteral("title"), QRectF(left, edge, column.width(), titleHeight),
                          type.plateTitle(), ColourToken::Ink};
    column.pourInto(piece.node, {left, edge});
    return piece;
}

} // namespace styrmodell
