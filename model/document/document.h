/// A model with its file: the one way of every change, see DESIGN.md §2.
#pragma once

#include "model/document/undo_step.h"
#include "model/document/way_back.h"

#include <QObject>

#include <deque>

namespace styrmodell
{

/// Who works, and where the time comes from.
struct Session {
    QString author{};                                                ///< empty: the login name
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc; ///< UTC
};

/// Holds a Model and its Store. A change is appended to the file, made in the model, and told by `changed`, in this
/// order; an error leaves all three as they were.
class Document : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Document>> open(const QString& path, Session session = {},
                                                  Store::Access access = Store::Access::ReadWrite);
    /// A new file. What it begins with is no edit: undo starts empty.
    static Result<std::unique_ptr<Document>> create(const QString& path, const Model& initial, Existing existing,
                                                    Session session = {});
    ~Document() override;

    const QString& path() const { return store_->path(); } ///< absolute
    bool isReadOnly() const { return isHeld_ || store_->isReadOnly(); }
    const Model& model() const { return model_; }
    qint64 head() const { return head_; } ///< number of the newest edit, 0 without any
    const QString& author() const { return session_.author; }

    /// The number of the stored edit; the present one if `edit` changes nothing. Fills in author, time and, where
    /// empty, a gesture of its own. Inside a slot of `changed` the change is made at once, its signal waits its turn.
    /// Error: the store's; the edit was made from another state of what it changes.
    Result<qint64> apply(Edit edit);
    /// What an operation answered, as an edit of `gesture` if one is given. Error: also the operation's.
    Result<qint64> apply(Result<Edit> edit, const QString& gesture = {});
    /// An id for the `gesture` of several edits that are to be one undo step.
    static QString newGesture();

    /// Takes back the author's newest gesture not yet undone. Error: there is none; someone else has changed the
    /// same since (says who and what).
    Result<qint64> undo();
    /// Takes back the author's newest undo, if no other gesture of hers came after it.
    Result<qint64> redo();
    /// The newest edit of what `undo` or `redo` would take back, for menus (`labelOfStep`); nothing: it cannot.
    std::optional<JournalEntry> nextUndo() const { return isHeld_ ? std::nullopt : newestOf(undoStep()); }
    std::optional<JournalEntry> nextRedo() const { return isHeld_ ? std::nullopt : newestOf(redoStep()); }
    bool canUndo() const { return nextUndo().has_value(); }
    bool canRedo() const { return nextRedo().has_value(); }

    /// Gives the present state a name. Error: empty, taken; read-only; in use.
    Result<void> nameVersion(const QString& name, const QString& note);
    /// The states with a name, oldest first.
    Result<std::vector<NamedVersion>> versions() const { return store_->versions(); }

    /// The way from the present back through the journal; the document must outlive it.
    WayBack wayBack() const { return {*store_, model_, head_}; }
    /// The model as it was after the edit `seq`, 0: as the file began. Error: there is no such edit yet; the journal
    /// cannot be read.
    Result<Model> modelAt(qint64 seq) const;

    /// Held, the document is read-only: an earlier state is looked at, and nobody means to change the present one.
    void setHeld(bool isHeld);
    bool isHeld() const { return isHeld_; }

    Result<void> saveCopy(const QString& path, Existing existing) { return store_->saveCopy(path, existing); }
    /// A new file that begins with the present state. Error: it is this file; as `Store::create`.
    Result<void> saveCopyWithoutHistory(const QString& path, Existing existing) const;

Q_SIGNALS:
    /// Comes last, when file and model agree; never inside itself.
    void changed(const styrmodell::Edit& edit);
    void versionNamed();
    void heldChanged(bool isHeld);

private:
    Document(std::unique_ptr<Store> store, StoredModel stored, Session session);
    static Result<std::unique_ptr<Document>> of(Result<std::unique_ptr<Store>> store, Session session);

    Result<qint64> commit(Edit edit);
    Result<qint64> takeBack(const UndoStep& step, const QString& operation);
    void tell(Edit edit);
    const UndoStep& undoStep() const;
    const UndoStep& redoStep() const;
    static std::optional<JournalEntry> newestOf(const UndoStep& step);

    std::unique_ptr<Store> store_;
    Model model_;
    qint64 head_;
    Session session_;
    bool isHeld_ = false;
    std::deque<Edit> untold_;
    mutable std::optional<UndoStep> undoStep_; ///< as of `head_`, computed when asked for
    mutable std::optional<UndoStep> redoStep_;
};

} // namespace styrmodell
