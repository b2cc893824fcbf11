#include "views/scene/overview/name_grid.h"

#include "views/scene/overview/tiles.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr size_t fewNames = 5; ///< stand in one column

std::vector<Label> nameLabels(const OverviewStyle& style, const Slot& slot, size_t most)
{
    const std::vector<const Element*> members = membersOf(style, slot);
    std::vector<Label> labels;
    for (const Element* member : members) {
        if (labels.size() + 1 >= most && members.size() > most) {
            labels.push_back(moreLabel(style, slot, members.size() - labels.size()));
            break;
        }
        labels.push_back(style.words.label(*member, QStringLiteral("plate"), slot.key(), false));
    }
    return labels;
}

/// How many columns of names there are, and how wide a name may be in each.
struct NameColumns {
    int count = 1;
    qreal room = 0;

    NameColumns(const Type& type, size_t names, qreal width, int atMost)
        : count(names > fewNames && width >= type.length(250) ? std::min(2, atMost) : 1),
          room((width - type.length(5) * (count - 1)) / count - 2 * type.side(10))
    {
    }
};

/// Short titles take the place of whole ones that are too wide.
void shortenNames(const OverviewStyle& style, const Slot& slot, std::vector<Label>& labels, const TextStyle& letters,
                  qreal room)
{
    for (Label& label : labels) {
        const Element* body = label.element ? style.words.model().find(*label.element) : nullptr;
        if (body && style.type.widthOf(label.title, letters) > room)
            label = style.words.label(*body, QStringLiteral("plate"), slot.key(), true);
    }
}

/// The group's heading with the count.
Piece heading(const OverviewStyle& style, const Slot& slot, qreal width)
{
    const Type& type = style.type;
    Piece piece;
    piece.node.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("heading"), {}};
    piece.node.semantics = {Role::Heading, 3};
    piece.node.name = headingOf(style, slot);
    piece.node.description = descriptionOf(style, slot);
    piece.node.target = focusOf(slot);
    piece.node.isFocusable = true;
    piece.node.radius = type.length(6);
    TextStyle bold = type.plateTitle();
    bold.weight = Weight::Bold;
    const size_t count = membersOf(style, slot).size();
    MeasuredText words =
        type.measured(QStringLiteral("%1  %2").arg(piece.node.name).arg(count), bold, ColourToken::Ink, width);
    piece.size = {width, words.size.height()};
    piece.node.box = QRectF(QPointF(0, 0), QSizeF(words.size.width(), words.size.height()));
    piece.node.texts.push_back(std::move(words.block));
    return piece;
}

} // namespace

bool hasWholeNames(const OverviewStyle& style, const Slot& slot, qreal width, int columnsAtMost)
{
    const Type& type = style.type;
    const std::vector<const Element*> members = membersOf(style, slot);
    const NameColumns columns(type, members.size(), width, columnsAtMost);
    return std::all_of(members.begin(), members.end(), [&](const Element* member) {
        return type.widthOf(style.words.title(*member), type.cardTitle()) <= columns.room;
    });
}

Piece nameList(const OverviewStyle& style, const Slot& slot, const TextStyle& letters, qreal width, qreal minHeight,
               int columnsAtMost, qreal stretchAtMost)
{
    const Type& type = style.type;
    std::vector<Label> labels = nameLabels(style, slot, static_cast<size_t>(std::max(style.detail.namesAtMost, 1)));
    if (labels.empty())
        labels.push_back(emptyLabel(style, slot, false));
    const NameColumns columns(type, labels.size(), width, columnsAtMost);
    if (columnsAtMost > 1)
        shortenNames(style, slot, labels, letters, columns.room);
    std::vector<Maker> makers;
    makers.reserve(labels.size());
    for (const Label& label : labels)
        makers.emplace_back([&type, label, letters](qreal w, qreal h) {
            return label.vacancy ? noteTile(type, label, w, h, true) : nameTile(type, label, letters, w, h);
        });
    return list(type, {QStringLiteral("slot:") + slot.key(), QStringLiteral("list"), {}}, headingOf(style, slot),
                makers, width, {columns.count, 5, true, minHeight, stretchAtMost});
}

Piece nameGrid(const OverviewStyle& style, const Slot& slot, const TextStyle& letters, qreal width, qreal minHeight)
{
    Column column(style.type, width);
    column.piece(heading(style, slot, width));
    column.space(style.type.length(6));
    column.piece(nameList(style, slot, letters, width, minHeight > 0 ? minHeight - column.height() : 0, 2));
    Piece piece{{}, {width, column.height()}};
    piece.node.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("names"), {}};
    piece.node.semantics.role = Role::Group;
    piece.node.name = headingOf(style, slot);
    piece.node.box = QRectF(QPointF(0, 0), piece.size);
    column.pourInto(piece.node, {0, 0});
    return piece;
}

qreal wishedWidth(const OverviewStyle& style, const Slot& slot)
{
    constexpr qreal widestName = 232;
    const Type& type = style.type;
    const std::vector<const Element*> members = membersOf(style, slot);
    // An empty place has sentences to say
    qreal widest = type.length(members.empty() && style.showsHints ? widestName : 90);
    for (const Element* member : members) {
        const QString title = style.words.title(*member);
        const qreal whole = type.widthOf(title, type.cardTitle());
        const qreal small = whole * type.small().size / type.cardTitle().size;
        widest = std::max(widest, whole <= type.length(widestName) ? whole
                                  : small <= type.length(widestName)
                                      ? small
                                      : type.widthOf(style.words.title(*member, true), type.cardTitle()));
    }
    widest = std::min(widest, type.length(widestName)) + type.length(22);
    return members.size() > fewNames ? 2 * widest + type.length(5) : widest;
}

qreal neededWidth(const OverviewStyle& style, const Slot& slot, const TextStyle& letters, bool isShort)
{
    const Type& type = style.type;
    const std::vector<const Element*> members = membersOf(style, slot);
    if (members.empty())
        return wishedWidth(style, slot);
    qreal widest = type.length(90);
    for (const Element* member : members)
        widest = std::max(widest, type.widthOf(style.words.title(*member, isShort), letters) + 1 + 2 * type.side(10));
    return members.size() > fewNames ? 2 * widest + type.length(5) : widest;
}

Piece nameRow(const OverviewStyle& style, const Slot& slot, qreal width)
{
    Label label = countedLabel(style, slot);
    label.key.role = QStringLiteral("plate");
    label.paints = {ColourToken::InkTint, ColourToken::Ink, ColourToken::Edge, ColourToken::InkTint, true};
    return tile(style.type, label, width, style.type.length(42), {6, true});
}

} // namespace styrmodell
