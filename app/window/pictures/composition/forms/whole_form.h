/// Name and form of a composition, and what else is shown by it.
#pragma once

#include "app/window/pictures/composition/forms/composition_form.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace styrmodell
{

class WordsField;

class WholeForm : public CompositionForm
{
    Q_OBJECT
public:
    /// `keptAs`: the name under which the picture becomes one of the model's own; empty: it is one already.
    WholeForm(const QString& keptAs, QWidget* parent);

    void show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart& place) override;

private:
    void showUsers(const Model& model);
    template <class Change> void change(Change&& change, const QString& field = {});

    Adaptation shown_{};
    Model model_{};
    QDate day_;
    WordsField* name_;
    QComboBox* form_;
    QLabel* users_;
    QPushButton* own_;
    QPushButton* reset_;
};

} // namespace styrmodell
