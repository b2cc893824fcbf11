/// What every panel beside the picture can do.
#pragma once

#include "model/document/document.h"
#include "views/drawing/palette.h"
#include "views/scene/scene.h"

#include <QWidget>

namespace styrmodell
{

/// What she is on, in the outline or the picture: elements, or a kind as a whole; neither on the overview.
struct Chosen {
    QList<ElementId> elements{};
    std::optional<KindId> kind{}; ///< only where no element is chosen
    bool operator==(const Chosen&) const = default;
};

/// Shows one document and follows its changes.
class DocumentPanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows another document, which must live until the next call; null: none.
    virtual void setDocument(Document* document) = 0;
    /// The same model in another file: what is open and chosen stays.
    virtual void continueWith(Document& document) { setDocument(&document); }
    virtual void setColours(const Palette&) {}
    /// What she is on now, wherever she chose it.
    virtual void showChosen(const Chosen&) {}

Q_SIGNALS:
    /// She wants to see something: the picture goes there.
    void focusChosen(const styrmodell::Focus& focus);
    /// Why something could not be done, as a sentence.
    void refused(const QString& sentence);
    /// What was done and should be heard, as a sentence.
    void announced(const QString& sentence);
    /// She has finished here: the keyboard goes back to the picture.
    void left();
};

} // namespace styrmodell
