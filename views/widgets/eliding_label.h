/// A line of words that gives way where there is too little room.
#pragma once

#include <QLabel>

namespace styrmodell
{

/// Ends with “…” where its words do not fit; they are whole when pointed at, and for a screen reader.
class ElidingLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace styrmodell
