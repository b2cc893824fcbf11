/// Adjusting the picture by hand: places, sizes and the order of what stands in it.
#pragma once

#include "model/operations/placements.h"
#include "views/diagram/alignment.h"
#include "views/scene/medium.h"
#include "views/scene/scene.h"

#include <QObject>

#include <optional>

class QKeyEvent;
class QMenu;
class QPainter;

namespace styrmodell
{

class DiagramWidget;

/// What keys do to the current node at any time (Ctrl with arrows moves it, with Shift too sizes it, Ctrl+Page Up and
/// Page Down put it earlier or later in its row), and what the mouse does while the mode is on: it drags boxes, their
/// edges and corners, and puts a box that is dropped on another of its row before or after that. A part of the
/// diagram. Only the overview is adjusted; a form that is not kept as a picture is kept by the first adjustment.
class Arranging : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `diagram`.
    explicit Arranging(DiagramWidget& diagram);

    bool isOn() const { return isOn_; }
    /// Whether what is shown can be adjusted at all: an overview of a model that can be changed.
    bool canArrange() const;
    /// Whether boxes are moved and sized at the window's width; else their order is all that can be changed.
    bool canOffset() const;
    /// Whether the current node stands in a row with others.
    bool canOrder() const;
    bool isCurrentAdjusted() const;
    bool isAnythingAdjusted() const;
    /// What the picture is laid out for: while she adjusts as before, though a bar takes some of the height. What she
    /// puts in line must still be so when she is done.
    Medium medium(const Medium& ofWindow) const;
    /// How the current node is adjusted, as a sentence.
    QString sentence() const;

    /// One place earlier or later in the row of the current node.
    void moveInRow(bool isLater);
    void resetCurrent();
    void resetAll();

    // From the diagram
    bool pressKey(const QKeyEvent& event);
    bool press(QPointF position);
    bool isDragging() const { return drag_.has_value(); }
    /// A box is seen elsewhere than where it stands.
    bool isMovingBox() const { return drag_ && drag_->isBox && drag_->hasBegun && !drag_->place; }
    void dragTo(QPointF position);
    void release();
    void cancelDrag();
    std::optional<Qt::CursorShape> cursorAt(QPointF position) const;
    void paint(QPainter& painter) const;
    void addTo(QMenu& menu, const NodeKey& key);
    /// Another page is shown.
    void followPage();

public Q_SLOTS:
    void setOn(bool isOn);

Q_SIGNALS:
    void onChanged(bool isOn);

private:
    enum class What { Place, Size, Order };
    /// Edits of the same thing one after the other are one undo step.
    struct Gesture {
        QString id{};
        NodeKey key{};
        What what = What::Place;
        qint64 head = 0;
    };
    /// Where a box would come in its row.
    struct RowPlace {
        qsizetype place = 0;
        QLineF line{}; ///< scene points
    };
    struct Drag {
        NodeKey source{};
        TakenSides taken{};
        QPointF from{};     ///< pixels of the widget
        bool isBox = false; ///< that may stand elsewhere; else only its place in its row can be another
        bool hasBegun = false;
        bool isHeldBack = false; ///< there is no room for it where she holds it
        QRectF box{};            ///< where it would come to stand, scene points
        std::optional<RowPlace> place{};
    };

    const Node* current() const;
    std::vector<const Node*> rowOf(const Node& node) const;
    std::vector<QRectF> neighboursOf(const Node& node) const;
    std::optional<RowPlace> placeAt(const Node& dragged, QPointF scenePoint) const;
    TakenSides sidesAt(const Node& node, QPointF position) const;

    const Placement* placementOf(const Node& node) const;
    Picture shown() const;
    bool apply(Result<Edit> edit, const NodeKey& key, What what);
    void nudge(QPointF steps, bool isSize);
    void putAt(const NodeKey& key, const QRectF& box, What what);
    void putInRow(const NodeKey& key, qsizetype place);
    void reset(const NodeKey& key);
    void tellPlace(const NodeKey& key);
    static HandOffset offsetOf(const QRectF& box, const QRectF& byRule);
    QString sentenceOf(const Node& node) const;
    QString placeInRow(const Node& node) const;
    void paintDragged(QPainter& painter) const;
    void paintLines(QPainter& painter, const Node& node) const;

    DiagramWidget& diagram_;
    bool isOn_ = false;
    Medium medium_{}; ///< when the mode began
    Gesture gesture_{};
    std::optional<Drag> drag_{};
};

} // namespace styrmodell
