#include "views/panels/findings/findings_model.h"

#include "model/queries/order.h"
#include "views/panels/findings/severity_marker.h"

#include <QSet>

#include <algorithm>

namespace styrmodell
{

// Indexes: of a rule's row the internal id is 0, of the rows beneath it one more than the rule's number, which stays
// the same however many rules stand before it.

FindingsModel::FindingsModel(QObject* parent) : QAbstractItemModel(parent)
{
    for (const Rule& rule : rules())
        headings_.push_back({rule.id, rule.severity, rule.title, rule.why});
    headings_.push_back({{},
                         Severity::Note,
                         tr("Set aside, with a reason"),
                         tr("Somebody has said why these are as they should be. They are not counted.")});
}

void FindingsModel::show(const Review& review, const Model& model)
{
    all_.clear();
    std::map<QString, int> seen;
    for (const Finding& finding : review.findings)
        add(model, finding, seen);
    for (const Silenced& silenced : review.silenced) {
        const RuleException* exception = model.find(silenced.by);
        add(model, silenced.finding, seen);
        Row& row = all_.back();
        row.asideBy = silenced.by;
        row.reason = exception ? exception->reason : QString();
        row.group = static_cast<int>(headings_.size()) - 1;
        row.key.prepend(row.finding.rule + u' ');
    }
    leaveOutMissing(model);
}

/// `seen`: how often a key has come already.
void FindingsModel::add(const Model& model, const Finding& finding, std::map<QString, int>& seen)
{
    Row row;
    row.finding = finding;
    if (const Element* element = finding.element ? model.find(*finding.element) : nullptr) {
        const Kind& kind = *model.find(element->kind);
        row.element = drawnTitle(*element);
        row.shape = kind.shape.value_or(KindShape::Disc);
        row.colour = kind.colour;
    }
    const auto rule = std::find_if(headings_.begin(), headings_.end(),
                                   [&](const Heading& heading) { return heading.rule == finding.rule; });
    row.group = static_cast<int>(rule - headings_.begin());
    row.key = finding.element ? finding.element->text : finding.message;
    const int times = ++seen[finding.rule + u' ' + row.key];
    if (times > 1)
        row.key += QStringLiteral(" %1").arg(times);
    all_.push_back(std::move(row));
}

void FindingsModel::leaveOutMissing(const Model& model)
{
    std::erase_if(all_, [&](const Row& row) { return row.finding.element && !model.find(*row.finding.element); });
    refresh();
}

void FindingsModel::setFilter(Flags<Severity> only)
{
    filter_ = only;
    refresh();
}

int FindingsModel::count(Severity severity) const
{
    return static_cast<int>(std::count_if(
        all_.begin(), all_.end(), [&](const Row& row) { return !row.asideBy && row.finding.severity == severity; }));
}

void FindingsModel::refresh()
{
    std::map<int, std::vector<Row>> wanted;
    for (const Row& row : all_)
        if (filter_.isEmpty() || filter_.has(row.finding.severity))
            wanted[row.group].push_back(row);
    for (int at = static_cast<int>(groups_.size()) - 1; at >= 0; --at)
        if (!wanted.contains(groups_[static_cast<size_t>(at)].number)) {
            beginRemoveRows({}, at, at);
            groups_.erase(groups_.begin() + at);
            endRemoveRows();
        }
    int at = 0;
    for (auto& [number, rows] : wanted) {
        if (at < static_cast<int>(groups_.size()) && groups_[static_cast<size_t>(at)].number == number) {
            update(at, std::move(rows));
        } else {
            beginInsertRows({}, at, at);
            groups_.insert(groups_.begin() + at, Group{number, std::move(rows)});
            endInsertRows();
        }
        ++at;
    }
}

/// Gives a group these rows: what is the same stays where it is seen.
void FindingsModel::update(int at, std::vector<Row> rows)
{
    Group& group = groups_[static_cast<size_t>(at)];
    const QModelIndex parent = index(at, 0);
    removeRowsNotIn(group, parent, rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        const int place = static_cast<int>(i) + 1; // beneath why it matters
        const auto same = std::find_if(group.rows.begin() + static_cast<std::ptrdiff_t>(i), group.rows.end(),
                                       [&](const Row& row) { return row.key == rows[i].key; });
        if (same != group.rows.end() && same == group.rows.begin() + static_cast<std::ptrdiff_t>(i)) {
            *same = std::move(rows[i]);
            continue;
        }
        if (same != group.rows.end()) {
            const int former = static_cast<int>(same - group.rows.begin()) + 1;
            beginMoveRows(parent, former, former, parent, place);
            std::rotate(group.rows.begin() + static_cast<std::ptrdiff_t>(i), same, same + 1);
            group.rows[i] = std::move(rows[i]);
            endMoveRows();
        } else {
            beginInsertRows(parent, place, place);
            group.rows.insert(group.rows.begin() + static_cast<std::ptrdiff_t>(i), std::move(rows[i]));
            endInsertRows();
        }
    }
    Q_EMIT dataChanged(parent, parent);
    Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
}

void FindingsModel::removeRowsNotIn(Group& group, const QModelIndex& parent, const std::vector<Row>& rows)
{
    QSet<QString> keys;
    for (const Row& row : rows)
        keys.insert(row.key);
    for (auto end = static_cast<std::ptrdiff_t>(group.rows.size()); end > 0;) {
        const auto isGone = [&](std::ptrdiff_t i) { return !keys.contains(group.rows[static_cast<size_t>(i)].key); };
        std::ptrdiff_t begin = end;
        while (begin > 0 && isGone(begin - 1))
            --begin;
        if (begin < end) {
            beginRemoveRows(parent, static_cast<int>(begin) + 1, static_cast<int>(end));
            group.rows.erase(group.rows.begin() + begin, group.rows.begin() + end);
            endRemoveRows();
        }
        end = begin - 1;
    }
}

const FindingsModel::Group* FindingsModel::groupAt(const QModelIndex& index) const
{
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    return top.isValid() ? &groups_[static_cast<size_t>(top.row())] : nullptr;
}

const FindingsModel::Row* FindingsModel::findingAt(const QModelIndex& index) const
{
    const bool isFinding = index.isValid() && index.parent().isValid() && index.row() > 0;
    return isFinding ? &groupAt(index)->rows[static_cast<size_t>(index.row()) - 1] : nullptr;
}

QString FindingsModel::ruleAt(const QModelIndex& index) const
{
    const Group* group = index.parent().isValid() ? nullptr : groupAt(index);
    return group ? heading(*group).rule : QString();
}

std::vector<Finding> FindingsModel::findingsOfRule(const QModelIndex& index) const
{
    std::vector<Finding> findings;
    const Group* group = groupAt(index);
    if (group && !isAside(*group))
        for (const Row& row : group->rows)
            findings.push_back(row.finding);
    return findings;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(groupAt(parent)->number) + 1 : 0);
}

QModelIndex FindingsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const int number = static_cast<int>(index.internalId()) - 1;
    const auto group = std::lower_bound(groups_.begin(), groups_.end(), number,
                                        [](const Group& one, int wanted) { return one.number < wanted; });
    return createIndex(static_cast<int>(group - groups_.begin()), 0, quintptr{0});
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(groups_.size());
    return parent.internalId() == 0 ? static_cast<int>(groupAt(parent)->rows.size()) + 1 : 0;
}

int FindingsModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Group& group = *groupAt(index);
    if (!index.parent().isValid())
        return groupData(group, role);
    return index.row() == 0 ? whyData(group, role) : rowData(group, index.row() - 1, role);
}

QVariant FindingsModel::groupData(const Group& group, int role) const
{
    const Heading& told = heading(group);
    const int count = static_cast<int>(group.rows.size());
    switch (role) {
    case LevelRole:
        return static_cast<int>(Level::Rule);
    case SeverityRole:
        return isAside(group) ? QVariant() : QVariant(static_cast<int>(told.severity));
    case Qt::DisplayRole:
        return told.title;
    case NoteRole:
        return QString::number(count);
    case Qt::AccessibleTextRole:
        return isAside(group)
                   ? tr("%1, %n finding(s)", nullptr, count).arg(told.title)
                   : tr("%1: %2, %n finding(s)", nullptr, count).arg(severityWord(told.severity), told.title);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return told.why;
    default:
        return {};
    }
}

QVariant FindingsModel::whyData(const Group& group, int role) const
{
    switch (role) {
    case LevelRole:
        return static_cast<int>(Level::Why);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return heading(group).why;
    default:
        return {};
    }
}

QVariant FindingsModel::rowData(const Group& group, int at, int role) const
{
    const Row& row = group.rows[static_cast<size_t>(at)];
    const QString text =
        row.asideBy ? tr("%1 Set aside: %2").arg(row.finding.message, row.reason) : row.finding.message;
    switch (role) {
    case LevelRole:
        return static_cast<int>(Level::Finding);
    case SeverityRole:
        return static_cast<int>(row.finding.severity);
    case Qt::DisplayRole:
        return text;
    case NoteRole:
        return row.element;
    case KindShapeRole:
        return static_cast<int>(row.shape);
    case KindColourRole:
        return row.colour.text;
    case Qt::AccessibleTextRole:
        return tr("%1: %2 %3 of %4")
            .arg(severityWord(row.finding.severity), text, QString::number(at + 1), QString::number(group.rows.size()));
    default:
        return {};
    }
}

} // namespace styrmodell
