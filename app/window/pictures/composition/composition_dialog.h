/// Adapts how a picture is put together, with the picture beside it.
#pragma once

#include "app/window/pictures/composition/adaptation_steps.h"
#include "app/window/pictures/composition/picture_part.h"
#include "model/document/document.h"
#include "views/drawing/palette.h"

#include <QDialog>
#include <QHash>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace styrmodell
{

class CompositionForm;
class CompositionPreview;
class SlotTree;

/// She may try and take back what she likes; the file hears of it once, when she accepts.
class CompositionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `picture`: as it is looked at; without an id it is none of the model's own, and becomes one. `shown`: what is
    /// seen of it. `document` must outlive the dialog.
    CompositionDialog(Document& document, const Picture& picture, const PictureRequest& shown, const Palette& palette,
                      QWidget* parent);

    /// The picture as it is kept, once she has accepted.
    const PictureId& picture() const { return picture_.id; }

    void accept() override;
    void reject() override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeForms(const Palette& palette, const QString& keptAs);
    void layOutParts();
    QLayout* makeFoot();
    void arrangeFor(int width);
    QToolButton* makeStep(const QString& text, QKeySequence::StandardKey key, void (AdaptationSteps::*step)());
    void connectTree();
    void change(const Adaptation& adaptation, const QString& field = {});
    /// With what a move in the tree makes of the slots.
    template <class Move> void moveCurrent(Move&& move);
    void addSlotAfterCurrent();
    void goTo(const PicturePart& place);
    void refresh();
    void tellRemarks();

    Document& document_;
    Picture picture_{}; ///< without an id: it is new
    PictureRequest shown_;
    AdaptationSteps steps_;
    PicturePart place_{};
    SlotTree* tree_;
    CompositionPreview* preview_;
    QStackedWidget* forms_;
    QHash<Part, CompositionForm*> formOf_;
    QScrollArea* scroll_;
    QSplitter* parts_;
    QBoxLayout* editing_ = nullptr; ///< tree and form, beside or beneath each other
    QLabel* remarks_;
    QToolButton* undo_;
    QToolButton* redo_;
};

} // namespace styrmodell
