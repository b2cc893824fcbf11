#include "views/scene/furniture.h"

#include "views/scene/words/formats.h"
#include "views/scene/words/selection_words.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// By dashes or by the word.
bool showsExamples(const PictureWords& words, const std::vector<Node>& nodes)
{
    const QString word = words(QT_TRANSLATE_NOOP("Publication", "example"));
    bool found = false;
    forEachNode(nodes, [&](const Node& node, int) {
        found = found || node.state == NodeState::Example ||
                std::any_of(node.texts.begin(), node.texts.end(),
                            [&](const TextBlock& text) { return text.text().endsWith(word); });
    });
    return found;
}

QString footnoteOf(const PictureWords& words, bool explainsExamples)
{
    QStringList sentences{
        words(QT_TRANSLATE_NOOP("Publication", "As of %1.")).arg(dateInWords(words.counted().day(), words.language()))};
    if (const QString selection = selectionSentence(words); !selection.isEmpty())
        sentences.prepend(selection);
    if (explainsExamples)
        sentences += words(QT_TRANSLATE_NOOP(
            "Publication", "Dashed edge and the word example: made up to show the model, not decided."));
    return sentences.join(u' ');
}

} // namespace

const Element* attitudeOf(const PictureWords& words, const Composition& composition)
{
    if (composition.frame)
        for (const KindId& kind : composition.frame->kinds)
            for (const Element* element : words.counted().elementsOf(kind))
                return element;
    return nullptr;
}

QString frameNameOf(const PictureWords& words, const Composition& composition)
{
    if (composition.frame && !composition.frame->title.isEmpty())
        return composition.frame->title.in(words.language());
    const Element* attitude = attitudeOf(words, composition);
    return attitude ? words.title(*attitude) : QString();
}

Node frameOutline(const Type& type, const QRectF& box, bool isNarrow)
{
    Node frame;
    frame.key = {QStringLiteral("slot:frame"), QStringLiteral("frame"), {}};
    frame.semantics.role = Role::Group;
    frame.layer = Layer::Frame;
    frame.box = box;
    frame.radius = type.length(isNarrow ? 16 : 28);
    frame.shapes.push_back(
        rounded(box, frame.radius, Paint(ColourToken::Sand), Stroke{ColourToken::Edge, type.length(2.5), false}));
    return frame;
}

qreal footnoteRoom(const PictureWords& words, const Type& type, qreal width)
{
    const TextStyle style = type.small();
    const qreal line = type.measured(QStringLiteral("x"), style, {}, width).size.height();
    return type.measured(footnoteOf(words, true), style, {}, width).size.height() - line;
}

qreal addFootnote(Page& page, const PictureWords& words, const Type& type, QPointF at, qreal width)
{
    Node node;
    node.key = {{}, QStringLiteral("footnote"), {}};
    node.semantics.role = Role::Paragraph;
    node.name = footnoteOf(words, showsExamples(words, page.nodes));
    MeasuredText text = type.measured(node.name, type.small(), ColourToken::Soft, width);
    text.block.moveBy(at);
    node.box = text.block.box;
    node.texts.push_back(std::move(text.block));
    const qreal end = node.box.bottom();
    page.nodes.push_back(std::move(node));
    return end;
}

} // namespace styrmodell
