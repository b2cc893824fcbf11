#include "views/panels/outline_model.h"

#include "model/operations/elements.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "model/queries/wordings.h"
#include "views/panels/outline_drop.h"

#include <QMimeData>

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Members of an element that decide where its row stands.
bool movesRow(const RecordChange<Element>& change)
{
    if (!change.before || !change.after)
        return true;
    return change.before->parent != change.after->parent || change.before->kind != change.after->kind ||
           change.before->order != change.after->order;
}

bool movesRows(const Edit& edit)
{
    return std::any_of(edit.changes.begin(), edit.changes.end(), [](const Change& change) {
        if (const auto* element = std::get_if<RecordChange<Element>>(&change))
            return movesRow(*element);
        return std::holds_alternative<RecordChange<Kind>>(change);
    });
}

} // namespace

OutlineModel::OutlineModel(Document& document, QObject* parent)
    : QAbstractItemModel(parent), document_(&document), top_(outlineTop(document.model()))
{
    connect(document_, &Document::changed, this, &OutlineModel::follow);
}

void OutlineModel::continueWith(Document& document)
{
    document_->disconnect(this);
    document_ = &document;
    connect(document_, &Document::changed, this, &OutlineModel::follow);
}

void OutlineModel::follow(const Edit& edit)
{
    if (movesRows(edit))
        return rebuild();
    for (const Change& change : edit.changes)
        if (const auto* element = std::get_if<RecordChange<Element>>(&change))
            if (const QModelIndex changed = indexOf(element->id()); changed.isValid())
                Q_EMIT dataChanged(changed, changed);
}

void OutlineModel::rebuild()
{
    beginResetModel();
    filter_ = filterFor(document_->model(), filterWords_);
    top_ = outlineTop(document_->model(), filter_);
    endResetModel();
}

void OutlineModel::setFilter(const QString& words)
{
    if (std::exchange(filterWords_, words.simplified()) != words.simplified())
        rebuild();
}

OutlineRow& OutlineModel::rowAt(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<OutlineRow*>(index.internalPointer()) : *top_;
}

QModelIndex OutlineModel::indexFor(const OutlineRow& row) const
{
    return row.parent ? createIndex(row.position, 0, &row) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, rowAt(parent).children[static_cast<size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    const OutlineRow* above = index.isValid() ? rowAt(index).parent : nullptr;
    return above ? indexFor(*above) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    OutlineRow& row = rowAt(parent);
    fill(row);
    return static_cast<int>(row.children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 1;
}

bool OutlineModel::hasChildren(const QModelIndex& parent) const
{
    return hasRowsBeneath(document_->model(), rowAt(parent), filter_);
}

QString OutlineModel::titleOf(const OutlineRow& row) const
{
    const Model& model = document_->model();
    if (row.element) {
        const Element* element = model.find(*row.element);
        return element ? drawnTitle(*element) : QString();
    }
    const Kind* kind = model.find(row.kind);
    if (!kind)
        return tr("No place yet");
    return (kind->plural.isEmpty() ? kind->name : kind->plural).in(model.language());
}

bool OutlineModel::isCounted(const Element& element) const
{
    return CountedModel(document_->model(), shownDay(document_->model(), QDate::currentDate())).isCounted(element);
}

size_t OutlineModel::countOf(const KindId& kind) const
{
    return CountedModel(document_->model(), shownDay(document_->model(), QDate::currentDate())).elementsOf(kind).size();
}

QString OutlineModel::noteOf(const OutlineRow& row) const
{
    if (!row.element && row.kind.isEmpty())
        return QString::number(row.children.size());
    if (!row.element)
        return QString::number(countOf(row.kind));
    const Element* element = document_->model().find(*row.element);
    if (!element)
        return {};
    switch (element->status) {
    case TextStatus::Replaced:
        return tr("replaced");
    case TextStatus::Repealed:
        return tr("repealed");
    case TextStatus::Draft:
        return tr("draft");
    case TextStatus::SentForComment:
        return tr("sent for comment");
    case TextStatus::Proposed:
    case TextStatus::Adopted:
        break;
    }
    if (!isCounted(*element))
        return tr("not in force");
    return element->certainty == Certainty::Example ? tr("example") : QString();
}

QString OutlineModel::spokenOf(const OutlineRow& row) const
{
    int level = 1;
    for (const OutlineRow* above = row.parent; above && above->parent; above = above->parent)
        ++level;
    const QString place =
        tr("level %1, %2 of %3").arg(level).arg(row.position + 1).arg(row.parent ? row.parent->children.size() : 1);
    QStringList parts{titleOf(row)};
    const Kind* kind = document_->model().find(row.kind);
    if (row.element && kind)
        parts += kind->name.in(document_->model().language());
    if (const QString note = noteOf(row); !note.isEmpty())
        parts += note;
    parts += place;
    return parts.join(QStringLiteral(", "));
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineRow& row = rowAt(index);
    const Model& model = document_->model();
    const Kind* kind = model.find(row.kind);
    const Element* element = row.element ? model.find(*row.element) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return titleOf(row);
    case Qt::EditRole:
        return element ? element->title : titleOf(row);
    case Qt::AccessibleTextRole:
        return spokenOf(row);
    case KindShapeRole:
        return static_cast<int>(kind && kind->shape ? *kind->shape : KindShape::Disc);
    case KindColourRole:
        return kind && !kind->colour.isEmpty() ? kind->colour.text : QStringLiteral("ink");
    case NoteRole:
        return noteOf(row);
    case IsKindRole:
        return !row.element || row.parent == top_.get();
    case IsGhostRole:
        return element && !isCounted(*element);
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return rowAt(index).element ? always | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                                : always | Qt::ItemIsDropEnabled;
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !rowAt(index).element)
        return false;
    const ElementId id = *rowAt(index).element;
    const Element* element = document_->model().find(id);
    if (element && isAdopted(*element) && element->title != value.toString()) {
        Q_EMIT adoptedTitleTyped(id, value.toString());
        return false;
    }
    return applyOrRefuse(renameElement(document_->model(), id, value.toString()));
}

bool OutlineModel::applyOrRefuse(Result<Edit> edit)
{
    if (!edit) {
        Q_EMIT refused(edit.error().what);
        return false;
    }
    if (const auto done = document_->apply(*std::move(edit)); !done) {
        Q_EMIT refused(done.error().what);
        return false;
    }
    return true;
}

QStringList OutlineModel::mimeTypes() const
{
    return {QStringLiteral("application/x-styrmodell-element")};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData; // Qt's view takes it over
    QStringList ids;
    for (const QModelIndex& index : indexes)
        if (rowAt(index).element)
            ids += rowAt(index).element->text;
    data->setData(mimeTypes().constFirst(), ids.join(u'\n').toUtf8());
    return data;
}

/// In order; nothing if one of them is gone.
std::vector<const Element*> OutlineModel::draggedIn(const QMimeData* data) const
{
    std::vector<const Element*> elements;
    const QString ids = QString::fromUtf8(data->data(mimeTypes().constFirst()));
    for (const QString& id : ids.split(u'\n', Qt::SkipEmptyParts)) {
        const Element* element = document_->model().find(ElementId{id});
        if (!element)
            return {};
        elements.push_back(element);
    }
    sortElements(document_->model(), elements);
    return elements;
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) const
{
    const std::vector<const Element*> elements = draggedIn(data);
    fill(rowAt(parent));
    return !elements.empty() && !document_->isReadOnly() &&
           std::all_of(elements.begin(), elements.end(), [&](const Element* element) {
               return dropPlace(document_->model(), *element, rowAt(parent), row).has_value();
           });
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        moveAll(draggedIn(data), rowAt(parent), row);
    return false;
}

/// One undo step, whatever their number.
bool OutlineModel::moveAll(const std::vector<const Element*>& elements, OutlineRow& onto, int row)
{
    QList<std::pair<ElementId, DropPlace>> moves;
    for (const Element* element : elements)
        moves.append({element->id, *dropPlace(document_->model(), *element, onto, row)});
    const QString gesture = Document::newGesture();
    for (const auto& [id, place] : moves) {
        Result<Edit> edit = moveElement(document_->model(), id, place.parent, place.before);
        if (edit)
            edit->gesture = gesture;
        if (!applyOrRefuse(std::move(edit)))
            return false;
    }
    return true;
}

Focus OutlineModel::focusOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return OverviewFocus{};
    const OutlineRow& row = rowAt(index);
    if (row.element)
        return *row.element;
    return row.kind.isEmpty() ? Focus(OverviewFocus{}) : Focus(KindFocus{row.kind, {}});
}

QModelIndex OutlineModel::indexOf(const Focus& focus) const
{
    if (const auto* element = std::get_if<ElementId>(&focus)) {
        const auto way = wayTo(document_->model(), *top_, *element, filter_);
        return way.empty() ? QModelIndex() : indexFor(*way.back());
    }
    if (const auto* kind = std::get_if<KindFocus>(&focus))
        for (const auto& row : top_->children)
            if (!row->element && row->kind == kind->kind)
                return indexFor(*row);
    return {};
}

} // namespace styrmodell
