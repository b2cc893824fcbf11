/// The list of the history panel.
#pragma once

#include <QListView>

namespace styrmodell
{

class HistoryModel;

/// A click or Enter chooses a row; Right, Left and Space, or a click on its arrow, open and close it.
class HistoryView : public QListView
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget* parent = nullptr);

    /// null: none.
    void showHistory(HistoryModel* model);

Q_SIGNALS:
    void chosen(const QModelIndex& index);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void setOpen(const QModelIndex& index, bool isOpen);
    bool isOpen(const QModelIndex& index) const;
    QModelIndex firstState() const;

    HistoryModel* history_ = nullptr;
};

} // namespace styrmodell
