/// Everything that can be said about a relation type.
#pragma once

#include "model/change/model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace styrmodell
{

class TypingPause;
class WordsField;

class RelationTypeForm : public QWidget
{
    Q_OBJECT
public:
    explicit RelationTypeForm(QWidget* parent);

    /// An empty id: there is none to show.
    void show(const Model& model, const RelationTypeId& id);
    /// Keeps what she has just typed.
    void finish();

Q_SIGNALS:
    /// As it is to be; changes of one gesture are one undo step.
    void changed(const styrmodell::RelationType& type, const QString& gesture);

private:
    RelationType asWritten() const;
    void showExample(const Model& model);
    void tell();
    void tellAtOnce();

    RelationType shown_{};
    bool isFilling_ = false;
    TypingPause* typing_;
    WordsField* forward_;
    WordsField* backward_;
    QComboBox* nearer_;
    QLabel* example_;
    QCheckBox* acyclic_;
};

} // namespace styrmodell
