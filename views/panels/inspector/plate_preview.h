/// How a short title stands on a small plate of a picture.
#pragma once

#include "model/change/model.h"
#include "views/drawing/palette.h"

#include <QWidget>

namespace styrmodell
{

/// Told beside it in words whether it fits.
class PlatePreview : public QWidget
{
    Q_OBJECT
public:
    explicit PlatePreview(QWidget* parent = nullptr);

    void show(const Model& model, const Element& element, const Palette& palette);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words_;
    QString verdict_;
    QColor plate_;
    QColor letters_;
};

} // namespace styrmodell
