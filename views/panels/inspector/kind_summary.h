/// What is told of a whole kind: what it is for and what belongs to it.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace styrmodell
{

class ElementHead;

class KindSummary : public QWidget
{
    Q_OBJECT
public:
    explicit KindSummary(Editing& editing, QWidget* parent = nullptr);

    void show(const Kind& kind);

Q_SIGNALS:
    /// One of the kind is to be added.
    void additionWanted(const styrmodell::KindId& kind);
    /// She wants to change the kind itself.
    void definitionWanted(const styrmodell::KindId& kind);

private:
    QStringList factsOf(const Kind& kind) const;

    Editing& editing_;
    KindId shown_;
    ElementHead* head_;
    QLabel* explanation_;
    QLabel* facts_;
    QPushButton* add_;
    QPushButton* define_;
};

} // namespace styrmodell
