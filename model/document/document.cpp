#include "model/document/document.h"

#include "model/document/login_name.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Whether what `changes` say was before is what stands in `model`.
bool fits(const Model& model, const std::vector<Change>& changes)
{
    return std::all_of(changes.begin(), changes.end(), [&](const Change& change) {
        return std::visit(
            [&](const auto& c) {
                const auto* present = model.find(c.id());
                const auto* before = c.before.get();
                return present == before || (present && before && *present == *before);
            },
            change);
    });
}

} // namespace

Result<std::unique_ptr<Document>> Document::open(const QString& path, Session session, Store::Access access)
{
    return of(Store::open(path, access), std::move(session));
}

Result<std::unique_ptr<Document>> Document::create(const QString& path, const Model& initial, Existing existing,
                                                   Session session)
{
    return of(Store::create(path, initial, existing), std::move(session));
}

Result<std::unique_ptr<Document>> Document::of(Result<std::unique_ptr<Store>> store, Session session)
{
    if (!store)
        return store.error();
    auto stored = (*store)->load();
    if (!stored)
        return stored.error();
    if (session.author.isEmpty())
        session.author = loginName();
    return std::unique_ptr<Document>(new Document(*std::move(store), *std::move(stored), std::move(session)));
}

Document::Document(std::unique_ptr<Store> store, StoredModel stored, Session session)
    : store_(std::move(store)), model_(std::move(stored.model)), head_(stored.head), session_(std::move(session))
{
}

Document::~Document() = default;

QString Document::newGesture()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<qint64> Document::apply(Edit edit)
{
    if (edit.changes.empty())
        return head_;
    if (!fits(model_, edit.changes))
        return Error{tr("What was to be changed has been changed meanwhile. Try again.")};
    return commit(std::move(edit));
}

Result<qint64> Document::apply(Result<Edit> edit, const QString& gesture)
{
    if (!edit)
        return edit.error();
    if (!gesture.isEmpty())
        edit->gesture = gesture;
    return apply(*std::move(edit));
}

Result<qint64> Document::commit(Edit edit)
{
    if (isHeld_)
        return Error{tr("An earlier state is looked at, which cannot be changed. Go back to now first.")};
    edit.author = session_.author;
    edit.at = session_.now();
    if (edit.gesture.isEmpty())
        edit.gesture = newGesture();
    const auto seq = store_->append(edit, head_);
    if (!seq)
        return seq.error();
    edit.seq = *seq;
    head_ = *seq;
    applyTo(model_, edit.changes);
    undoStep_.reset();
    redoStep_.reset();
    tell(std::move(edit));
    return head_;
}

/// An edit made in a slot of `changed` is told when all have heard of the one before.
void Document::tell(Edit edit)
{
    untold_.push_back(std::move(edit));
    if (untold_.size() > 1)
        return;
    for (; !untold_.empty(); untold_.pop_front())
        Q_EMIT changed(untold_.front());
}

Result<qint64> Document::undo()
{
    if (undoStep().empty())
        return Error{tr("There is nothing to undo.")};
    return takeBack(undoStep(), QString::fromLatin1(undoOperation));
}

Result<qint64> Document::redo()
{
    if (redoStep().empty())
        return Error{tr("There is nothing to redo.")};
    return takeBack(redoStep(), QString::fromLatin1(redoOperation));
}

/// Is stored even where it changes nothing: else the step would stand in the way of those before it.
Result<qint64> Document::takeBack(const UndoStep& step, const QString& operation)
{
    auto edit = styrmodell::takeBack(*store_, model_, step, operation);
    if (!edit)
        return edit.error();
    return commit(*std::move(edit));
}

Result<void> Document::nameVersion(const QString& name, const QString& note)
{
    auto named = store_->nameVersion({name.simplified(), note, session_.now(), head_});
    if (named)
        Q_EMIT versionNamed();
    return named;
}

Result<Model> Document::modelAt(qint64 seq) const
{
    if (seq < 0 || seq > head_)
        return Error{tr("The history has no edit number %1.").arg(seq), path()};
    WayBack way = wayBack();
    if (const auto gone = way.goTo(seq); !gone)
        return gone.error();
    return way.model();
}

void Document::setHeld(bool isHeld)
{
    if (std::exchange(isHeld_, isHeld) != isHeld)
        Q_EMIT heldChanged(isHeld);
}

Result<void> Document::saveCopyWithoutHistory(const QString& path, Existing existing) const
{
    if (QFileInfo(path) == QFileInfo(this->path()))
        return Error{tr("A copy needs another name than the file itself."), path, ErrorKind::Unreachable};
    const auto made = Store::create(path, model_, existing);
    return made ? Result<void>() : made.error();
}

const UndoStep& Document::undoStep() const
{
    if (!undoStep_) {
        auto step = nextUndoStep(*store_, session_.author);
        undoStep_ = step ? *std::move(step) : UndoStep{};
    }
    return *undoStep_;
}

const UndoStep& Document::redoStep() const
{
    if (!redoStep_) {
        auto step = nextRedoStep(*store_, session_.author);
        redoStep_ = step ? *std::move(step) : UndoStep{};
    }
    return *redoStep_;
}

std::optional<JournalEntry> Document::newestOf(const UndoStep& step)
{
    return step.empty() ? std::nullopt : std::optional(step.front());
}

} // namespace styrmodell
