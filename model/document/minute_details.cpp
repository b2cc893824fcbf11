// Beneath a sentence of the minutes: what stood there before and after, and what it was about.
#include "model/document/member_words.h"
#include "model/document/minutes.h"
#include "model/document/value_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qsizetype titleLength = 40;
constexpr qsizetype valueLength = 160;
constexpr qsizetype sameLength = 40; ///< shown before what differs in a long text

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Minutes)
};

/// From a few words before where the texts begin to differ, and no longer than is read at a glance.
MinuteDetail compared(const MinuteDetail& whole)
{
    const QString before = whole.before.simplified();
    const QString after = whole.after.simplified();
    const auto differs = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype same = differs.first - before.begin();
    const bool isLong = std::max(before.size(), after.size()) > valueLength;
    const qsizetype from = isLong ? before.lastIndexOf(u' ', std::max<qsizetype>(0, same - sameLength)) + 1 : 0;
    const auto part = [&](const QString& text) {
        return (from > 0 ? QStringLiteral("… ") : QString()) + brief(text.mid(from), valueLength);
    };
    return {whole.what, before.isEmpty() ? before : part(before), after.isEmpty() ? after : part(after)};
}

/// Collects lines as long as there is room.
class Lines
{
public:
    Lines(const PastGesture& gesture, int most) : gesture_(gesture), most_(static_cast<size_t>(most)) {}

    MinuteDetails found{};

    template <class R> void operator()(const RecordChange<R>& change)
    {
        const bool isAlone = gesture_.changes.size() == 1;
        if (isAlone || (change.before && change.after)) {
            addMembers(change, isAlone ? QString() : titleOf(RecordKey::of(change.id())));
            return;
        }
        add({titleOf(RecordKey::of(change.id())), {}, change.after ? Texts::tr("added") : Texts::tr("removed")});
    }

private:
    QString titleOf(const RecordKey& key) const
    {
        const RecordTitle title = recordTitle(gesture_.after.contains(key) ? gesture_.after : gesture_.before, key);
        return key.type == recordIndex<Relation>
                   ? title.title
                   : QStringLiteral("%1 “%2”").arg(title.sort, brief(title.title, titleLength));
    }

    template <class R> void addMembers(const RecordChange<R>& change, const QString& title)
    {
        static const R fresh{};
        R before = change.before ? *change.before : fresh;
        const R& after = change.after ? *change.after : fresh;
        forEachMemberPair(before, after, [&](const char* name, const auto& then, const auto& now, Presence) {
            const std::string_view member(name);
            if (then == now || member == "id" || member == "order")
                return;
            const QString word = memberWord(QString::fromLatin1(name));
            add(compared({title.isEmpty() ? word : QStringLiteral("%1: %2").arg(title, word),
                          change.before ? valueWords(gesture_.before, then) : QString(),
                          change.after ? valueWords(gesture_.after, now) : QString()}));
        });
    }

    void add(MinuteDetail line)
    {
        if (line.before == line.after)
            return; // e.g. of a whole new record what it was given no value for
        if (found.lines.size() < most_)
            found.lines.push_back(std::move(line));
        else
            ++found.left;
    }

    const PastGesture& gesture_;
    size_t most_;
};

void addWithKind(QSet<RecordKey>& subjects, const Model& model, const ElementId& id)
{
    subjects.insert(RecordKey::of(id));
    if (const Element* element = model.find(id))
        subjects.insert(RecordKey::of(element->kind));
}

/// The elements that a record says something of.
template <class R> void addSubjects(QSet<RecordKey>& subjects, const Model& model, const R& record)
{
    if constexpr (std::is_same_v<R, Element>) {
        subjects.insert(RecordKey::of(record.kind));
    } else {
        forEachReference(record, [&](const char*, const RecordKey& key) {
            if (key.type == recordIndex<Element>)
                addWithKind(subjects, model, ElementId{key.id});
        });
    }
    if constexpr (requires { record.indicator; }) {
        for (const IndicatorUse* use : model.referrersOf<IndicatorUse>(RecordKey::of(record.indicator)))
            addWithKind(subjects, model, use->element);
    }
    if constexpr (std::is_same_v<R, Indicator>)
        for (const IndicatorUse* use : model.referrersOf<IndicatorUse>(RecordKey::of(record.id)))
            addWithKind(subjects, model, use->element);
}

} // namespace

MinuteDetails detailsOf(const PastGesture& gesture, int most)
{
    Lines lines(gesture, most);
    for (const Change& change : gesture.changes)
        std::visit(lines, change);
    return std::move(lines.found);
}

QSet<RecordKey> subjectsOf(const PastGesture& gesture)
{
    QSet<RecordKey> subjects;
    for (const Change& change : gesture.changes) {
        subjects.insert(keyOf(change));
        std::visit(
            [&](const auto& c) {
                if (c.before)
                    addSubjects(subjects, gesture.before, *c.before);
                if (c.after)
                    addSubjects(subjects, gesture.after, *c.after);
            },
            change);
    }
    return subjects;
}

} // namespace styrmodell
