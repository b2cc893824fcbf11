#include "views/widgets/element_picker.h"

#include "model/queries/order.h"
#include "views/panels/kind_marker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr size_t mostListed = 12;
constexpr int idRole = Qt::UserRole + 1;

/// 0: begins with it, 1: a word begins with it, 2: holds it; nothing: does not.
std::optional<int> matchOf(const QString& title, const QString& typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const bool holdsAll = std::all_of(words.begin(), words.end(),
                                      [&](const QString& word) { return title.contains(word, Qt::CaseInsensitive); });
    if (!holdsAll)
        return {};
    if (title.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    return title.contains(u' ' + typed, Qt::CaseInsensitive) ? 1 : 2;
}

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

std::vector<const Element*> elementsMatching(const Model& model, const QString& typed,
                                             const std::function<bool(const Element&)>& accepts, size_t most)
{
    std::array<std::vector<const Element*>, 3> ranked;
    model.table<Element>().forEach([&](const Element& element) {
        if (const auto match = matchOf(drawnTitle(element), typed.simplified()); match && accepts(element))
            ranked.at(static_cast<size_t>(*match)).push_back(&element);
    });
    std::vector<const Element*> found;
    for (auto& elements : ranked) {
        sortElements(model, elements);
        found.insert(found.end(), elements.begin(), elements.end());
    }
    found.resize(std::min(found.size(), most));
    return found;
}

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
    for (const Element* element : elementsMatching(model_, typed, accepts_, mostListed)) {
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
