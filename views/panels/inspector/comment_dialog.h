/// A comment: who says it, when, what, and what became of it.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace styrmodell
{

class DateField;

class CommentDialog : public QDialog
{
    Q_OBJECT
public:
    /// `comment` empty: a new one.
    CommentDialog(Editing& editing, const ElementId& element, const CommentId& comment, QWidget* parent);

private:
    void fillChoices();
    void lay(bool isPresent);
    void keep();
    void remove();

    Editing& editing_;
    Comment comment_;
    QComboBox* body_;
    DateField* date_;
    QPlainTextEdit* text_;
    QPlainTextEdit* reply_;
    QComboBox* outcome_;
    QLabel* problem_;
};

} // namespace styrmodell
