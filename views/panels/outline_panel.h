/// The outline beside the diagram.
#pragma once

#include "model/document/document.h"
#include "views/drawing/palette.h"
#include "views/scene/scene.h"

#include <QWidget>

namespace styrmodell
{

class OutlineDelegate;
class OutlineModel;
class OutlineView;

/// Shows the model by kind and containment and follows the diagram's focus.
class OutlinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget* parent = nullptr);
    ~OutlinePanel() override;

    /// Shows another document, which must live until the next call; null: none.
    void setDocument(Document* document);
    /// The same model in another file: what is open and chosen stays.
    void continueWith(Document& document);
    /// Selects and reveals what the diagram shows, without telling back.
    void showFocus(const Focus& focus);
    /// Edits the title of the current row in place.
    void editTitle();
    /// What the row she is on stands for.
    Focus chosen() const;
    /// Commands for the context menu of a row.
    void addCommands(const QList<QAction*>& commands);
    void setColours(const Palette& palette);

Q_SIGNALS:
    /// She chose a row by mouse or keyboard.
    void focusChosen(const Focus& focus);
    /// Why a title could not be changed, as a sentence.
    void refused(const QString& sentence);

private:
    void choose(const QModelIndex& index);

    OutlineView* tree_;
    OutlineDelegate* delegate_;
    std::unique_ptr<OutlineModel> model_;
    Focus shown_{};
};

} // namespace styrmodell
