/// The models to begin with, each with its picture.
#pragma once

#include "views/drawing/palette.h"

#include <QListWidget>
#include <QTimer>

namespace styrmodell
{

/// A list of pictures with their titles beneath. The pictures are drawn one after the other while it is shown.
class TemplateGallery : public QListWidget
{
    Q_OBJECT
public:
    explicit TemplateGallery(QWidget* parent = nullptr);

    /// The name of the chosen template.
    QString templateName() const;

Q_SIGNALS:
    /// By Enter or a press.
    void templateChosen(const QString& name);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void drawNext();
    void fitHeight();

    QTimer drawing_;
    int drawn_ = 0;
};

} // namespace styrmodell
