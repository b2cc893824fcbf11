#include "views/scene/thread/thread_links.h"

#include "model/queries/order.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

QString quoted(const Element& element, Language language)
{
    const QString title = drawnTitle(element);
    return language == Language::Swedish ? QStringLiteral("”%1”").arg(title) : QStringLiteral("“%1”").arg(title);
}

/// The end that the verb is read from.
const Element& fromOf(const Related& step)
{
    return step.isForward ? *step.whose : *step.other;
}

const Element& toOf(const Related& step)
{
    return step.isForward ? *step.other : *step.whose;
}

} // namespace

ThreadSteps::ThreadSteps(const LineOfSight& thread) : thread_(thread)
{
    for (const Related& step : thread.steps) {
        of_[step.whose].push_back(&step);
        of_[step.other].push_back(&step);
    }
}

const std::vector<const Related*>& ThreadSteps::of(const Element& element) const
{
    static const std::vector<const Related*> none;
    const auto found = of_.constFind(&element);
    return found == of_.constEnd() ? none : *found;
}

bool ThreadSteps::joins(const Element& a, const Element& b) const
{
    const auto& steps = of(a);
    return std::any_of(steps.begin(), steps.end(),
                       [&](const Related* step) { return step->whose == &b || step->other == &b; });
}

QByteArray ThreadSteps::relationsOf(const Element& element) const
{
    QByteArrayList relations;
    for (const Related* step : of(element)) {
        const bool isFrom = &fromOf(*step) == &element;
        const Element& other = isFrom ? toOf(*step) : fromOf(*step);
        relations += (step->type->id.text + (isFrom ? u'>' : u'<') + other.id.text).toUtf8();
    }
    std::sort(relations.begin(), relations.end());
    relations.erase(std::unique(relations.begin(), relations.end()), relations.end());
    return relations.join(' ');
}

QStringList ThreadSteps::sentencesOf(const PictureWords& words, const Element& element, size_t atMost) const
{
    QStringList sentences;
    for (const Related* step : of(element)) {
        const QString sentence = QStringLiteral("%1 %2 %3.")
                                     .arg(quoted(fromOf(*step), words.language()), words.forward(*step->type),
                                          quoted(toOf(*step), words.language()));
        if (!sentences.contains(sentence))
            sentences += sentence;
        if (static_cast<size_t>(sentences.size()) == atMost)
            break;
    }
    return sentences;
}

std::vector<ThreadLink> ThreadSteps::links(const ThreadPlan& plan) const
{
    QHash<const Element*, size_t> tileOf;
    for (size_t i = 0; i < plan.tiles.size(); ++i)
        for (const Element* element : plan.tiles[i].elements)
            tileOf.insert(element, i);
    std::vector<ThreadLink> links;
    QSet<QString> known;
    for (const Related& step : thread_.steps) {
        const auto from = tileOf.constFind(&fromOf(step));
        const auto to = tileOf.constFind(&toOf(step));
        if (from == tileOf.constEnd() || to == tileOf.constEnd() || *from == *to)
            continue;
        const QString key = QStringLiteral("%1 %2 %3").arg(step.type->id.text).arg(*from).arg(*to);
        if (known.contains(key))
            continue;
        known.insert(key);
        links.push_back({step.type, *from, *to, true});
    }
    std::sort(links.begin(), links.end(), [](const ThreadLink& a, const ThreadLink& b) {
        return std::tie(a.from, a.to, a.type->id) < std::tie(b.from, b.to, b.type->id);
    });
    return links;
}

} // namespace styrmodell
