#include "views/scene/thread/thread_columns.h"

#include "model/queries/order.h"

#include <QSet>

#include <algorithm>

namespace styrmodell
{

namespace
{

constexpr size_t longFrom = 5; ///< from so many columns on, the last two become one

const Element* containingBody(const Model& model, const Element& element)
{
    const auto way = wayOutward(model, element);
    for (size_t i = 1; i < way.size(); ++i)
        if (isBody(model, *way[i]))
            return way[i];
    return nullptr;
}

bool joinsFormer(const std::vector<ColumnKinds>& columns, const Kind& kind)
{
    if (columns.empty())
        return false;
    const Kind& former = *columns.back().kinds.back();
    if (kind.flags.has(KindFlag::IsDocument))
        return columns.size() > 1 && !former.flags.has(KindFlag::IsBody);
    return kind.flags.has(KindFlag::IsBody) && former.flags.has(KindFlag::IsBody) && kind.rank == former.rank;
}

/// The last two columns may become one where both are beyond the element.
bool endsTogether(const Model& model, const std::vector<ColumnKinds>& columns, const Kind* own)
{
    if (columns.size() < longFrom || !own)
        return false;
    const std::vector<const Kind*> order = kindsInOrder(model);
    const auto placeOf = [&](const Kind* kind) { return std::find(order.begin(), order.end(), kind) - order.begin(); };
    const ColumnKinds& last = columns.back();
    const ColumnKinds& former = columns[columns.size() - 2];
    const auto isPlain = [&](const ColumnKinds& column) {
        return !column.isWithinBody && !column.kinds.front()->flags.has(KindFlag::IsBody) &&
               placeOf(column.kinds.front()) > placeOf(own);
    };
    return isPlain(last) && isPlain(former);
}

} // namespace

std::vector<const Element*> litBy(const LineOfSight& thread)
{
    std::vector<const Element*> lit{thread.element};
    lit.insert(lit.end(), thread.up.begin(), thread.up.end());
    lit.insert(lit.end(), thread.down.begin(), thread.down.end());
    // A ring of relations reaches the same thing both ways, and the element itself.
    std::vector<const Element*> once;
    QSet<const Element*> seen;
    for (const Element* element : lit)
        if (!seen.contains(element)) {
            seen.insert(element);
            once.push_back(element);
        }
    return once;
}

bool liesInBody(const Model& model, const Element& element)
{
    return containingBody(model, element) != nullptr;
}

const Element* bodyOfThread(const Model& model, const LineOfSight& thread)
{
    const Element* body = nullptr;
    for (const Element* element : litBy(thread)) {
        const Element* own = isBody(model, *element) ? nullptr : containingBody(model, *element);
        if (own && body && own != body)
            return nullptr;
        body = own ? own : body;
    }
    return body;
}

std::vector<ColumnKinds> columnsOf(const Model& model, const LineOfSight& thread)
{
    const bool hasBody = bodyOfThread(model, thread) != nullptr;
    std::vector<ColumnKinds> columns;
    const std::vector<const Element*> lit = litBy(thread);
    for (const Kind* kind : kindsInOrder(model)) {
        const auto isOfKind = [&](const Element* element) { return element->kind == kind->id; };
        if (std::none_of(lit.begin(), lit.end(), isOfKind))
            continue;
        const bool isWithin = hasBody && !kind->flags.has(KindFlag::IsBody) &&
                              std::all_of(lit.begin(), lit.end(),
                                          [&](const Element* e) { return !isOfKind(e) || liesInBody(model, *e); });
        if (!isWithin && joinsFormer(columns, *kind) && !columns.back().isWithinBody)
            columns.back().kinds.push_back(kind);
        else
            columns.push_back({{kind}, isWithin});
    }
    if (endsTogether(model, columns, model.find(thread.element->kind))) {
        const std::vector<const Kind*> last = columns.back().kinds;
        columns.pop_back();
        columns.back().kinds.insert(columns.back().kinds.end(), last.begin(), last.end());
    }
    return columns;
}

QStringList threadInWords(const CountedModel& counted, const LineOfSight& thread, Language language)
{
    LineOfSight forward = thread;
    const QSet<const Element*> down(thread.down.begin(), thread.down.end());
    for (Related& step : forward.steps)
        if (down.contains(step.whose)) {
            std::swap(step.whose, step.other);
            step.isForward = !step.isForward;
        }
    return sentencesOf(counted, forward, language);
}

QStringList firstSentences(const PictureWords& words, const QStringList& sentences, qsizetype lettersAtMost)
{
    QStringList first;
    qsizetype letters = 0;
    for (const QString& sentence : sentences) {
        letters += sentence.size() + 1;
        if (letters > lettersAtMost)
            break;
        first += sentence;
    }
    if (const auto left = static_cast<int>(sentences.size() - first.size()); left > 0 && !first.isEmpty())
        first += words(QT_TRANSLATE_N_NOOP("Publication", "And %n more sentence(s) like these."), left);
    return first;
}

QString headingOf(const PictureWords& words, const ColumnKinds& column)
{
    QStringList names;
    bool hasLongName = false;
    for (const Kind* kind : column.kinds) {
        const QString name = words.kind(*kind);
        names += names.isEmpty() ? name : words.inSentence(name);
        hasLongName = hasLongName || name.split(QLatin1Char(' ')).size() > 2;
    }
    // The longest names say enough for what stands beneath them.
    return column.kinds.size() == 2 && hasLongName && !column.kinds.back()->flags.has(KindFlag::IsDocument)
               ? names.first()
               : words.joined(names);
}

} // namespace styrmodell
