/// What sort of thing the inspector shows: the kind's marker and name, and a chip that says its state.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QWidget>

class QLabel;

namespace styrmodell
{

class ElementHead : public QWidget
{
    Q_OBJECT
public:
    explicit ElementHead(QWidget* parent = nullptr);

    void show(const Model& model, const Element& element, const Palette& palette);
    void show(const Model& model, const Kind& kind, const Palette& palette);

private:
    QLabel* marker_;
    QLabel* name_;
    QLabel* chip_;
};

} // namespace styrmodell
