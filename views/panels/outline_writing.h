/// Writing one new element after another in the outline, as in a list.
#pragma once

#include "views/panels/entry_place.h"

#include <QObject>
#include <QPointer>

namespace styrmodell
{

class EntryLine;
class OutlineModel;
class OutlineView;

/// An empty line beneath a row. Enter adds what is written, an undo step of its own, and opens the next line; Tab and
/// Shift+Tab move the line inward and outward; Enter or Esc in an empty line ends it. Nothing is added without a title.
class OutlineWriting : public QObject
{
    Q_OBJECT
public:
    /// `tree` must outlive it.
    OutlineWriting(OutlineView& tree, QObject* parent);

    /// Whose rows the tree shows; null: none.
    void setModel(OutlineModel* model);
    /// Opens the line there; what is written in one that is open is added first.
    void open(const EntryPlace& place);
    bool isOpen() const { return isOpen_; }
    /// Before and after the rows are made anew: what is written stays.
    void putAside();
    void takeUp();

Q_SIGNALS:
    /// She has finished with the keyboard here; `last` is the last one that was added, empty if none was.
    void ended(const styrmodell::ElementId& last);
    void announced(const QString& sentence);

private:
    void enter();
    void giveUp();
    void leave();
    bool add();
    void moveTo(const std::optional<EntryPlace>& place, const QString& otherwise);
    void showLine();
    void hideLine();
    void close();
    QString kindName() const;
    ElementId last() const;

    OutlineView& tree_;
    OutlineModel* model_ = nullptr;
    QPointer<EntryLine> line_;
    bool isOpen_ = false;
    EntryPlace place_{};
    QList<ElementId> added_; ///< since it was opened
    QString text_;           ///< while the rows are made anew
};

} // namespace styrmodell
