/// A small line of values by year, without axes.
#pragma once

#include "model/queries/measured.h"
#include "views/drawing/palette.h"

#include <QWidget>

namespace styrmodell
{

/// Its first and last year stand beneath; a single value is a point.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    Sparkline(std::vector<YearValue> series, const Palette& palette, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<YearValue> series_;
    QColor line_;
};

} // namespace styrmodell
