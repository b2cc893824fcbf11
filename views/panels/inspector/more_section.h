/// What is told of an element besides title, text, relations and decisions.
#pragma once

#include "views/panels/inspector/section.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace styrmodell
{

class AgendaField;
class BodyField;
class DateField;
class Disclosure;
class GrowingText;
class LabelledField;
class LinksField;
class PlatePreview;
class Typing;
class UncertainField;

/// Opened by its heading. Every field is stored when she leaves it, two seconds after she stops at the latest.
class MoreSection : public Section
{
    Q_OBJECT
public:
    explicit MoreSection(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element) override;
    void setOpen(bool isOpen);

private:
    /// A text member and the field that shows it.
    struct TextField {
        QString Element::*member = nullptr;
        Typing* typing = nullptr;
        QWidget* field = nullptr;
    };
    void makeFields();
    void connectFields();
    void addLine(const QString& label, QString Element::*member);
    void bind(QString Element::*member, Typing* typing, QWidget* field);
    void set(const std::function<void(Element&)>& change, const QString& gesture = {});
    void showSubtypes(const Element& element);

    ElementId element_;
    Disclosure* more_;
    QWidget* body_; ///< of `more_`
    QList<TextField> texts_;
    PlatePreview* preview_;
    QComboBox* subtype_;
    LabelledField* subtypeField_;
    DateField* from_;
    DateField* to_;
    DateField* review_;
    QComboBox* status_;
    QComboBox* certainty_;
    UncertainField* uncertain_;
    BodyField* responsible_;
    LinksField* links_;
    AgendaField* agenda_;
};

} // namespace styrmodell
