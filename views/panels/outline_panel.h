/// The outline beside the diagram.
#pragma once

#include "views/panels/document_panel.h"
#include "views/panels/entry_place.h"

#include <QPersistentModelIndex>

class QFrame;
class QLabel;
class QLineEdit;

namespace styrmodell
{

class OutlineDelegate;
class OutlineWriting;
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
    /// Likewise what is marked in it; a filter stays.
    void showMarked(const Focus& focus);
    /// Shows an earlier state of the model, to be looked at only.
    void showFormer(Model former);
    /// The document's own model again, with the rows that were open and chosen.
    void showPresent();
    /// Opens the empty line in which a new element is written, and the next one after it.
    void beginEntry(const EntryPlace& place);
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
    /// How the rows are seen.
    struct Seen {
        QList<Focus> open{};
        QList<Focus> gathered{}; ///< chosen beside each other
    };
    void listenToRows();
    void keepSeen(const QModelIndex& parent);
    void showSeen();
    void tellFormer(bool isFormer);
    void endEntry(const ElementId& last);
    void beginPress();
    void endPress(bool wasDrag);
    Chosen chosenRows() const;

    QLabel* heading_;
    QFrame* former_; ///< says that an earlier state is shown
    QLineEdit* filter_;
    OutlineView* tree_;
    OutlineDelegate* delegate_;
    OutlineWriting* writing_;
    std::unique_ptr<OutlineModel> model_;
    Focus shown_{};
    Seen seen_{};                   ///< before the rows were made anew
    std::optional<Seen> present_{}; ///< before an earlier state was shown
    bool isRebuilding_ = false;
    Chosen beforePress_{}; ///< what she is on while the mouse is down
    QPersistentModelIndex currentBeforePress_;
};

} // namespace styrmodell
