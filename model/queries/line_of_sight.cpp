#include "model/queries/line_of_sight.h"

#include "model/queries/order.h"

#include <QStringList>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qsizetype namedAtMost = 12; ///< what comes beyond is counted

class Walk
{
public:
    Walk(const CountedModel& counted, bool isUpward) : counted_(counted), isUpward_(isUpward) {}

    std::vector<const Element*> from(const Element& start, LineOfSight& thread)
    {
        std::vector<const Element*> reached;
        QSet<const Element*> seen{&start};
        std::vector<const Element*> waiting{&start};
        while (!waiting.empty()) {
            const Element* at = waiting.back();
            waiting.pop_back();
            for (const Related& step : relatedTo(counted_, *at)) {
                if (step.leadsUp() != std::optional(isUpward_))
                    continue;
                remember(step, thread);
                if (seen.contains(step.other))
                    continue;
                seen.insert(step.other);
                reached.push_back(step.other);
                waiting.push_back(step.other);
            }
        }
        sortElements(counted_.model(), reached);
        return reached;
    }

private:
    void remember(Related step, LineOfSight& thread) const
    {
        thread.relations.push_back(step.relation);
        if (!isUpward_) {
            std::swap(step.whose, step.other);
            step.isForward = !step.isForward;
        }
        thread.steps.push_back(step);
    }

    const CountedModel& counted_;
    bool isUpward_;
};

template <class T, class Before> void sortUnique(std::vector<T>& all, Before before)
{
    std::sort(all.begin(), all.end(), before);
    const auto same = [&](const T& a, const T& b) { return !before(a, b) && !before(b, a); };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
}

QString quoted(const Element& element, Language language)
{
    const QString title = drawnTitle(element);
    return language == Language::Swedish ? QStringLiteral("”%1”").arg(title) : QStringLiteral("“%1”").arg(title);
}

QString joined(const QStringList& names, Language language)
{
    const bool isSwedish = language == Language::Swedish;
    QStringList shown = names.mid(0, namedAtMost);
    if (names.size() > namedAtMost)
        shown += isSwedish ? QStringLiteral("%1 till").arg(names.size() - namedAtMost)
                           : QStringLiteral("%1 more").arg(names.size() - namedAtMost);
    if (shown.size() == 1)
        return shown.first();
    const QString last = shown.takeLast();
    return shown.join(QStringLiteral(", ")) + (isSwedish ? QStringLiteral(" och ") : QStringLiteral(" and ")) + last;
}

} // namespace

LineOfSight lineOfSight(const CountedModel& counted, const Element& element)
{
    LineOfSight thread;
    thread.element = &element;
    thread.up = Walk(counted, true).from(element, thread);
    thread.down = Walk(counted, false).from(element, thread);
    sortUnique(thread.relations, [](const Relation* a, const Relation* b) { return a->id < b->id; });
    return thread;
}

QStringList sentencesOf(const CountedModel& counted, const LineOfSight& thread, Language language)
{
    std::vector<const Element*> subjects{thread.element};
    std::vector<const Element*> others = thread.up;
    others.insert(others.end(), thread.down.begin(), thread.down.end());
    sortElements(counted.model(), others);
    std::reverse(others.begin(), others.end()); // from the goals towards the vision, as the thread is read
    subjects.insert(subjects.end(), others.begin(), others.end());

    QHash<const Element*, std::vector<const Related*>> stepsOf;
    for (const Related& step : thread.steps)
        stepsOf[step.whose].push_back(&step);
    QStringList sentences;
    for (const Element* subject : subjects) {
        QMap<QString, std::vector<const Element*>> byVerb;
        for (const Related* step : stepsOf.value(subject))
            byVerb[step->verb().in(language)].push_back(step->other);
        for (auto verb = byVerb.begin(); verb != byVerb.end(); ++verb) {
            sortElements(counted.model(), *verb);
            QStringList names;
            for (const Element* other : *verb)
                names += quoted(*other, language);
            names.removeDuplicates();
            sentences +=
                QStringLiteral("%1 %2 %3.").arg(quoted(*subject, language), verb.key(), joined(names, language));
        }
    }
    return sentences;
}

} // namespace styrmodell
