#include "views/panels/history/history_model.h"

#include "model/document/time_words.h"

#include <QElapsedTimer>

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Of reading at once while a filter lets nothing through; no one notices it.
constexpr qint64 longestReadMs = 25;

} // namespace

QString dayHeading(QDate day, QDate today)
{
    if (day == today)
        return HistoryModel::tr("Today");
    return day.addDays(1) == today ? HistoryModel::tr("Yesterday") : dayWords(day);
}

HistoryModel::HistoryModel(Document& document, QObject* parent) : QAbstractListModel(parent), log_(document)
{
    connect(&document, &Document::changed, this, &HistoryModel::readNewest);
    connect(&document, &Document::versionNamed, this, &HistoryModel::readNewest);
    log_.readOn();
    rebuild();
}

// ---- What stands in it

void HistoryModel::readNewest()
{
    log_.readNewest();
    rebuild();
}

void HistoryModel::rebuild()
{
    beginResetModel();
    rows_.clear();
    minutesSeen_ = 0;
    versionsLeft_ = log_.versions().size();
    hasBeginning_ = false;
    day_ = {};
    rows_ = nextRows();
    endResetModel();
}

/// Of all that was read and not seen yet.
std::vector<HistoryRow> HistoryModel::nextRows()
{
    std::vector<HistoryRow> rows;
    const std::vector<Minute>& minutes = log_.minutes();
    for (; minutesSeen_ < minutes.size(); ++minutesSeen_) {
        const Minute& minute = minutes[minutesSeen_];
        addVersions(rows, minute.first);
        if (isAboutChosen(minute) &&
            holdsWords(minute.sentence + u' ' + minute.author + u' ' + dayWords(minute.at.date())))
            add(rows, {HistoryRow::Sort::Minute, minute.seq, minute.at, minute.sentence, minute.author, minutesSeen_});
    }
    if (!log_.isComplete() || hasBeginning_)
        return rows;
    addVersions(rows, 0);
    hasBeginning_ = true;
    if (log_.problem())
        rows.push_back({HistoryRow::Sort::Day, 0, {}, log_.problem()->message(), {}, 0});
    else if (!rows.empty() || !rows_.empty())
        rows.push_back({HistoryRow::Sort::Beginning, 0, {}, tr("Here the history begins"), {}, 0});
    return rows;
}

/// Those given since the edit `since`.
void HistoryModel::addVersions(std::vector<HistoryRow>& rows, qint64 since)
{
    for (; versionsLeft_ > 0; --versionsLeft_) {
        const NamedVersion& version = log_.versions()[versionsLeft_ - 1];
        if (version.seq < since)
            return;
        if (holdsWords(version.name + u' ' + version.note))
            add(rows,
                {HistoryRow::Sort::Version, version.seq, version.at.toLocalTime(), version.name, version.note, 0});
    }
}

void HistoryModel::add(std::vector<HistoryRow>& rows, HistoryRow row)
{
    if (row.at.date() != day_) {
        day_ = row.at.date();
        rows.push_back({HistoryRow::Sort::Day, 0, row.at, dayHeading(day_, QDate::currentDate()), {}, 0});
    }
    rows.push_back(std::move(row));
}

bool HistoryModel::holdsWords(const QString& text) const
{
    return std::all_of(words_.begin(), words_.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool HistoryModel::isAboutChosen(const Minute& minute) const
{
    if (!chosen_)
        return true;
    if (chosen_->kind)
        return minute.subjects.contains(RecordKey::of(*chosen_->kind));
    return std::any_of(chosen_->elements.begin(), chosen_->elements.end(),
                       [&](const ElementId& id) { return minute.subjects.contains(RecordKey::of(id)); });
}

void HistoryModel::filterWords(const QString& words)
{
    words_ = words.simplified().split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void HistoryModel::filterSubjects(const std::optional<Chosen>& chosen)
{
    if (chosen == chosen_)
        return;
    chosen_ = chosen;
    rebuild();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !log_.isComplete();
}

void HistoryModel::fetchMore(const QModelIndex&)
{
    QElapsedTimer clock;
    clock.start();
    std::vector<HistoryRow> more;
    while (more.empty() && !log_.isComplete() && clock.elapsed() < longestReadMs) {
        log_.readOn();
        more = nextRows();
    }
    const bool cameToRows = !more.empty();
    if (cameToRows) {
        const int at = static_cast<int>(rows_.size());
        beginInsertRows({}, at, at + static_cast<int>(more.size()) - 1);
        std::move(more.begin(), more.end(), std::back_inserter(rows_));
        endInsertRows();
    }
    Q_EMIT haveRead(cameToRows);
}

// ---- How rows stand

void HistoryModel::setOpen(const QModelIndex& index, bool isOpen)
{
    const HistoryRow& row = this->row(index);
    if (row.sort != HistoryRow::Sort::Minute || isOpen == open_.contains(row.seq))
        return;
    if (!isOpen)
        open_.erase(row.seq);
    else if (auto details = log_.detailsOf(log_.minutes()[row.minute]))
        open_.emplace(row.seq, *std::move(details));
    Q_EMIT dataChanged(index, index, {Qt::SizeHintRole});
}

const MinuteDetails* HistoryModel::details(const QModelIndex& index) const
{
    const HistoryRow& row = this->row(index);
    const auto found = row.sort == HistoryRow::Sort::Minute ? open_.find(row.seq) : open_.end();
    return found == open_.end() ? nullptr : &found->second;
}

void HistoryModel::show(const QModelIndex& index)
{
    shown_.reset();
    if (index.isValid())
        shown_ = {row(index).sort, row(index).seq};
    if (!rows_.empty())
        Q_EMIT dataChanged(this->index(0), this->index(rowCount() - 1), {Qt::DecorationRole});
}

bool HistoryModel::isShown(const QModelIndex& index) const
{
    return shown_ && row(index).sort == shown_->first && row(index).seq == shown_->second;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    const bool isState = index.isValid() && row(index).sort != HistoryRow::Sort::Day;
    return isState ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return row(index).text;
    return role == Qt::AccessibleTextRole ? spoken(index) : QVariant();
}

QString HistoryModel::spoken(const QModelIndex& index) const
{
    const HistoryRow& row = this->row(index);
    QStringList parts;
    if (isShown(index))
        parts += tr("shown now");
    if (row.sort == HistoryRow::Sort::Version)
        parts += tr("Version “%1”").arg(row.text);
    else
        parts += row.text;
    if (!row.aside.isEmpty())
        parts += row.aside;
    if (row.sort != HistoryRow::Sort::Day && row.at.isValid())
        parts += momentWords(row.at);
    if (const MinuteDetails* found = details(index))
        for (const MinuteDetail& line : found->lines)
            parts += tr("%1, before: %2, now: %3")
                         .arg(line.what, line.before.isEmpty() ? tr("nothing") : line.before,
                              line.after.isEmpty() ? tr("nothing") : line.after);
    return parts.join(QStringLiteral(", "));
}

} // namespace styrmodell
