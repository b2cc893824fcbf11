/// The parts of a composition as a tree, with what can be done to its slots.
#pragma once

#include "app/window/pictures/composition/picture_part.h"
#include "model/queries/counted.h"
#include "views/drawing/palette.h"

#include <QWidget>

class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace styrmodell
{

class SlotTree : public QWidget
{
    Q_OBJECT
public:
    SlotTree(const Palette& palette, QWidget* parent);

    /// `current`: the place that is current from now on; nothing is told.
    void show(const CountedModel& counted, const Composition& composition, const PicturePart& current);
    PicturePart current() const;

Q_SIGNALS:
    void currentChanged(); ///< by her
    void addWanted();
    void removeWanted();
    void moveWanted(int steps); ///< up is negative
    /// The current slot, by dragging: into `holder` as its `place`th.
    void placeWanted(const styrmodell::SlotPath& holder, int place);
    void moveInWanted();
    void moveOutWanted();

private:
    enum class Onto { Above, It, Beneath }; ///< where on a row something is put down

    QToolButton* makeButton(const QString& text, const QString& explained, const QKeySequence& key);
    void makeItems(const QList<PicturePart>& places);
    void write(QTreeWidgetItem& item, const CountedModel& counted, const Composition& composition);
    void letDrop(QTreeWidgetItem& item, const Slot* slot);
    void tellPlace(const QTreeWidgetItem* target, Onto onto);
    void enableButtons(const Composition& composition);

    class Tree;

    Palette palette_;
    QTreeWidget* tree_;
    QList<PicturePart> places_; ///< of the items, from the top
    QList<QTreeWidgetItem*> items_;
    QToolButton* add_;
    QToolButton* remove_;
    QToolButton* up_;
    QToolButton* down_;
    QToolButton* in_;
    QToolButton* out_;
};

} // namespace styrmodell
