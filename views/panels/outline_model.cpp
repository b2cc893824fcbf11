#include "views/panels/outline_model.h"

#include "model/operations/elements.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "model/queries/wordings.h"

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

void numberRows(OutlineRow& beneath)
{
    for (size_t at = 0; at < beneath.children.size(); ++at)
        beneath.children[at]->position = static_cast<int>(at);
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

void OutlineModel::showFormer(std::optional<Model> former)
{
    if (!former && !former_)
        return;
    beginResetModel();
    former_ = former ? std::make_unique<const Model>(*std::move(former)) : nullptr;
    makeRows();
    endResetModel();
}

void OutlineModel::follow(const Edit& edit)
{
    if (former_)
        return; // the rows are made anew when she returns
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
    makeRows();
    endResetModel();
}

void OutlineModel::makeRows()
{
    entry_ = nullptr;
    filter_ = filterFor(shownModel(), filterWords_);
    top_ = outlineTop(shownModel(), filter_);
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
    return hasRowsBeneath(shownModel(), rowAt(parent), filter_);
}

QString OutlineModel::titleOf(const OutlineRow& row) const
{
    if (row.isEntry)
        return {};
    const Model& model = shownModel();
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
    return CountedModel(shownModel(), shownDay(shownModel(), QDate::currentDate())).isCounted(element);
}

size_t OutlineModel::countOf(const KindId& kind) const
{
    return CountedModel(shownModel(), shownDay(shownModel(), QDate::currentDate())).elementsOf(kind).size();
}

QString OutlineModel::noteOf(const OutlineRow& row) const
{
    if (row.isEntry)
        return {};
    if (!row.element && row.kind.isEmpty())
        return QString::number(row.children.size());
    if (!row.element)
        return QString::number(countOf(row.kind));
    const Element* element = shownModel().find(*row.element);
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
    const Kind* kind = shownModel().find(row.kind);
    if (row.element && kind)
        parts += kind->name.in(shownModel().language());
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
    const Model& model = shownModel();
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
        return !row.isEntry && (!row.element || row.parent == top_.get());
    case IsGhostRole:
        return element && !isCounted(*element);
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || rowAt(index).isEntry)
        return Qt::NoItemFlags; // in the empty line stands a field, which has the keyboard
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (rowAt(index).element)
        flags |= Qt::ItemIsDragEnabled;
    if (canEdit())
        flags |= rowAt(index).element ? Qt::ItemIsEditable | Qt::ItemIsDropEnabled : Qt::ItemIsDropEnabled;
    return flags;
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !rowAt(index).element)
        return false;
    const ElementId id = *rowAt(index).element;
    const Element* element = shownModel().find(id);
    if (element && isAdopted(*element) && element->title != value.toString()) {
        Q_EMIT adoptedTitleTyped(id, value.toString());
        return false;
    }
    return applyOrRefuse(renameElement(shownModel(), id, value.toString()));
}

bool OutlineModel::add(Element element, const EntryPlace& place)
{
    element.kind = place.kind;
    element.parent = place.parent;
    element.status = TextStatus::Proposed; // counts, so that she sees it in the picture at once
    return applyOrRefuse(addElement(document_->model(), std::move(element), siblingAfter(document_->model(), place)));
}

bool OutlineModel::applyOrRefuse(Result<Edit> edit)
{
    const auto done = document_->apply(std::move(edit));
    if (!done)
        Q_EMIT refused(done.error().what);
    return static_cast<bool>(done);
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

/// That of the parent, of the sibling, of the kind, or the top itself.
OutlineRow& OutlineModel::rowBeneathWhich(const EntryPlace& place) const
{
    if (place.after)
        if (const auto way = wayTo(shownModel(), *top_, *place.after, filter_); !way.empty())
            return *way.back()->parent;
    return rowAt(place.parent ? indexOf(*place.parent) : indexOf(KindFocus{place.kind, {}}));
}

QModelIndex OutlineModel::openEntry(const EntryPlace& place)
{
    closeEntry();
    OutlineRow& beneath = rowBeneathWhich(place);
    fill(beneath);
    auto& rows = beneath.children;
    const auto former = std::find_if(rows.begin(), rows.end(),
                                     [&](const auto& row) { return place.after && row->element == place.after; });
    const auto at = former == rows.end() ? std::ssize(rows) : former - rows.begin() + 1;
    auto row = std::make_unique<OutlineRow>();
    row->kind = place.kind;
    row->parent = &beneath;
    row->isEntry = true;
    row->isFilled = true;
    entry_ = row.get();
    beginInsertRows(indexFor(beneath), static_cast<int>(at), static_cast<int>(at));
    rows.insert(rows.begin() + at, std::move(row));
    numberRows(beneath);
    endInsertRows();
    return indexFor(*entry_);
}

void OutlineModel::closeEntry()
{
    if (!entry_)
        return;
    OutlineRow& beneath = *entry_->parent;
    const int at = std::exchange(entry_, nullptr)->position;
    beginRemoveRows(indexFor(beneath), at, at);
    beneath.children.erase(beneath.children.begin() + at);
    numberRows(beneath);
    endRemoveRows();
}

QModelIndex OutlineModel::indexOf(const Focus& focus) const
{
    if (const ElementId* element = focusedElement(focus)) {
        const auto way = wayTo(shownModel(), *top_, *element, filter_);
        return way.empty() ? QModelIndex() : indexFor(*way.back());
    }
    if (const auto* kind = std::get_if<KindFocus>(&focus))
        for (const auto& row : top_->children)
            if (!row->element && !row->isEntry && row->kind == kind->kind)
                return indexFor(*row);
    return {};
}

} // namespace styrmodell
