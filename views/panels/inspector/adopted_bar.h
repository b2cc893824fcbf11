/// What stands beneath an adopted text: that it is adopted, and the two ways of changing it.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace styrmodell
{

class AdoptedBar : public QFrame
{
    Q_OBJECT
public:
    explicit AdoptedBar(QWidget* parent = nullptr);

    void show(bool isBeingCorrected, bool hasProposal);

Q_SIGNALS:
    void correctionWanted();
    void proposalWanted();

private:
    QLabel* words_;
    QPushButton* correct_;
    QPushButton* propose_;
};

} // namespace styrmodell
