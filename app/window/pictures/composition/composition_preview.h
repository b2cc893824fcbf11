/// The picture as it would become, drawn anew shortly after each change.
#pragma once

#include "app/window/pictures/composition/adaptation.h"
#include "views/drawing/palette.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace styrmodell
{

class PageMaker;

/// Draws what it was last given when nothing more has come for a moment. What it shows until then stays.
class CompositionPreview : public QWidget
{
    Q_OBJECT
public:
    /// `shown`: the picture as it is asked for in the window.
    CompositionPreview(const PictureRequest& shown, const Palette& palette, QWidget* parent);

    void show(const Candidate& candidate);
    /// The slot around which the ring lies, by its key; empty: none.
    void mark(const QString& slot);
    /// Where the slot stands in the widget; null where it is not drawn.
    QRectF boxOf(const QString& slot) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void slotPressed(const QString& slot);
    void drawn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QSizeF room() const;
    void order();
    void draw(const Page& page);
    QString slotUnder(QPointF position) const;
    void hover(const QString& slot);

    PictureRequest request_;
    Palette palette_;
    Candidate candidate_{};
    QTimer pause_;
    PageMaker* maker_;
    QPixmap picture_;
    QPointF corner_;  ///< of the page in the widget
    qreal scale_ = 1; ///< pixels of the widget for a scene point
    QMap<QString, QRectF> boxes_;
    QString marked_;
    QString hovered_;
};

} // namespace styrmodell
