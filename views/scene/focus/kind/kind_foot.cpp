#include "views/scene/focus/kind/kind_foot.h"

#include "views/scene/words/formats.h"

#include <array>

namespace styrmodell
{

namespace
{

/// “3 utkast”; the few whose validity has expired by their titles.
QString leftOutPhrase(const PictureWords& words, LeftOut reason, const std::vector<const Element*>& elements)
{
    static constexpr std::array phrases{
        QT_TRANSLATE_N_NOOP("Publication", "%n proposal(s)"),
        QT_TRANSLATE_N_NOOP("Publication", "%n sent for comment"),
        QT_TRANSLATE_N_NOOP("Publication", "%n draft(s)"),
        QT_TRANSLATE_N_NOOP("Publication", "%n replaced"),
        QT_TRANSLATE_N_NOOP("Publication", "%n repealed"),
        QT_TRANSLATE_N_NOOP("Publication", "%n not yet in force"),
        QT_TRANSLATE_N_NOOP("Publication", "%n whose validity has expired without a successor")};
    QString phrase = words(phrases[static_cast<size_t>(reason)], static_cast<int>(elements.size()));
    if (reason != LeftOut::Expired || elements.size() > 3)
        return phrase;
    QStringList titles;
    for (const Element* element : elements)
        titles << words.title(*element);
    return phrase + QStringLiteral(" (%1)").arg(titles.join(QStringLiteral(", ")));
}

QStringList leftOutPhrases(const PictureWords& words, const KindMembers& members)
{
    QStringList phrases;
    for (const Kind* kind : members.kinds)
        for (const LeftOutGroup& group : words.counted().leftOut(kind->id)) {
            std::vector<const Element*> elements = group.elements;
            if (!members.subtype.isEmpty())
                std::erase_if(elements, [&](const Element* element) { return element->subtype != members.subtype; });
            if (!elements.empty())
                phrases << leftOutPhrase(words, group.reason, elements);
        }
    return phrases;
}

/// The short titles of the bodies that adopted the documents, with the whole ones.
QString abbreviations(const PictureWords& words, const KindMembers& members)
{
    QStringList parts;
    for (const KindSection& section : members.sections)
        for (const Element* member : section.members) {
            const Decision* adoption =
                section.kind->flags.has(KindFlag::IsDocument) ? words.adoption(*member) : nullptr;
            const Element* body = adoption && adoption->body ? words.model().find(*adoption->body) : nullptr;
            if (!body || body->shortTitle.trimmed().isEmpty())
                continue;
            const QString part =
                QStringLiteral("%1 %2").arg(words.title(*body, true), withSmallFirst(words.title(*body)));
            if (!parts.contains(part))
                parts << part;
        }
    return parts.join(QStringLiteral("  ·  "));
}

/// The lead in bold, the phrases beside it, or beneath it on a phone; the height they take.
qreal addLeftOut(const Canvas& canvas, const QString& lead, const QStringList& phrases, Node& node)
{
    const Type& type = canvas.type;
    TextStyle strong = type.body();
    strong.weight = Weight::Bold;
    const qreal x = canvas.isNarrow ? 0 : type.widthOf(lead, strong) + type.length(12);
    Column column(type, canvas.width - x);
    column.text(phrases.join(QStringLiteral("  ·  ")), type.body(), ColourToken::Soft);
    MeasuredText head = type.measured(lead, strong, ColourToken::Ink, canvas.width);
    const qreal down = canvas.isNarrow ? head.size.height() : 0;
    node.texts.push_back(std::move(head.block));
    column.pourInto(node, {x, down});
    return column.height() + down;
}

} // namespace

Piece kindFoot(const Canvas& canvas, const KindMembers& members)
{
    Piece piece;
    piece.node.key = {QStringLiteral("page"), QStringLiteral("leftout"), {}};
    piece.node.semantics.role = Role::Paragraph;
    const QStringList phrases = leftOutPhrases(canvas.words, members);
    if (canvas.part > 0 || phrases.isEmpty())
        return piece;
    const Type& type = canvas.type;
    const QString lead = canvas.words(QT_TRANSLATE_NOOP("Publication", "Outside the count:"));
    qreal height = addLeftOut(canvas, lead, phrases, piece.node);
    if (const QString words = abbreviations(canvas.words, members); !words.isEmpty()) {
        MeasuredText small = type.measured(words, type.small(), ColourToken::Soft, canvas.width);
        small.block.moveBy({0, height + type.length(4)});
        height += type.length(4) + small.size.height();
        piece.node.texts.push_back(std::move(small.block));
    }
    piece.node.name = lead + QLatin1Char(' ') + phrases.join(QStringLiteral(", "));
    piece.size = {canvas.width, height};
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    return piece;
}

} // namespace styrmodell
