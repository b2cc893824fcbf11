#include "app/window/pictures/composition/kind_checks.h"

#include "model/queries/order.h"
#include "views/panels/kind_marker.h"
#include "views/widgets/labelled_field.h"

#include <QFocusEvent>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int rowsSeen = 6;

KindId kindOf(const QListWidgetItem& item)
{
    return {item.data(Qt::UserRole).toString()};
}

int firstTicked(const QListWidget& list)
{
    for (int i = 0; i < list.count(); ++i)
        if (list.item(i)->checkState() == Qt::Checked)
            return i;
    return 0;
}

} // namespace

KindChecks::KindChecks(const QString& label, const Palette& palette, QWidget* parent)
    : QWidget(parent), palette_(palette), list_(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new LabelledField(label, list_, this));
    list_->setFixedHeight((fontMetrics().height() + 12) * rowsSeen);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->installEventFilter(this);
    connect(list_, &QListWidget::itemChanged, this, &KindChecks::tell);
    setFocusProxy(list_);
}

void KindChecks::show(const Model& model, const QList<KindId>& ticked, const QList<KindId>& drawn)
{
    const QScopedValueRollback filling(isFilling_, true);
    const bool isOther = ticked_ != ticked && !list_->hasFocus();
    ticked_ = ticked;
    const std::vector<const Kind*> kinds = kindsInOrder(model);
    if (list_->count() != static_cast<int>(kinds.size())) {
        list_->clear();
        for (size_t i = 0; i < kinds.size(); ++i)
            new QListWidgetItem(list_);
    }
    for (size_t i = 0; i < kinds.size(); ++i) {
        const Kind& kind = *kinds[i];
        const QString name = kind.name.in(model.language());
        QListWidgetItem& item = *list_->item(static_cast<int>(i));
        //: A kind that no slot of the picture shows
        item.setText(drawn.contains(kind.id) ? name : tr("%1 – not shown").arg(name));
        item.setIcon(kindIcon(&kind, palette_, fontMetrics().ascent()));
        item.setData(Qt::UserRole, kind.id.text);
        item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item.setCheckState(ticked.contains(kind.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (isOther) {
        entry_ = firstTicked(*list_);
        list_->scrollToItem(list_->item(entry_));
    }
}

/// What is chosen is what is ticked: the row she is on shows only while the keyboard is in the list. Nor does it change
/// before that, since a new current row is told as the focus wherever the keyboard is.
bool KindChecks::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        list_->setCurrentRow(entry_);
    if (event->type() == QEvent::FocusOut) {
        entry_ = std::max(0, list_->currentRow());
        list_->clearSelection();
    }
    return QWidget::eventFilter(object, event);
}

void KindChecks::tell()
{
    if (isFilling_)
        return;
    QList<KindId> ticked = ticked_;
    qsizetype place = 0; // after the ticked ones above
    for (int i = 0; i < list_->count(); ++i) {
        const KindId kind = kindOf(*list_->item(i));
        const bool isWanted = list_->item(i)->checkState() == Qt::Checked;
        if (!isWanted)
            ticked.removeAll(kind);
        else if (!ticked.contains(kind))
            ticked.insert(std::min(place, ticked.size()), kind);
        if (isWanted)
            place = ticked.indexOf(kind) + 1;
    }
    Q_EMIT changed(ticked);
}

} // namespace styrmodell
