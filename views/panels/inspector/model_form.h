/// What is told of the model itself: shown where nothing is chosen.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace styrmodell
{

class DateField;
class GrowingText;
class Typing;

class ModelForm : public QWidget
{
    Q_OBJECT
public:
    explicit ModelForm(Editing& editing, QWidget* parent = nullptr);

    void show();

private:
    void set(const std::function<void(ModelInfo&)>& change, const QString& gesture = {});

    Editing& editing_;
    QLineEdit* title_;
    QLineEdit* organisation_;
    GrowingText* intro_;
    Typing* typedTitle_;
    Typing* typedOrganisation_;
    Typing* typedIntro_;
    DateField* asOf_;
    QComboBox* language_;
};

} // namespace styrmodell
