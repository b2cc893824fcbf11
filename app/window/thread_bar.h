/// The bar over the picture while a line of sight is lit.
#pragma once

#include <QFrame>

class QLabel;

namespace styrmodell
{

/// Says the thread in words, and puts it out.
class ThreadBar : public QFrame
{
    Q_OBJECT
public:
    explicit ThreadBar(QWidget* parent = nullptr);

    /// Of more sentences than can be taken in at a glance the rest is counted; all stand in the tool tip.
    void setThread(const QString& title, const QStringList& sentences);

Q_SIGNALS:
    /// The thread as a picture of its own.
    void pictureWanted();
    void putOutWanted();

private:
    QLabel* title_;
    QLabel* sentences_;
};

} // namespace styrmodell
