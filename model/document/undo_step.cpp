#include "model/document/undo_step.h"

#include "model/change/draft.h"
#include "model/document/label.h"
#include "model/document/whole_change.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Undo)
};

/// Walks one author's edits, newest first, gesture by gesture. An undo takes the gesture back whose newest edit it
/// names; a redo takes back an undo; so what a later edit names counts as if neither had been.
class GestureWalk
{
public:
    enum class Wanted { Gesture, Undo };

    explicit GestureWalk(Wanted wanted) : wanted_(wanted) {}

    UndoStep found{};

    /// Whether to go on.
    bool visit(const JournalEntry& entry)
    {
        const bool continues = isInGesture_ && !entry.gesture.isEmpty() && entry.gesture == gesture_;
        gesture_ = entry.gesture;
        isInGesture_ = true;
        if (continues) {
            if (!found.empty())
                found.push_back(entry);
            return true;
        }
        return found.empty() && begin(entry);
    }

private:
    bool begin(const JournalEntry& newest)
    {
        if (takenBack_.contains(newest.seq))
            return true;
        const bool isUndo = newest.operation == QLatin1String(undoOperation);
        if (newest.undoes && !(isUndo && wanted_ == Wanted::Undo)) {
            takenBack_.insert(*newest.undoes);
            return true;
        }
        if (!newest.undoes && wanted_ == Wanted::Undo)
            return false; // she has gone on: there is nothing to do again
        found.push_back(newest);
        return true;
    }

    Wanted wanted_;
    QSet<qint64> takenBack_;
    QString gesture_;
    bool isInGesture_ = false;
};

Result<UndoStep> stepOf(Store& store, const QString& author, GestureWalk::Wanted wanted)
{
    GestureWalk walk(wanted);
    if (const auto walked = store.walkJournal(author, [&](const JournalEntry& entry) { return walk.visit(entry); });
        !walked)
        return walked.error();
    return std::move(walk.found);
}

bool touchSameMember(const JournalChange& a, const JournalChange& b)
{
    if (!(a.key == b.key))
        return false;
    if (!a.before || !a.after || !b.before || !b.after)
        return true; // added or removed: that is every member
    const QStringList members = a.after->keys();
    return std::any_of(members.begin(), members.end(),
                       [&](const QString& member) { return b.after->contains(member); });
}

/// The newest edit since `step` by someone else that touched what `change` touched.
std::optional<JournalEntry> whoChangedSince(Store& store, const JournalEntry& step, const JournalChange& change)
{
    std::optional<JournalEntry> found;
    const auto visit = [&](const JournalEntry& entry) {
        if (entry.seq <= step.seq)
            return false;
        const auto changes =
            entry.author == step.author ? Result(std::vector<JournalChange>{}) : store.changesOf(entry.seq);
        const bool touches = changes && std::any_of(changes->begin(), changes->end(), [&](const JournalChange& other) {
                                 return touchSameMember(change, other);
                             });
        if (touches)
            found = entry;
        return !found;
    };
    const auto walked = store.walkJournal({}, visit);
    return walked ? found : std::nullopt;
}

Error changedSince(Store& store, const JournalEntry& step, const JournalChange& change)
{
    const QString where = change.key.typeName() + u' ' + change.key.id;
    if (const auto later = whoChangedSince(store, step, change))
        return {Texts::tr("%1 has changed the same since (%2), so this cannot be taken back: %3.")
                    .arg(later->author, label(*later), label(step)),
                where};
    return {Texts::tr("The same has been changed since, so this cannot be taken back: %1.").arg(label(step)), where};
}

void takeBackIn(Draft& draft, const Change& change)
{
    std::visit(
        [&](const auto& c) {
            if (c.before)
                draft.put(*c.before);
            else
                draft.remove(c.id());
        },
        change);
}

Result<void> reverseEdit(Store& store, Draft& draft, const JournalEntry& entry)
{
    const auto changes = store.changesOf(entry.seq);
    if (!changes)
        return changes.error();
    for (const JournalChange& change : *changes) {
        const auto whole = wholeChange(draft.model(), change);
        if (!whole)
            return whole.error();
        if (!*whole)
            return changedSince(store, entry, change);
        takeBackIn(draft, **whole);
    }
    return {};
}

/// An undo of an undo is told by what was first done.
QJsonObject argsOf(const JournalEntry& entry)
{
    if (entry.undoes)
        return entry.args;
    return {{QStringLiteral("operation"), entry.operation}, {QStringLiteral("args"), entry.args}};
}

} // namespace

Result<UndoStep> nextUndoStep(Store& store, const QString& author)
{
    return stepOf(store, author, GestureWalk::Wanted::Gesture);
}

Result<UndoStep> nextRedoStep(Store& store, const QString& author)
{
    return stepOf(store, author, GestureWalk::Wanted::Undo);
}

Result<Edit> takeBack(Store& store, const Model& model, const UndoStep& step, const QString& operation)
{
    Draft draft(model);
    for (const JournalEntry& entry : step)
        if (const auto reversed = reverseEdit(store, draft, entry); !reversed)
            return reversed.error();
    auto edit = std::move(draft).finish(operation, argsOf(step.front()));
    if (edit)
        edit->undoes = step.front().seq;
    return edit;
}

} // namespace styrmodell
