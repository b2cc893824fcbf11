/// Which part of the model a picture shows.
#pragma once

#include "model/change/model.h"
#include "model/records/picture.h"

#include <QWidget>

class QListWidget;

namespace styrmodell
{

class AgendaField;
class DateField;

/// Kinds, bodies, statuses, goals of the 2030 Agenda and the day. Nothing ticked in a list: everything is shown.
class FilterFields : public QWidget
{
    Q_OBJECT
public:
    FilterFields(const Model& model, const PictureFilter& filter, QWidget* parent);

    PictureFilter filter() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    QListWidget* makeList(const QString& name);
    void fillKinds(const Model& model, const QList<KindId>& chosen);
    void fillBodies(const Model& model, const QList<ElementId>& chosen);
    void fillStatuses(const QList<TextStatus>& chosen);

    QListWidget* kinds_;
    QListWidget* bodies_;
    QListWidget* statuses_;
    AgendaField* goals_;
    DateField* day_;
    QList<int> chosenGoals_;
};

} // namespace styrmodell
