/// The bar over the picture while an earlier state of the model is shown.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace styrmodell
{

/// Says which state that is, and offers what can be done with it.
class FormerBar : public QFrame
{
    Q_OBJECT
public:
    explicit FormerBar(QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void setCanRevert(bool can);

Q_SIGNALS:
    void revertWanted();
    void presentWanted();

private:
    QLabel* sentence_;
    QPushButton* revert_;
};

} // namespace styrmodell
