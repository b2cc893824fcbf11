/// One field set on several elements at once.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace styrmodell
{

class DateField;
class ElementPicker;
class VerbChoice;

/// What they share stands in the fields; what differs says so. Each change is one edit on all.
class SeveralForm : public QWidget
{
    Q_OBJECT
public:
    explicit SeveralForm(Editing& editing, QWidget* parent = nullptr);

    void show(const QList<ElementId>& elements);

private:
    void set(const std::function<void(Element&)>& change);
    void relateTo(const ElementId& other);
    std::vector<const Element*> elements() const;

    Editing& editing_;
    QList<ElementId> ids_;
    QLabel* heading_;
    QLabel* kinds_;
    QComboBox* status_;
    QComboBox* certainty_;
    DateField* from_;
    DateField* to_;
    QLineEdit* source_;
    QLineEdit* owner_;
    VerbChoice* verbs_;
    ElementPicker* other_;
};

} // namespace styrmodell
