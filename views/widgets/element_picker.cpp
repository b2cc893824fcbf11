#include "views/widgets/element_picker.h"

#include "model/queries/elements_called.h"
#include "model/queries/order.h"
#include "views/panels/kind_marker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace styrmodell
{
namespace
{

constexpr size_t mostListed = 12;
constexpr int idRole = Qt::UserRole + 1;

/// Where it lies, to tell apart what is called the same.
QString placeOf(const Model& model, const Element& element)
{
    const Kind* kind = model.find(element.kind);
    const Element* body = bodyOf(model, element);
    QStringList parts;
    if (kind)
        parts += kind->name.in(model.language());
    if (body && body != &element)
        parts += drawnShortTitle(*body);
    return parts.join(QStringLiteral(", "));
}

} // namespace

ElementPicker::ElementPicker(QWidget* parent) : QLineEdit(parent), rows_(new QStandardItemModel(this))
{
    auto* completer = new QCompleter(rows_, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(static_cast<int>(mostListed));
    setCompleter(completer);
    completer->popup()->setObjectName(QStringLiteral("offers"));
    setPlaceholderText(tr("Write a few letters of its title"));
    connect(this, &QLineEdit::textEdited, this, &ElementPicker::list);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &ElementPicker::pick,
            Qt::QueuedConnection); // the completer still writes into the field
}

void ElementPicker::offer(const Model& model, std::function<bool(const Element&)> accepts, const Palette& palette)
{
    model_ = model;
    accepts_ = std::move(accepts);
    palette_ = palette;
    list(text());
}

void ElementPicker::list(const QString& typed)
{
    rows_->clear();
    for (const Element* element : elementsCalled(model_, typed, accepts_, mostListed)) {
        const QString title = drawnTitle(*element);
        const QString place = placeOf(model_, *element);
        auto* row = new QStandardItem(kindIcon(model_.find(element->kind), palette_, fontMetrics().ascent()),
                                      place.isEmpty() ? title : tr("%1 – %2").arg(title, place));
        row->setData(element->id.text, idRole);
        row->setEditable(false);
        rows_->appendRow(row);
    }
}

void ElementPicker::pick(const QModelIndex& index)
{
    const ElementId id{index.data(idRole).toString()};
    completer()->popup()->hide();
    clear();
    if (!id.isEmpty())
        Q_EMIT picked(id);
}

void ElementPicker::keyPressEvent(QKeyEvent* event)
{
    const bool isListed = completer()->popup()->isVisible();
    if (event->key() == Qt::Key_Escape && !isListed) {
        Q_EMIT givenUp();
        return;
    }
    if (event->key() == Qt::Key_Down && !isListed) {
        list(text());
        completer()->complete();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && rows_->rowCount() > 0 && !text().trimmed().isEmpty()) {
        pick(rows_->index(0, 0)); // what stands first is what is meant
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace styrmodell
