/// Links of an element: a title and an address each.
#pragma once

#include "model/records/fields/values.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace styrmodell
{

class LinksField : public QWidget
{
    Q_OBJECT
public:
    explicit LinksField(QWidget* parent = nullptr);

    void show(const QList<Link>& links);

Q_SIGNALS:
    void linksChanged(const QList<styrmodell::Link>& links);

private:
    void addRow(qsizetype at);
    void add();

    QList<Link> links_;
    QVBoxLayout* rows_;
    QLineEdit* title_;
    QLineEdit* address_;
};

} // namespace styrmodell
