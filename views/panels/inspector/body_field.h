/// The board or company responsible, where containment does not say.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace styrmodell
{

class ElementButton;
class ElementPicker;

class BodyField : public QWidget
{
    Q_OBJECT
public:
    explicit BodyField(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element);

Q_SIGNALS:
    void bodyChosen(const std::optional<styrmodell::ElementId>& body);

private:
    Editing& editing_;
    QLabel* label_;
    ElementButton* button_;
    QToolButton* clear_;
    ElementPicker* picker_;
};

} // namespace styrmodell
