/// What was done to the model, as minutes.
#pragma once

#include "views/panels/document_panel.h"
#include "views/panels/history/history_model.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace styrmodell
{

class HistoryDelegate;
class HistoryView;

/// A state of the model that she wants to look at.
struct FormerState {
    qint64 seq = 0;    ///< after which edit; 0: as the file began
    QDateTime at{};    ///< local time; none for the beginning
    QString version{}; ///< its name, where it was chosen by it
};

/// Rows by day; a row chosen asks for the model as it was after it. Reads nothing while it is hidden.
class HistoryPanel : public DocumentPanel
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);
    ~HistoryPanel() override;

    void setDocument(Document* document) override;
    void setColours(const Palette& palette) override;
    void showChosen(const Chosen& chosen) override;
    /// No earlier state is looked at any more.
    void showPresent();

Q_SIGNALS:
    void formerChosen(const styrmodell::FormerState& state, const styrmodell::Model& model);
    /// The newest row: that is how the model is now.
    void presentChosen();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void follow();
    void refresh();
    void forget();
    void tellEmpty();
    void keepPlace();
    void returnToPlace();

    QLineEdit* filter_;
    QCheckBox* onlyChosen_;
    HistoryView* view_;
    QLabel* empty_;
    HistoryDelegate* delegate_;
    std::unique_ptr<HistoryModel> model_;
    Document* document_ = nullptr;
    Chosen chosen_{};
    std::optional<HistoryRow> current_{}; ///< what the keyboard was on before the rows were made anew
    int scrolled_ = 0;
};

} // namespace styrmodell
