/// A heading over each column, with a choice of what the column is.
#pragma once

#include <QHeaderView>

class QComboBox;
class QLabel;

namespace styrmodell
{

/// What a column may be: the member's name, and what it is called.
using ColumnChoice = std::pair<QString, QString>;

/// Column 0 has no choice: there the answers stand.
class ColumnChoices : public QHeaderView
{
    Q_OBJECT
public:
    explicit ColumnChoices(QWidget* parent);

    /// Of each column after the first what it is now; without choices there are only headings.
    void offer(const QList<ColumnChoice>& choices, const QStringList& chosen);
    /// Which member stands over each column, no choice made anew.
    void show(const QStringList& chosen);
    QList<QComboBox*> boxes() const { return boxes_; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void memberChosen(int column, const QString& member);

protected:
    void updateGeometries() override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();

    QList<QComboBox*> boxes_; ///< of the columns from 1 on
    QList<QLabel*> spokenNames_;
};

} // namespace styrmodell
