#include "app/window/kinds/two_columns.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace styrmodell
{

void layInTwoColumns(QWidget& page, QWidget& list, QWidget& form)
{
    auto* scroll = new QScrollArea(&page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(&form);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(&page);
    row->setContentsMargins(16, 16, 0, 8);
    row->setSpacing(20);
    row->addWidget(&list, 2);
    row->addWidget(scroll, 3);
}

} // namespace styrmodell
