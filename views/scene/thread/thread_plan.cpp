#include "views/scene/thread/thread_plan.h"

#include "model/queries/order.h"
#include "views/scene/thread/thread_columns.h"
#include "views/scene/thread/thread_links.h"
#include "views/scene/thread/thread_neighbours.h"
#include "views/scene/words/formats.h"

#include <QHash>

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr qsizetype ownLettersAtMost = 160; ///< of its title, where room is short
constexpr size_t sameFrom = 3;              ///< so many things with the same relations share a plate
constexpr size_t membersAtMost = 5;         ///< of these are named
constexpr size_t sentencesInTile = 3;       ///< of its relations, in its description
// Hundreds of sentences in a row help nobody, and each element tells its own; what one goal leads to is told whole.
constexpr qsizetype heardAtMost = 1600; ///< letters

/// What one plate of a kind stands for.
using Group = std::vector<const Element*>;

QString moreWords(const PictureWords& words, size_t count)
{
    return words(QT_TRANSLATE_N_NOOP("Publication", "+%n more"), static_cast<int>(count));
}

class Planner
{
public:
    Planner(const PictureWords& words, const LineOfSight& thread, const ThreadDetail& detail,
            const std::vector<KindId>& gathered)
        : words_(words), thread_(thread), detail_(detail), gathered_(gathered), steps_(thread), lit_(litBy(thread)),
          up_(thread.up.begin(), thread.up.end()), body_(bodyOfThread(words.model(), thread))
    {
    }

    ThreadPlan plan()
    {
        plan_.tiles.push_back(ownTile());
        for (const ColumnKinds& kinds : columnsOf(words_.model(), thread_))
            addColumn(kinds);
        planBody();
        plan_.links = steps_.links(plan_);
        addNeighbours(plan_, words_, thread_, detail_);
        plan_.siblings = siblingsOf(words_, thread_, detail_);
        writeParagraph(threadInWords(words_.counted(), thread_, words_.language()));
        return std::move(plan_);
    }

private:
    Label labelOf(const Element& element, const QString& role) const
    {
        Label label = words_.label(element, role, {}, detail_.isShort);
        const Kind* kind = words_.model().find(element.kind);
        label.overLine = kind && detail_.isTight ? words_.kind(*kind) : words_.overLine(element);
        // A title that begins with its kind says it.
        if (kind && label.title.startsWith(words_.kind(*kind), Qt::CaseInsensitive))
            label.overLine.clear();
        QStringList sentences{label.description};
        sentences += steps_.sentencesOf(words_, element, sentencesInTile);
        sentences.removeAll(QString());
        label.description = sentences.join(QLatin1Char(' '));
        if (!body_ && liesInBody(words_.model(), element))
            if (const Element* body = bodyOf(words_.model(), element))
                label.lines << words_.title(*body, true);
        return label;
    }

    ThreadTile ownTile() const
    {
        const Element& element = *thread_.element;
        ThreadTile tile{ThreadLight::Own, {&element}, labelOf(element, QStringLiteral("own"))};
        const QString whole = words_.title(element);
        tile.label.title = detail_.isTight ? shortened(whole, ownLettersAtMost) : whole;
        tile.label.isEditable = tile.label.title == whole;
        tile.label.overLine = words_.overLine(element);
        tile.indicatorLine = ColourToken::BlueLine;
        if (const Kind* kind = words_.model().find(element.kind))
            for (const MeasuredIndicator& measured : indicatorsOf(words_.model(), element.id))
                tile.indicators.push_back(words_.indicator(measured, *kind, element.id.text));
        return tile;
    }

    /// Things with the same relations together, where they are three or more; each in its place among the others.
    std::vector<Group> groupsOf(const Kind& kind) const
    {
        if (std::find(gathered_.begin(), gathered_.end(), kind.id) != gathered_.end())
            return {litOf(kind)};
        std::vector<Group> groups;
        QHash<QByteArray, size_t> groupOf;
        for (const Element* element : litOf(kind)) {
            const QByteArray relations = steps_.relationsOf(*element);
            const auto known = groupOf.constFind(relations);
            if (known != groupOf.constEnd()) {
                groups[*known].push_back(element);
                continue;
            }
            groupOf.insert(relations, groups.size());
            groups.push_back({element});
        }
        std::vector<Group> result;
        for (Group& group : groups) {
            if (group.size() >= sameFrom)
                result.push_back(std::move(group));
            else
                for (const Element* element : group)
                    result.push_back({element});
        }
        return result;
    }

    Group litOf(const Kind& kind) const
    {
        Group elements;
        for (const Element* element : lit_)
            if (element->kind == kind.id && element != thread_.element)
                elements.push_back(element);
        sortElements(words_.model(), elements);
        return elements;
    }

    void addColumn(const ColumnKinds& kinds)
    {
        const size_t column = plan_.columns.size();
        plan_.columns.push_back({headingOf(words_, kinds), {}, kinds.isWithinBody, kinds.kinds.size() == 1});
        for (const Kind* kind : kinds.kinds) {
            if (kind->id == thread_.element->kind) {
                plan_.tiles.front().column = column;
                plan_.columns.back().tiles.push_back(0);
            }
            addKind(*kind);
        }
    }

    void addKind(const Kind& kind)
    {
        std::vector<Group> groups = groupsOf(kind);
        Group rest;
        // To count one thing takes as much room as to show it.
        const bool isOne = groups.size() == 1 && groups.front().size() == 1;
        if (!isOne && groups.size() > detail_.perKind + (detail_.perKind > 0 ? 1 : 0)) {
            const std::vector<Group> shown = nearest(groups, detail_.perKind);
            for (const Group& group : groups)
                if (std::find(shown.begin(), shown.end(), group) == shown.end())
                    rest.insert(rest.end(), group.begin(), group.end());
            groups = shown;
        }
        for (const Group& group : groups)
            add(group.size() > 1
                    ? groupTile(kind, group)
                    : ThreadTile{ThreadLight::Lit, group, labelOf(*group.front(), QStringLiteral("plate"))});
        if (!rest.empty())
            add(countTile(kind, rest, groups.empty()));
    }

    void add(ThreadTile tile)
    {
        tile.column = plan_.columns.size() - 1;
        if (!detail_.hasOverLines && plan_.columns.back().isOneKind)
            tile.label.overLine.clear();
        tile.isUpward = up_.contains(tile.elements.front());
        plan_.columns.back().tiles.push_back(plan_.tiles.size());
        plan_.tiles.push_back(std::move(tile));
    }

    /// Those that the element itself is related to first, in the order in which they stand.
    std::vector<Group> nearest(const std::vector<Group>& groups, size_t atMost) const
    {
        std::vector<Group> result;
        for (const bool wantsNear : {true, false})
            for (const Group& group : groups)
                if (steps_.joins(*thread_.element, *group.front()) == wantsNear && result.size() < atMost)
                    result.push_back(group);
        std::sort(result.begin(), result.end(), [&](const Group& a, const Group& b) {
            return std::find(groups.begin(), groups.end(), a) < std::find(groups.begin(), groups.end(), b);
        });
        return result;
    }

    ThreadTile groupTile(const Kind& kind, const Group& group) const
    {
        const size_t all = words_.counted().elementsOf(kind.id).size();
        ThreadTile tile{ThreadLight::Lit, group,
                        words_.kindLabel(kind, {}, QStringLiteral("plate"), group.front()->id.text)};
        tile.label.name = QStringLiteral("%1, %2").arg(words_.plural(kind)).arg(group.size());
        tile.label.overLine = group.size() < all || group.size() > membersAtMost
                                  ? QStringLiteral("%1 %2").arg(words_.plural(kind)).arg(group.size())
                                  : words_.plural(kind);
        tile.label.title.clear();
        tile.label.count.clear();
        const auto made = exampleCount(group);
        tile.label.isExample = static_cast<size_t>(made) == group.size();
        tile.label.tag = words_.examples(made, group.size());
        const size_t named = std::min(group.size(), group.size() > membersAtMost ? membersAtMost - 1 : membersAtMost);
        for (size_t i = 0; i < named; ++i) {
            Label member = labelOf(*group[i], QStringLiteral("member"));
            member.title = shortened(words_.title(*group[i], true), 60);
            member.isEditable = false;
            tile.members.push_back(std::move(member));
        }
        if (named < group.size())
            tile.rest = moreWords(words_, group.size() - named);
        return tile;
    }

    ThreadTile countTile(const Kind& kind, const Group& rest, bool isAll) const
    {
        Label label = words_.kindLabel(kind, {}, isAll ? QStringLiteral("plate") : QStringLiteral("more"), {});
        const auto count = static_cast<int>(rest.size());
        label.name = isAll ? QStringLiteral("%1, %2").arg(words_.plural(kind)).arg(count)
                           : QStringLiteral("%1, %2").arg(words_.plural(kind), moreWords(words_, rest.size()));
        label.title = isAll ? words_.plural(kind) : moreWords(words_, rest.size());
        label.count = isAll ? QString::number(count) : QString();
        label.tag = isAll ? words_.examples(exampleCount(rest), rest.size()) : QString();
        label.isExample = isAll && static_cast<size_t>(exampleCount(rest)) == rest.size();
        return {ThreadLight::Count, rest, std::move(label)};
    }

    void planBody()
    {
        if (!body_)
            return;
        std::vector<size_t> columns;
        for (size_t i = 0; i < plan_.columns.size(); ++i)
            if (plan_.columns[i].isWithinBody)
                columns.push_back(i);
        if (columns.empty())
            return;
        if (columns.back() - columns.front() + 1 != columns.size()) {
            for (ThreadColumn& column : plan_.columns)
                column.isWithinBody = false;
            return;
        }
        ThreadBody body{words_.label(*body_, QStringLiteral("body"), {}, false), {}, columns.front(), columns.back()};
        body.body.overLine = words_.overLine(*body_);
        const auto way = wayOutward(words_.model(), *thread_.element);
        const auto at = std::find(way.begin(), way.end(), body_);
        if (at != way.end())
            for (auto i = at; i-- > way.begin() + 1;) {
                Label within = words_.label(**i, QStringLiteral("within"), {}, detail_.isShort);
                within.overLine = words_.overLine(**i);
                body.within.push_back(std::move(within));
            }
        plan_.body = std::move(body);
    }

    /// The sentences that there is room for; where there is none for the first, how much there is of each kind.
    void writeParagraph(const QStringList& sentences)
    {
        QStringList written = firstSentences(words_, sentences, detail_.lettersAtMost);
        if (sentences.isEmpty())
            written += words_(QT_TRANSLATE_NOOP("Publication", "Nothing leads from here to the vision or to results."));
        else if (written.isEmpty() || detail_.perKind == 0)
            written = countSentences();
        plan_.paragraph = written.join(QLatin1Char(' '));
        plan_.heard = firstSentences(words_, sentences, heardAtMost).join(QLatin1Char(' '));
        if (plan_.heard.isEmpty())
            plan_.heard = plan_.paragraph;
    }

    QStringList countSentences() const
    {
        QStringList sentences;
        if (!thread_.up.empty())
            sentences += words_(QT_TRANSLATE_NOOP("Publication", "Towards the vision: %1.")).arg(counts(thread_.up));
        if (!thread_.down.empty())
            sentences += words_(QT_TRANSLATE_NOOP("Publication", "Towards results: %1.")).arg(counts(thread_.down));
        return sentences;
    }

    /// “styrdokument 12, mål 45”
    QString counts(const std::vector<const Element*>& elements) const
    {
        QStringList kinds;
        for (const Kind* kind : kindsInOrder(words_.model())) {
            const auto count = std::count_if(elements.begin(), elements.end(),
                                             [&](const Element* element) { return element->kind == kind->id; });
            if (count > 0)
                kinds += QStringLiteral("%1\u00A0%2").arg(words_.inSentence(words_.plural(*kind))).arg(count);
        }
        return words_.joined(kinds);
    }

    const PictureWords& words_;
    const LineOfSight& thread_;
    const ThreadDetail& detail_;
    const std::vector<KindId>& gathered_;
    ThreadSteps steps_;
    std::vector<const Element*> lit_;
    QSet<const Element*> up_;
    const Element* body_;
    ThreadPlan plan_{};
};

} // namespace

ThreadPlan planThread(const PictureWords& words, const LineOfSight& thread, const ThreadDetail& detail,
                      const std::vector<KindId>& gathered)
{
    return Planner(words, thread, detail, gathered).plan();
}

} // namespace styrmodell
