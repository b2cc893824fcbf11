/// The model's overview in a theme, light and dark.
#pragma once

#include "model/change/model.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace styrmodell
{

/// Laid out as before an audience, so that all of it is seen; after what she does, not while she does it.
class ThemePreview : public QWidget
{
    Q_OBJECT
public:
    explicit ThemePreview(QWidget* parent);

    /// The model as if it used the theme; without one, as it comes.
    void show(const Model& model, const ThemeId& theme);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* makePicture(const QString& caption);
    void draw();

    Model model_;
    QLabel* light_;
    QLabel* dark_;
    QTimer drawing_;
};

} // namespace styrmodell
