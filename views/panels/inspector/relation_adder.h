/// A verb and a field: how a relation is added without a mouse.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QWidget>

namespace styrmodell
{

class ElementPicker;
class VerbChoice;

class RelationAdder : public QWidget
{
    Q_OBJECT
public:
    explicit RelationAdder(Editing& editing, QWidget* parent = nullptr);

    /// For this element, with the keyboard in the field.
    void begin(const Element& element);
    /// The same element after a change.
    void offer(const Element& element);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offerOthers();
    void add(const ElementId& other);

    Editing& editing_;
    ElementId element_;
    VerbChoice* verbs_;
    ElementPicker* picker_;
};

} // namespace styrmodell
