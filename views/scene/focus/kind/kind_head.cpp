#include "views/scene/focus/kind/kind_head.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// Title and count on its last line.
struct Heading {
    Node node{};
    qreal noteStart = 0; ///< where a note on the last line begins
    qreal baseline = 0;  ///< of the last line
};

Heading titleWithCount(const Canvas& canvas, const KindMembers& members)
{
    const Type& type = canvas.type;
    const TextStyle style = type.hero(canvas.isNarrow ? 28 : 39);
    const QString count = QString::number(members.total());
    const qreal countWidth = type.widthOf(count, style) + type.length(22);
    MeasuredText title = type.measured(members.title, style, ColourToken::Ink, canvas.width - countWidth, true);
    MeasuredText number = type.measured(count, style, ColourToken::Ink, countWidth);
    const Line& last = title.block.paragraphs.back().lines.back();
    number.block.moveBy({last.start.x() + last.width + type.length(20),
                         last.start.y() - number.block.paragraphs.front().lines.front().start.y()});
    Heading heading{{}, last.start.x() + last.width + countWidth + type.length(14), last.start.y()};
    Node& node = heading.node;
    node.key = {QStringLiteral("page"), QStringLiteral("title"), {}};
    node.semantics = {Role::Heading, 1};
    node.name = members.title;
    node.description = descriptionOf(canvas.words, members);
    node.box = QRectF(0, 0, std::min(heading.noteStart, canvas.width), title.size.height());
    node.texts.push_back(std::move(title.block));
    node.texts.push_back(std::move(number.block));
    return heading;
}

/// What the kind is for, or that the page continues; how many members are made up.
QString noteOf(const Canvas& canvas, const KindMembers& members)
{
    const PictureWords& words = canvas.words;
    QStringList notes;
    if (canvas.part > 0)
        notes << words(QT_TRANSLATE_NOOP("Publication", "continued, page %1")).arg(canvas.part + 1);
    else if (members.kinds.size() == 1)
        notes << members.kinds.front()->explanation.in(words.language());
    std::vector<const Element*> all;
    for (const KindSection& section : members.sections)
        all.insert(all.end(), section.members.begin(), section.members.end());
    if (const QString made = words.examples(exampleCount(all), all.size()); !made.isEmpty())
        notes << made.front().toUpper() + made.mid(1) + QLatin1Char('.');
    return notes.join(QLatin1Char(' ')).simplified();
}

/// Beside the count where it fits on that line, else beneath.
void addNote(const Canvas& canvas, const Heading& heading, const QString& note, Laid& laid)
{
    const Type& type = canvas.type;
    Node node;
    node.key = {QStringLiteral("page"), QStringLiteral("explanation"), {}};
    node.semantics.role = Role::Paragraph;
    node.name = note;
    const bool isBeside = heading.noteStart + type.widthOf(note, type.lead()) <= canvas.width;
    MeasuredText text = type.measured(note, type.lead(), ColourToken::Soft, canvas.width);
    if (isBeside) {
        const qreal own = text.block.paragraphs.front().lines.front().start.y();
        text.block.moveBy({heading.noteStart, heading.baseline - own});
    } else {
        text.block.moveBy({0, laid.height + type.length(2)});
        laid.height += type.length(2) + text.size.height();
    }
    node.box = text.block.box;
    node.texts.push_back(std::move(text.block));
    laid.nodes.push_back(std::move(node));
}

} // namespace

Laid kindHead(const Canvas& canvas, const KindMembers& members)
{
    const Heading heading = titleWithCount(canvas, members);
    Laid laid{{heading.node}, heading.node.box.height()};
    if (const QString note = noteOf(canvas, members); !note.isEmpty())
        addNote(canvas, heading, note, laid);
    return laid;
}

QString descriptionOf(const PictureWords& words, const KindMembers& members)
{
    QStringList sentences;
    for (const Kind* kind : members.kinds)
        if (const QString text = kind->explanation.in(words.language()); !text.isEmpty())
            sentences << text;
    sentences << words(QT_TRANSLATE_N_NOOP("Publication", "%n in all"), members.total()) + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

} // namespace styrmodell
