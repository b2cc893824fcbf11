#include "views/scene/overview/block.h"

#include "model/queries/order.h"
#include "views/scene/overview/holder_labels.h"
#include "views/scene/overview/holdings.h"
#include "views/scene/overview/member_columns.h"
#include "views/scene/overview/tiles.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal panelStretch = 4; ///< what plates may grow to fill a panel as high as the ones beside it
constexpr qreal aloneStretch = 8; ///< what a plate alone in its group may grow to fill it
constexpr qreal groupMinCell = 150;

/// Columns for tiles side by side: as many as there are tiles if each title stands in three lines, else fewer.
int tileColumns(const OverviewStyle& style, const std::vector<Label>& labels, qreal width)
{
    const Type& type = style.type;
    const bool areCounts = !labels.empty() && !labels.front().count.isEmpty();
    const int count = static_cast<int>(labels.size());
    if (style.isNarrow || style.isPortrait || count < 2)
        return 1;
    for (int columns = areCounts ? std::min(2, count) : std::min(count, 6); columns > 1; --columns) {
        const qreal cell = (width - type.length(10) * (columns - 1)) / columns;
        const bool fits =
            cell >= type.length(groupMinCell) && std::all_of(labels.begin(), labels.end(), [&](const Label& label) {
                const qreal room = cell - 2 * type.side(14) - (areCounts ? type.length(30) : 0);
                const MeasuredText text =
                    type.measured(label.title, type.plateTitle(), {}, room, false, areCounts ? 1 : 3);
                return text.fits && !text.breaksSyllables;
            });
        if (fits) // a few titles in half-empty rows look better one beneath the other
            return areCounts || columns == count || count > 8 ? columns : 1;
    }
    return 1;
}

std::vector<Maker> tileMakers(const OverviewStyle& style, const std::vector<Label>& labels)
{
    // Titles side by side stand in line, whatever is said beneath them.
    const bool isSaying =
        std::any_of(labels.begin(), labels.end(), [](const Label& label) { return !label.lines.isEmpty(); });
    const TileShape shape{isSaying ? 12.0 : 6.0, style.isNarrow, isSaying};
    std::vector<Maker> makers;
    makers.reserve(labels.size());
    for (const Label& label : labels)
        makers.emplace_back([&style, label, shape](qreal width, qreal minHeight) {
            const qreal least = style.isNarrow ? style.type.length(42) : 0;
            const bool isNote = !label.element && label.count.isEmpty();
            return isNote ? noteTile(style.type, label, width, std::max(minHeight, least),
                                     style.showsHints && label.key.role == u"empty")
                          : tile(style.type, label, width, std::max(minHeight, least), shape);
        });
    return makers;
}

/// While editing: how many are there that do not count on the day; they stand on the kind's own page.
void addGhosts(const OverviewStyle& style, const Slot& slot, std::vector<Label>& labels)
{
    if (!style.showsHints || style.isNarrow)
        return;
    size_t ghosts = 0;
    for (const KindId& kind : slot.kinds)
        for (const LeftOutGroup& group : style.words.counted().leftOut(kind))
            ghosts += group.elements.size();
    if (ghosts == 0)
        return;
    Label label;
    label.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("ghosts"), {}};
    label.target = focusOf(slot);
    label.title = style.words(QT_TRANSLATE_N_NOOP("Publication", "+%n not in force"), static_cast<int>(ghosts));
    label.name = label.title;
    label.description =
        style.words(QT_TRANSLATE_NOOP("Publication", "%1: all are on their own page.")).arg(headingOf(style, slot));
    labels.push_back(std::move(label));
}

/// Where one of the kind would lie, if only one element may hold it.
std::optional<ElementId> onlyHolder(const OverviewStyle& style, const Kind& kind)
{
    std::vector<const Element*> holders;
    for (const KindId& parent : kind.parents)
        for (const Element* element : style.words.counted().elementsOf(parent))
            holders.push_back(element);
    return holders.size() == 1 ? std::optional(holders.front()->id) : std::nullopt;
}

const Kind* firstKind(const OverviewStyle& style, const Slot& slot)
{
    return slot.kinds.isEmpty() ? nullptr : style.words.model().find(slot.kinds.first());
}

} // namespace

QString explanationOf(const OverviewStyle& style, const Slot& slot)
{
    if (!style.detail.explains || slot.kinds.size() != 1)
        return {};
    const Kind* kind = style.words.model().find(slot.kinds.first());
    return kind ? asHeadline(kind->explanation.in(style.words.language()).simplified()) : QString();
}

QString headingOf(const OverviewStyle& style, const Slot& slot)
{
    if (!slot.title.isEmpty())
        return slot.title.in(style.words.language());
    QStringList names;
    for (const KindId& id : slot.kinds)
        if (const Kind* kind = style.words.model().find(id))
            names += names.isEmpty() ? style.words.plural(*kind) : style.words.inSentence(style.words.plural(*kind));
    return style.words.joined(names);
}

QString descriptionOf(const OverviewStyle& style, const Slot& slot)
{
    std::vector<const Element*> members = membersOf(style, slot);
    for (const Slot& inner : slot.slots)
        if (inner.shape == SlotShape::Grid || slot.shape != SlotShape::Anatomy) {
            const std::vector<const Element*> more = membersOf(style, inner);
            members.insert(members.end(), more.begin(), more.end());
        }
    const int all = static_cast<int>(members.size());
    QStringList sentences{style.words(QT_TRANSLATE_N_NOOP("Publication", "%n in all"), all) + u'.'};
    if (QString examples = style.words.examples(exampleCount(members), members.size()); !examples.isEmpty()) {
        examples.front() = examples.front().toUpper();
        sentences += examples + u'.';
    }
    if (const Kind* kind = slot.kinds.size() == 1 ? firstKind(style, slot) : nullptr)
        sentences += kind->explanation.in(style.words.language());
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

std::vector<const Element*> inHandOrder(const OverviewStyle& style, const QString& slot,
                                        std::vector<const Element*> elements)
{
    return style.byHand ? style.byHand->ordered(slot, std::move(elements)) : elements;
}

std::vector<const Element*> membersOf(const OverviewStyle& style, const Slot& slot)
{
    std::vector<const Element*> members;
    for (const KindId& kind : slot.kinds) {
        const auto& elements = style.words.counted().elementsOf(kind);
        members.insert(members.end(), elements.begin(), elements.end());
    }
    return inHandOrder(style, slot.key(), std::move(members));
}

namespace
{

bool areOfManyKinds(const std::vector<const Element*>& members)
{
    return std::any_of(members.begin(), members.end(),
                       [&](const Element* member) { return member->kind != members.front()->kind; });
}

/// Where no heading says it, colour alone must not: “styrdokument · exempel”.
void sayKind(const PictureWords& words, Label& label)
{
    const Element* element = label.element ? words.model().find(*label.element) : nullptr;
    const Kind* kind = element ? words.model().find(element->kind) : nullptr;
    if (!kind || label.title.contains(words.kind(*kind), Qt::CaseInsensitive))
        return;
    QStringList parts{words.inSentence(words.kind(*kind)), label.tag};
    parts.removeAll(QString());
    label.tag = parts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<Label> memberLabels(const OverviewStyle& style, const Slot& slot)
{
    if (slot.groupBy == GroupBy::Body || slot.groupBy == GroupBy::Parent)
        return holderLabels(style, slot);
    const PictureWords& words = style.words;
    std::vector<Label> labels;
    if (slot.groupBy == GroupBy::Subtype) {
        for (const KindId& id : slot.kinds) {
            const Kind* kind = words.model().find(id);
            std::vector<SubtypeGroup> groups = kind ? words.counted().bySubtype(*kind) : std::vector<SubtypeGroup>();
            for (const SubtypeGroup& group : groups)
                if (group.subtype)
                    labels.push_back(words.kindLabel(*kind, group.subtype->id, QStringLiteral("plate"), slot.key()));
                else
                    for (const Element* element : inHandOrder(style, slot.key(), group.elements))
                        labels.push_back(elementLabel(style, *element, QStringLiteral("plate"), slot.key()));
        }
        return labels;
    }
    const auto add = [&](const Element& element) -> Label& {
        labels.push_back(elementLabel(style, element, QStringLiteral("plate"), slot.key()));
        labels.back().isEditable = labels.back().isEditable && labels.back().title == labels.back().name;
        return labels.back();
    };
    if (slot.inside.isEmpty()) {
        const std::vector<const Element*> members = membersOf(style, slot);
        for (const Element* element : members)
            add(*element);
        if (areOfManyKinds(members))
            for (Label& label : labels)
                sayKind(words, label);
    } else {
        for (const Holding& holding : holdingsOf(style, slot)) {
            if (!holding.member)
                for (const Element* element : holding.held)
                    add(*element);
            else if (Label& label = add(*holding.member); label.tag.isEmpty())
                label.count = QString::number(holding.held.size());
        }
    }
    return labels;
}

std::vector<Label> limited(const OverviewStyle& style, const Slot& slot, std::vector<Label> labels)
{
    const auto most = static_cast<size_t>(std::max(style.detail.namesAtMost, 0));
    if (labels.size() <= most)
        return labels;
    const size_t shown = most > 0 ? most - 1 : 0;
    const size_t more = labels.size() - shown;
    labels.resize(shown);
    labels.push_back(moreLabel(style, slot, more));
    return labels;
}

Focus focusOf(const Slot& slot)
{
    if (slot.kinds.size() == 1)
        return KindFocus{slot.kinds.first(), {}};
    return SlotFocus{slot.key()};
}

Label moreLabel(const OverviewStyle& style, const Slot& slot, size_t more)
{
    Label label;
    label.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("more"), {}};
    label.target = focusOf(slot);
    label.title = style.words(QT_TRANSLATE_N_NOOP("Publication", "+%n more"), static_cast<int>(more));
    label.name = label.title;
    label.description =
        style.words(QT_TRANSLATE_NOOP("Publication", "%1: all are on their own page.")).arg(headingOf(style, slot));
    return label;
}

Label emptyLabel(const OverviewStyle& style, const Slot& slot, bool isExplained)
{
    Label label;
    label.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("empty"), {}};
    label.target = focusOf(slot);
    const Kind* kind = firstKind(style, slot);
    const QString name = kind ? style.words.inSentence(style.words.plural(*kind)) : headingOf(style, slot);
    const bool isSelection = !style.words.counted().selection().isWhole();
    label.title = style
                      .words(isSelection ? QT_TRANSLATE_NOOP("Publication", "No %1 in the selection")
                                         : QT_TRANSLATE_NOOP("Publication", "No %1 yet"))
                      .arg(name);
    label.title.front() = label.title.front().toUpper();
    label.name = label.title;
    label.description = descriptionOf(style, slot);
    if (style.showsHints && !isSelection) {
        const QString belongs = kind && !isExplained ? kind->explanation.in(style.words.language()) : QString();
        QStringList sentences{label.title + u'.', belongs,
                              style.words(QT_TRANSLATE_NOOP("Publication", "Press here to add one."))};
        sentences.removeAll(QString());
        label.title = sentences.join(u' ');
        if (kind)
            label.vacancy = Vacancy{kind->id, onlyHolder(style, *kind)};
    }
    return label;
}

PanelWords panelWords(const OverviewStyle& style, const Slot& slot)
{
    PanelWords words;
    words.key = {QStringLiteral("slot:") + slot.key(), QStringLiteral("panel"), {}};
    words.heading = headingOf(style, slot);
    words.note = explanationOf(style, slot);
    words.isNoteBeneath = true;
    words.count = QString::number(membersOf(style, slot).size());
    words.target = focusOf(slot);
    words.edge = style.words.paints(firstKind(style, slot)).line;
    words.description = descriptionOf(style, slot);
    return words;
}

Piece memberList(const OverviewStyle& style, const Slot& slot, qreal width, qreal height, bool isExplained,
                 qreal stretchAtMost)
{
    std::vector<Label> labels = limited(style, slot, memberLabels(style, slot));
    if (labels.empty())
        labels.push_back(emptyLabel(style, slot, isExplained));
    addGhosts(style, slot, labels);
    const NodeKey key{QStringLiteral("slot:") + slot.key(), QStringLiteral("list"), {}};
    const qreal stretch = labels.size() == 1 ? std::max(stretchAtMost, aloneStretch) : stretchAtMost;
    return list(style.type, key, headingOf(style, slot), tileMakers(style, labels), width,
                {tileColumns(style, labels, width), 8, false, height, stretch});
}

Block groupBlock(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    const PanelWords words = panelWords(style, slot);
    const Fill fill = [&](Column& column, qreal left) {
        column.piece(memberList(style, slot, column.width(), left, !words.note.isEmpty(), panelStretch));
    };
    Piece piece = panel(style.type, words, width, height, fill);
    return {{piece.node}, piece.size.height(), {{slot.key(), piece.node.box}}};
}

Block blockOf(const OverviewStyle& style, const Slot& slot, qreal width, qreal height)
{
    switch (slot.shape.value_or(slot.slots.isEmpty() ? SlotShape::Group : SlotShape::Columns)) {
    case SlotShape::Band:
    case SlotShape::Plate:
        return bandBlock(style, slot, width, height);
    case SlotShape::Columns:
    case SlotShape::Rows:
        if (slot.slots.isEmpty())
            return slot.inside.isEmpty() ? groupBlock(style, slot, width, height)
                                         : memberColumns(style, slot, width, height);
        return columnsBlock(style, slot, width, height);
    case SlotShape::Anatomy:
        return style.detail.isSummary ? bodiesSummary(style, slot, width, height)
                                      : anatomyBlock(style, slot, width, height);
    case SlotShape::Chain:
        return chainBlock(style, slot, width, height);
    default:
        return slot.slots.isEmpty() ? groupBlock(style, slot, width, height) : columnsBlock(style, slot, width, height);
    }
}

} // namespace styrmodell
