/// The goals of the 2030 Agenda that something serves.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace styrmodell
{

/// Seventeen numbers to be pressed; beneath them the names of those chosen.
class AgendaField : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaField(QWidget* parent = nullptr);

    void show(const QList<int>& goals);

Q_SIGNALS:
    void goalsChosen(const QList<int>& goals);

private:
    QList<int> chosen() const;
    void tellNames();

    QList<QToolButton*> buttons_;
    QLabel* names_;
};

} // namespace styrmodell
