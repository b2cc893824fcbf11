/// Paints nothing: keeps what is painted as filled outlines.
#pragma once

#include "views/drawing/image_drawing.h"

#include <QPaintDevice>
#include <QPaintEngine>

namespace styrmodell
{

class OutlineEngine : public QPaintEngine
{
public:
    OutlineEngine() : QPaintEngine(AllFeatures) {}

    /// False once something was painted that filled outlines do not show: a gradient, a picture, what is seen through
    /// or cut off.
    bool isWhole() const { return isWhole_; }
    const std::vector<FilledOutline>& outlines() const { return outlines_; }
    /// Of all outlines.
    const QRectF& bounds() const { return bounds_; }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override {}
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { isWhole_ = false; }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override { isWhole_ = false; }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override { isWhole_ = false; }

private:
    void stroke(const QPainterPath& path);
    void fill(const QPainterPath& path, const QBrush& brush);

    std::vector<FilledOutline> outlines_{};
    QRectF bounds_{};
    bool isWhole_ = true;
};

/// What a QPainter is opened on to fill an OutlineEngine: `size` scene points.
class OutlineDevice : public QPaintDevice
{
public:
    OutlineDevice(OutlineEngine& engine, QSize size) : engine_(engine), size_(size) {}
    QPaintEngine* paintEngine() const override { return &engine_; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    OutlineEngine& engine_;
    QSize size_;
};

} // namespace styrmodell
