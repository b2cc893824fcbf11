/// An assessment in words: when, how far attained, and why.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace styrmodell
{

class DateField;

class AssessmentDialog : public QDialog
{
    Q_OBJECT
public:
    /// `followUp` empty: a new one.
    AssessmentDialog(Editing& editing, const ElementId& element, const FollowUpId& followUp, QWidget* parent);

private:
    void keep();
    void remove();

    Editing& editing_;
    FollowUp followUp_;
    DateField* date_;
    QComboBox* assessment_;
    QPlainTextEdit* text_;
};

} // namespace styrmodell
