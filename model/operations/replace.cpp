#include "model/operations/replace.h"

#include "model/change/draft.h"
#include "model/queries/order.h"
#include "model/queries/shown_by.h"
#include "model/queries/text_members.h"
#include "model/queries/wordings.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

template <class R> TextSort sortOf(std::string_view member)
{
    if (member == "note")
        return TextSort::Notes;
    if (member == "source")
        return TextSort::Sources;
    if (std::is_same_v<R, Decision>)
        return TextSort::Decisions;
    if (member == "title" || member == "shortTitle" || member == "name")
        return TextSort::Titles;
    return member == "text" || member == "reply" ? TextSort::Texts : TextSort::Others;
}

/// Letters with accents may be written as one sign or as two; both are meant.
QStringList formsOf(const QString& text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    return composed == decomposed ? QStringList{composed} : QStringList{composed, decomposed};
}

std::vector<TextRange> rangesIn(const QString& text, const Replacement& replacement)
{
    const Qt::CaseSensitivity sensitivity = replacement.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    std::vector<TextRange> ranges;
    for (const QString& find : formsOf(replacement.find)) {
        for (qsizetype at = text.indexOf(find, 0, sensitivity); at >= 0;) {
            const qsizetype end = at + find.size();
            const bool isCutLetter = end < text.size() && text[end].category() == QChar::Mark_NonSpacing;
            const bool isWord = beginsWord(text, at) && endsWord(text, end);
            const bool isWanted = !isCutLetter && (isWord || !replacement.wholeWords);
            if (isWanted)
                ranges.push_back({at, find.size()});
            at = text.indexOf(find, isWanted ? end : at + 1, sensitivity);
        }
    }
    std::sort(ranges.begin(), ranges.end(), [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
    return ranges;
}

QString withFor(const QString& text, const TextRange& found, const Replacement& replacement)
{
    QString with = replacement.with;
    const bool isCapital = text[found.start].isUpper() && replacement.find.front().isLower();
    if (!replacement.matchesCase && isCapital && !with.isEmpty())
        with[0] = with[0].toUpper();
    return with;
}

template <class R> bool isDecided(const R& record, std::string_view member)
{
    if constexpr (std::is_same_v<R, Element>)
        return isAdopted(record) && (member == "title" || member == "shortTitle" || member == "text");
    else
        return false;
}

template <class R> bool isOpen(const R& record)
{
    if constexpr (std::is_same_v<R, Wording>)
        return record.state == WordingState::Proposed;
    else
        return true;
}

template <class R>
void addPlaces(std::vector<ReplacePlace>& places, const Model& model, const Replacement& replacement, const R& record)
{
    if (!isOpen(record))
        return;
    const RecordKey key = RecordKey::of(record.id);
    for (const TextMember<R>& member : TextMembers<R>::all) {
        if (!replacement.sorts.has(sortOf<R>(member.name)))
            continue;
        const QString& text = record.*member.text;
        for (const TextRange& found : rangesIn(text, replacement)) {
            const Element* element = shownBy(model, key);
            places.push_back({key, member.name, text, found, withFor(text, found, replacement),
                              element ? element->id : ElementId{}, isDecided(record, member.name)});
        }
    }
}

/// By element in their order, what none shows last.
void sortPlaces(const Model& model, std::vector<ReplacePlace>& places)
{
    std::vector<const Element*> elements;
    for (const ReplacePlace& place : places)
        if (const Element* element = model.find(place.element))
            elements.push_back(element);
    std::sort(elements.begin(), elements.end());
    elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
    sortElements(model, elements);
    QHash<ElementId, size_t> order;
    for (size_t i = 0; i < elements.size(); ++i)
        order.insert(elements[i]->id, i);
    std::stable_sort(places.begin(), places.end(), [&](const ReplacePlace& a, const ReplacePlace& b) {
        const auto orderOf = [&](const ReplacePlace& one) { return order.value(one.element, elements.size()); };
        return orderOf(a) != orderOf(b) ? orderOf(a) < orderOf(b) : a.record < b.record;
    });
}

Error isAnotherText()
{
    return {Texts::tr("The text has been changed meanwhile; look at the places again.")};
}

template <class R>
std::optional<Error> replaceMember(Draft& draft, const Id<R>& id, const std::vector<const ReplacePlace*>& places)
{
    const R* before = draft.find(id);
    const auto member = std::find_if(TextMembers<R>::all.begin(), TextMembers<R>::all.end(), [&](const auto& one) {
        return std::string_view(one.name) == places.front()->member;
    });
    if (!before || member == TextMembers<R>::all.end() || before->*member->text != places.front()->before)
        return isAnotherText();
    R record = *before;
    QString& text = record.*member->text;
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        text.replace((*place)->found.start, (*place)->found.length, (*place)->with);
    draft.put(std::move(record));
    return {};
}

} // namespace

std::vector<ReplacePlace> placesToReplace(const Model& model, const Replacement& replacement)
{
    std::vector<ReplacePlace> places;
    if (replacement.find.isEmpty())
        return places;
    forEachRecordType([&]<class R>() {
        if constexpr (!TextMembers<R>::all.empty())
            model.table<R>().forEach([&](const R& record) { addPlaces(places, model, replacement, record); });
    });
    sortPlaces(model, places);
    return places;
}

Result<Edit> replaceIn(const Model& model, const Replacement& replacement, const std::vector<ReplacePlace>& places)
{
    std::map<std::pair<RecordKey, std::string_view>, std::vector<const ReplacePlace*>> byText;
    for (const ReplacePlace& place : places)
        byText[{place.record, place.member}].push_back(&place);
    Draft draft(model);
    std::optional<Error> fault;
    for (auto& [text, inText] : byText) {
        std::sort(inText.begin(), inText.end(),
                  [](const ReplacePlace* a, const ReplacePlace* b) { return a->found.start < b->found.start; });
        withTypedId(text.first, [&, &group = inText]<class R>(const Id<R>& id) {
            if constexpr (!TextMembers<R>::all.empty())
                fault = replaceMember(draft, id, group);
        });
        if (fault)
            return *fault;
    }
    return std::move(draft).finish(QStringLiteral("replaceText"),
                                   {{QStringLiteral("find"), replacement.find},
                                    {QStringLiteral("with"), replacement.with},
                                    {QStringLiteral("count"), static_cast<int>(places.size())}});
}

} // namespace styrmodell
