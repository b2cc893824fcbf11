/// The outline beside the diagram.
#pragma once

#include "views/panels/document_panel.h"

class QLineEdit;

namespace styrmodell
{

class OutlineDelegate;
class OutlineModel;
class OutlineView;

/// Shows the model by kind and containment and follows the diagram's focus.
class OutlinePanel : public DocumentPanel
{
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget* parent = nullptr);
    ~OutlinePanel() override;

    void setDocument(Document* document) override;
    void continueWith(Document& document) override;
    void setColours(const Palette& palette) override;
    /// Selects and reveals what the diagram shows, without telling back.
    void showFocus(const Focus& focus);
    /// Edits the title of the current row in place.
    void editTitle();
    /// What the rows she has chosen stand for.
    Chosen chosen() const;
    /// Commands for the context menu of a row.
    void addCommands(const QList<QAction*>& commands);

Q_SIGNALS:
    void chosenChanged();
    /// She typed another title for an adopted element, see OutlineModel.
    void adoptedTitleTyped(const styrmodell::ElementId& element, const QString& title);

private:
    void choose(const QModelIndex& index);
    void filterBy(const QString& words);
    void reveal(const Focus& focus);
    void keepOpenRows(const QModelIndex& parent);
    void openKeptRows();

    QLineEdit* filter_;
    OutlineView* tree_;
    OutlineDelegate* delegate_;
    std::unique_ptr<OutlineModel> model_;
    Focus shown_{};
    QList<Focus> open_;     ///< rows that were open before the model was built anew
    QList<Focus> gathered_; ///< likewise, chosen beside each other
    bool isRebuilding_ = false;
};

} // namespace styrmodell
