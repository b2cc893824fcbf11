/// The interactive picture of a document: she clicks from the vision down to a goal and back, and edits titles there.
#pragma once

#include "model/change/edit.h"
#include "views/diagram/arrow_ways.h"
#include "views/diagram/focus_history.h"
#include "views/diagram/jump_labels.h"
#include "views/diagram/picture_cache.h"
#include "views/diagram/viewport.h"

#include <QBasicTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QMenu;
class QScrollBar;
class QVariantAnimation;

namespace styrmodell
{

class Arranging;
class Document;
class DropHint;
class PageIndex;
class PagePainter;
class Palette;
class TitleEditor;
class Transition;
struct Carried;
struct NodeDrag;
struct PictureDrop;
struct Verb;

/// How pictures change into each other.
enum class Motion {
    Full,    ///< boxes move and grow
    Reduced, ///< a short cross-fade
    None     ///< at once
};

/// Shows one focus of the document at a time, laid out for the widget's size. A click on a node follows where it
/// leads; Ctrl+click or the arrows only make it current. Lays out once an event-loop turn, never inside a signal.
class DiagramWidget : public QWidget
{
    Q_OBJECT

public:
    /// `document` may be null: nothing is open. It is not owned and may go first.
    explicit DiagramWidget(Document* document, QWidget* parent = nullptr);
    ~DiagramWidget() override;

    /// Another document: the overview, without a way back.
    void setDocument(Document* document);
    /// The same model in another file: page, current node and the way back stay.
    void continueWith(Document& document);
    /// Shows an earlier state of the model instead, to be looked at only. Where she is stays, if it was there then.
    void showFormer(Model former);
    /// The document's own model again, where she left it.
    void showPresent();
    bool showsFormer() const { return former_ != nullptr; }
    /// What is shown: the document's model or a former one; null without a document.
    const Model* model() const;
    /// What makes pictures of models; `layOut` unless a test gives its own.
    void setLayOut(LayOut layOut);
    /// Colours of the picture, at once and without losing anything; those of its theme take the place of some.
    void setColours(const Palette& palette);
    /// Without those of the theme.
    const Palette& colours() const { return *ownPalette_; }
    /// How large letters are, 1 to 2 times the usual: the picture is laid out for as much less room. Not before an
    /// audience.
    void setTextScale(double scale);
    void setMotion(Motion motion);
    Motion motion() const { return motion_; }

    /// Another picture of the model, or another form of it, seen from its overview on; the same looked at otherwise,
    /// from where she is.
    void showPicture(const PictureChoice& choice);
    const PictureChoice& picture() const { return choice_; }

    const Focus& focus() const { return history_.focus(); }
    /// The picture as it is asked for now, e.g. to export what is seen (with another medium).
    PictureRequest request() const;
    /// The page that is seen, null before the first layout or without a document.
    const Page* page() const;
    /// The node that the keyboard is on; an empty key where there is none.
    const NodeKey& currentNode() const { return current_; }
    /// The element of the current node, else of the page; empty on the overview.
    ElementId currentElement() const;
    /// The kind that the current node stands for: its heading or list, the first of a slot's; none for an element.
    std::optional<KindId> currentKind() const;
    /// Whether she sees the ring around the current node, or would with the keyboard here.
    bool marksCurrent() const { return showsCurrent_; }
    bool canGoBack() const { return history_.canGoBack(); }
    bool canGoForward() const { return history_.canGoForward(); }
    /// 1: the page fits the width.
    double zoom() const { return viewport_.zoom(); }
    /// Whether nothing of the page is out of view at the present zoom.
    bool showsWholePage() const { return !viewport_.canScroll(); }
    bool isEditing() const;
    /// Where a box of the page is in this widget.
    QRectF toWidget(const QRectF& sceneBox) const { return viewport_.toView(sceneBox); }

    /// Lights everything between the element and the vision, and what follows from it, in every picture from now on;
    /// all else turns cold. An empty id: as it was.
    void lightThread(const ElementId& element);
    /// The element whose line of sight is lit; empty: none.
    const ElementId& thread() const { return thread_; }
    /// The lit thread in words.
    QStringList threadSentences() const;

    /// Before an audience: laid out for a whole screen, nothing can be changed, and the spotlight is on the current
    /// node.
    void setPresenting(bool isPresenting);
    bool isPresenting() const { return isPresenting_; }
    /// The spotlight on the next thing of the page, or the one before; beyond the last it is out.
    void stepOn(bool isForward);

    /// Adjusting what is seen by hand.
    Arranging& arranging() { return *arranging_; }

    /// Commands that the context menu of a node offers, too, and those that it also offers on the picture's ground.
    void addCommands(const QList<QAction*>& ofNodes, const QList<QAction*>& ofGround);
    /// What would be added where the keyboard is, null where that is no empty place.
    const Vacancy* currentVacancy() const;
    /// Where the handle is that a relation is dragged from, in this widget; empty where there is none.
    QRectF handle() const;

    /// What is typed to jump to the node while labels are shown; else empty.
    QString jumpLabelOf(const NodeKey& key) const { return labels_.of(key); }
    /// Whether the key is for the labels that are shown: one of their letters, or Escape.
    bool isJumpKey(const QKeyEvent& event) const;

    /// Says something that must be heard ("Saved"): with the current node's description, for a moment.
    void announce(const QString& sentence);
    /// What assistive technology hears beside the current node's own description; usually empty.
    const QString& announcement() const { return announcement_; }

    /// Lays out now what is waiting to be laid out.
    void refreshNow();

    const PageIndex& index() const { return *index_; }
    /// What pressing, F2, the menu key do, on any node of the page.
    void press(const NodeKey& key);
    void edit(const NodeKey& key);
    void showMenu(const NodeKey& key);
    /// Moves the keyboard to a node and scrolls it into view.
    void makeCurrent(const NodeKey& key);

public Q_SLOTS:
    /// Drills down or up: the present picture becomes what *back* returns to.
    void goTo(const styrmodell::Focus& focus);
    /// Makes the element's node current if the page has one, else goes to its own page.
    void showElement(const styrmodell::ElementId& element);
    void goBack();
    void goForward();
    void goHome();
    /// Letters at all boxes that are seen; typed, they go there, and from page to page, until another key or the mouse
    /// is used.
    void toggleJumping();
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    /// Edits the current node's title where it stands.
    void editCurrent();
    /// Takes what is being typed as typed, as leaving the editor does. Before anything else is done.
    void finishEditing();

Q_SIGNALS:
    void pictureChanged();
    void focusChanged(const styrmodell::Focus& focus);
    /// Also when its mark comes or goes, and from kind to kind. Empty where neither the node nor the page has an
    /// element.
    void currentElementChanged(const styrmodell::ElementId& element);
    void canGoBackChanged(bool can);
    void canGoForwardChanged(bool can);
    void zoomChanged(double zoom);
    /// Empty: none is lit any more.
    void threadChanged(const styrmodell::ElementId& element);
    /// After every layout.
    void pageChanged();
    /// An operation was refused; a sentence to show.
    void refused(const QString& sentence);
    /// She pressed an empty place: one is to be added there.
    void additionWanted(const styrmodell::Vacancy& vacancy);
    /// She typed another title for an adopted element: it is not changed before she has said how.
    void adoptedTitleTyped(const styrmodell::ElementId& element, const QString& title);
    /// What assistive technology was told ("Saved."), for those who look.
    void announced(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    friend class Arranging; // a part that is more than a few functions

    /// What the next layout shows: a place to return to, or a new page.
    struct Arrival {
        Place place{};
        NodeKey chosen{}; ///< what grows into the page, or out of it
    };

    // Pictures: diagram_widget.cpp
    void listenTo(Document* document);
    void modelChanged();
    void refreshLater();
    void takeTheme();
    void showPage(std::shared_ptr<const Page> page);
    NodeKey arrive(const Arrival& arrival);
    void arriveAt(const std::optional<Place>& place);
    Place placeSeen() const;
    void startTransition(const PageIndex& before, const Viewport& from, const NodeKey& chosen);
    void tellHistory();
    NodeKey firstCurrent() const;
    NodeKey survivorOf(const NodeKey& key, const QRectF& lastBox) const;
    void setCurrent(NodeKey key); // by value: it may be `current_` itself
    void tellCurrent(bool isOther);
    void fitViewport();
    void viewportMoved();

    // Editing: diagram_editing.cpp
    bool canEdit() const;
    void commitTitle(const QString& title);
    void closeEditor();
    void placeEditor();
    QString whyNotEdited(const Node& node) const;

    // Earlier states: diagram_former.cpp
    bool isThere(const Focus& focus) const;

    // What stands out: diagram_light.cpp
    std::shared_ptr<const Page> lightened(std::shared_ptr<const Page> page, const PictureRequest& wanted);

    // Before an audience: diagram_presenting.cpp
    void putOutSpotlight();
    void pointAt(QPointF position);
    std::shared_ptr<const Page> seenPage();

    // Dragging: diagram_dragging.cpp
    const Node* handled() const;
    const Element* elementOf(const NodeKey& key) const;
    bool isMovable(const Node& node) const;
    void beginDrag(QPointF position, const Node* node);
    void dragTo(QPointF position);
    void aimDrag();
    bool drop();
    void giveUpDrag();
    void askHowRelated();
    void relateBy(const Verb& verb, const QList<ElementId>& own, const ElementId& other);
    void moveTo(const PictureDrop& place, const ElementId& id);
    QString hintOf(const PictureDrop& place) const;
    void paintPlace(QPainter& painter, const PictureDrop& place);
    void paintDrag(QPainter& painter);

    // What comes from the outline: diagram_carried.cpp
    void carryTo(QDropEvent& event);
    void putDown(const Carried& carried);
    void moveEach(const QList<ElementId>& ids, QPointF scenePoint);
    void relateCarried(const Carried& carried);
    void endCarrying();
    QString hintOf(const Carried& carried) const;
    void paintCarried(QPainter& painter);

    // Jumping to letters: diagram_jumping.cpp
    std::vector<JumpLabels::Box> boxesSeen() const;
    void labelBoxes();
    void endJumping();
    void giveUpJumping();
    bool jumpBy(const QKeyEvent& event);
    void typeLabel(QChar letter);
    void paintLabels(QPainter& painter);

    // Gestures: diagram_gestures.cpp
    bool pressKey(const QKeyEvent& event);
    void moveBy(Direction direction);
    void scrollOrIgnore(QWheelEvent* event);
    void setZoom(double zoom, QPointF anchor);
    void hoverAt(QPointF position);
    const Node* nodeAt(QPointF position) const;

    // Moving the page under the hand: diagram_panning.cpp
    bool holdSpace(const QKeyEvent& event);
    void scrollAtEdge();

    // Menu: diagram_menu.cpp
    QMenu* openMenu(const NodeKey& key, QPoint globalPosition);

    // Painting: diagram_painting.cpp
    void paintMarks(QPainter& painter);
    void paintSentence(QPainter& painter, const QString& sentence);
    double radiusOf(const Node& node) const;

    QPointer<Document> document_;
    LayOut layOut_;
    std::unique_ptr<const Model> former_; ///< shown instead of the document's model
    FocusHistory presentHistory_;         ///< what to return to from there
    Place presentPlace_;
    ElementId thread_; ///< whose line of sight is lit; empty: none
    std::unique_ptr<PictureCache> pictures_;
    std::unique_ptr<Palette> ownPalette_; ///< as it was set
    std::unique_ptr<Palette> palette_;    ///< with the colours of the picture's theme
    std::unique_ptr<PagePainter> painter_;
    Motion motion_ = Motion::Full;

    PictureChoice choice_{};
    double textScale_ = 1;
    FocusHistory history_;
    std::optional<Arrival> arrival_; ///< waits for the next layout
    bool isDirty_ = false;
    std::shared_ptr<const Page> page_;
    std::unique_ptr<PageIndex> index_;
    Viewport viewport_;
    NodeKey current_;
    bool showsCurrent_ = false; ///< the ring: from the first key or chosen node until the next click that goes on
    ElementId toldElement_;
    std::optional<KindId> toldKind_;
    bool toldMark_ = false;
    bool toldBack_ = false;
    bool toldForward_ = false;

    NodeKey hovered_;
    NodeKey pressed_;
    std::optional<QPointF> grabbed_;   ///< where the mouse went down or dragged to
    bool isDragging_ = false;          ///< the page is dragged
    bool isSpaceHeld_ = false;         ///< the mouse moves the page, whatever is under it
    bool hasPanned_ = false;           ///< since Space was pressed
    QBasicTimer edgeTimer_;            ///< scrolls while something is dragged at an edge
    std::unique_ptr<NodeDrag> drag_;   ///< an element, or a relation from its handle
    std::unique_ptr<Carried> carried_; ///< elements from the outline
    Arranging* arranging_;             ///< adjusts by hand
    DropHint* hint_;                   ///< what would come of dropping them; null until then

    JumpLabels labels_;

    bool isPresenting_ = false;
    /// The page with the spotlight on a node, made once for it.
    struct {
        std::shared_ptr<const Page> of{};
        NodeKey key{};
        std::shared_ptr<const Page> page{};
    } spotlitPage_;

    std::unique_ptr<Transition> transition_;
    QVariantAnimation* clock_;
    QScrollBar* vertical_;
    QScrollBar* horizontal_;
    QPointer<TitleEditor> editor_;
    ElementId edited_;
    QList<QAction*> commands_;
    QList<QAction*> groundCommands_;
    QString announcement_;
    QTimer announcementEnd_;
};

} // namespace styrmodell
