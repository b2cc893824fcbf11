#include "app/window/import/column_choices.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

namespace styrmodell
{
namespace
{

constexpr int inset = 3;

} // namespace

ColumnChoices::ColumnChoices(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &ColumnChoices::place);
    if (auto* table = qobject_cast<QTableView*>(parent))
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ColumnChoices::place,
                Qt::QueuedConnection); // after the view has moved its columns
}

void ColumnChoices::offer(const QList<ColumnChoice>& choices, const QStringList& chosen)
{
    qDeleteAll(boxes_);
    boxes_.clear();
    qDeleteAll(spokenNames_);
    spokenNames_.clear();
    for (int column = 1; !choices.isEmpty() && column <= chosen.size(); ++column) {
        auto* box = new QComboBox(viewport());
        box->addItem(tr("Leave out"), QString());
        for (const auto& [member, name] : choices)
            box->addItem(name, member);
        const QString heading = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        auto* spoken = new QLabel(tr("Column %1, “%2”, is").arg(column).arg(heading), viewport());
        spoken->setBuddy(box); // a choice has no other name for a screen reader
        spoken->hide();
        spokenNames_ += spoken;
        box->installEventFilter(this);
        connect(box, &QComboBox::activated, this,
                [this, box, column] { Q_EMIT memberChosen(column, box->currentData().toString()); });
        boxes_ += box;
        box->show();
    }
    show(chosen);
    Q_EMIT geometriesChanged();
    place();
}

void ColumnChoices::show(const QStringList& chosen)
{
    for (qsizetype i = 0; i < boxes_.size(); ++i)
        boxes_[i]->setCurrentIndex(std::max(0, boxes_[i]->findData(chosen.value(i))));
}

QSize ColumnChoices::sizeHint() const
{
    const QSize headings = QHeaderView::sizeHint();
    return boxes_.isEmpty() ? headings : headings + QSize(0, boxes_.front()->sizeHint().height() + 2 * inset);
}

void ColumnChoices::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

/// A choice that she tabs to comes into view.
bool ColumnChoices::eventFilter(QObject* object, QEvent* event)
{
    auto* table = qobject_cast<QTableView*>(parentWidget());
    const qsizetype at = boxes_.indexOf(qobject_cast<QComboBox*>(object));
    if (event->type() == QEvent::FocusIn && table && at >= 0 && table->model()->rowCount() > 0)
        table->scrollTo(table->model()->index(table->rowAt(0), static_cast<int>(at) + 1));
    return QHeaderView::eventFilter(object, event);
}

void ColumnChoices::place()
{
    for (qsizetype i = 0; i < boxes_.size(); ++i) {
        const int column = static_cast<int>(i) + 1;
        const int height = boxes_[i]->sizeHint().height();
        boxes_[i]->setGeometry(sectionViewportPosition(column) + inset, viewport()->height() - height - inset,
                               sectionSize(column) - 2 * inset, height);
    }
}

} // namespace styrmodell
