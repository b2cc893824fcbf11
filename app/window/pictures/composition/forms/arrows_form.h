/// The arrows between the slots of a composition.
#pragma once

#include "app/window/pictures/composition/forms/composition_form.h"

class QComboBox;
class QLabel;
class QListWidget;
class QToolButton;

namespace styrmodell
{

class KindRelations;
class WordsField;

/// A list, and what is said about the arrow that is current in it.
class ArrowsForm : public CompositionForm
{
    Q_OBJECT
public:
    explicit ArrowsForm(QWidget* parent);

    void show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart& place) override;

private:
    QWidget* makeList();
    void fillList(const KindRelations& relations);
    void fillEnds();
    void fillCurrent();
    const SlotArrow* current() const;
    void add();
    void remove();
    template <class Change> void change(Change&& change, const QString& field = {});

    Adaptation shown_{};
    Model model_{};
    QDate day_;
    bool isFilling_ = false;
    QList<bool> drawn_; ///< whether the model has such a relation, for each arrow
    QListWidget* list_;
    QToolButton* add_ = nullptr;
    QToolButton* remove_ = nullptr;
    QWidget* fields_;
    QComboBox* relation_;
    QComboBox* from_;
    QComboBox* to_;
    WordsField* label_;
    QLabel* remark_;
};

} // namespace styrmodell
