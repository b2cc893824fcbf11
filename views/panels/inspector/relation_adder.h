/// A verb and a field: how a relation is added without a mouse.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QWidget>

class QComboBox;

namespace styrmodell
{

class ElementPicker;

/// Offers every verb in both directions, those that elements of this kind have most first.
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
    void fillVerbs(const Element& element);
    void offerOthers();
    void add(const ElementId& other);

    Editing& editing_;
    ElementId element_;
    QComboBox* verbs_;
    ElementPicker* picker_;
};

} // namespace styrmodell
