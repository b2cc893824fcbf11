/// The bar over the picture while it is adjusted by hand.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace styrmodell
{

/// Says what can be done and how the marked thing is adjusted; takes adjustments back, and ends the mode.
class ArrangeBar : public QFrame
{
    Q_OBJECT
public:
    explicit ArrangeBar(QWidget* parent = nullptr);

    /// `canOffset`: boxes may be moved and sized here; else only their order can be changed.
    void setCanOffset(bool canOffset);
    /// How the marked thing is adjusted; empty where nothing is to be said.
    void setState(const QString& sentence, bool canReset, bool canResetAll);

Q_SIGNALS:
    void resetWanted();
    void resetAllWanted();
    void doneWanted();

private:
    QLabel* title_;
    QLabel* state_;
    QPushButton* reset_;
    QPushButton* resetAll_;
    QString help_;
};

} // namespace styrmodell
