/// An element as a row that can be pressed: its kind's marker and its title.
#pragma once

#include "model/change/model.h"
#include "views/drawing/palette.h"

#include <QToolButton>

namespace styrmodell
{

/// As wide as there is room; a longer title ends with “…” and is whole in its tool tip and to a screen reader.
class ElementButton : public QToolButton
{
    Q_OBJECT
public:
    explicit ElementButton(QWidget* parent = nullptr);

    void show(const Model& model, const Element& element, const Palette& palette);
    /// A whole kind: “all boards”.
    void show(const Kind& kind, const QString& words, const Palette& palette);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setWords(const QString& words, const QString& spoken);

    QString words_;
};

} // namespace styrmodell
