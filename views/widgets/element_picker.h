/// A field in which an element is found by a few letters of its title.
#pragma once

#include "model/change/model.h"
#include "views/drawing/palette.h"

#include <QLineEdit>

#include <functional>

class QStandardItemModel;

namespace styrmodell
{

/// Lists what matches beneath the field; arrows and Enter or a click choose.
class ElementPicker : public QLineEdit
{
    Q_OBJECT
public:
    explicit ElementPicker(QWidget* parent = nullptr);

    /// What may be chosen from now on. `model` is a cheap copy; `accepts` leaves out what makes no sense.
    void offer(const Model& model, std::function<bool(const Element&)> accepts, const Palette& palette);

Q_SIGNALS:
    void picked(const styrmodell::ElementId& element);
    /// Esc in an empty field or with nothing listed.
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void list(const QString& typed);
    void pick(const QModelIndex& index);

    Model model_;
    std::function<bool(const Element&)> accepts_;
    Palette palette_ = Palette::named(PaletteName::Light);
    QStandardItemModel* rows_;
};

} // namespace styrmodell
