/// What is told of a whole kind: what it is for and what belongs to it.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QWidget>

class QLabel;

namespace styrmodell
{

class ElementHead;

class KindSummary : public QWidget
{
    Q_OBJECT
public:
    explicit KindSummary(Editing& editing, QWidget* parent = nullptr);

    void show(const Kind& kind);

private:
    Editing& editing_;
    ElementHead* head_;
    QLabel* explanation_;
    QLabel* facts_;
};

} // namespace styrmodell
