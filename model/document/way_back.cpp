#include "model/document/way_back.h"

#include "model/document/whole_change.h"

#include <QCoreApplication>

#include <set>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::WayBack)
};

bool isOneGesture(const JournalEntry& newer, const JournalEntry& older)
{
    return !newer.gesture.isEmpty() && newer.gesture == older.gesture && newer.author == older.author;
}

/// What differs between two states in the records named.
std::vector<Change> changesOf(const Model& before, const Model& after, const std::set<RecordKey>& keys)
{
    std::vector<Change> changes;
    const auto add = [&]<class R>(const Id<R>& id) {
        RecordChange<R> change{before.table<R>().pointer(id), after.table<R>().pointer(id)};
        const bool isSame =
            change.before && change.after ? *change.before == *change.after : change.before == change.after;
        if (!isSame)
            changes.emplace_back(std::move(change));
    };
    for (const RecordKey& key : keys)
        withTypedId(key, add);
    return changes;
}

} // namespace

Result<std::vector<RecordKey>> WayBack::passEdit()
{
    const auto written = store_->changesOf(seq_);
    if (!written)
        return written.error();
    std::vector<Change> changes;
    std::vector<RecordKey> keys;
    for (const JournalChange& one : *written) {
        auto change = wholeChange(model_, one);
        if (!change)
            return change.error();
        if (!*change)
            return Error{Texts::tr("The history does not fit the model: edit number %1 left it otherwise.").arg(seq_),
                         store_->path()};
        keys.push_back(one.key);
        changes.push_back(**std::move(change));
    }
    applyTo(model_, inverse(changes));
    --seq_;
    return keys;
}

Result<void> WayBack::goTo(qint64 seq)
{
    while (seq_ > seq)
        if (const auto passed = passEdit(); !passed)
            return passed.error();
    return {};
}

Result<PastGesture> WayBack::passGesture()
{
    auto newest = store_->entryOf(seq_);
    if (!newest)
        return newest.error();
    PastGesture gesture{*std::move(newest), seq_, {}, {}, model_};
    std::set<RecordKey> keys;
    for (;;) {
        gesture.first = seq_;
        const auto passed = passEdit();
        if (!passed)
            return passed.error();
        keys.insert(passed->begin(), passed->end());
        if (isAtBeginning())
            break;
        const auto older = store_->entryOf(seq_);
        if (!older)
            return older.error();
        if (!isOneGesture(gesture.entry, *older))
            break;
    }
    gesture.before = model_;
    gesture.changes = changesOf(gesture.before, gesture.after, keys);
    return gesture;
}

} // namespace styrmodell
