/// The rows of the history panel.
#pragma once

#include "views/panels/document_panel.h"
#include "views/panels/history/history_log.h"

#include <QAbstractListModel>

#include <map>

namespace styrmodell
{

/// A day, a thing that was done on it, a version or the beginning.
struct HistoryRow {
    enum class Sort { Day, Minute, Version, Beginning };
    Sort sort = Sort::Minute;
    qint64 seq = 0;    ///< the state that it stands for; of no meaning for a day
    QDateTime at{};    ///< local time; none for the beginning
    QString text{};    ///< the day, the sentence, the version's name
    QString aside{};   ///< who did it, where it was someone else; a version's note
    size_t minute = 0; ///< its place in the log
};

/// Newest first, a day above what was done on it; reads on as she scrolls.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// `document` must outlive it.
    explicit HistoryModel(Document& document, QObject* parent = nullptr);

    const HistoryRow& row(const QModelIndex& index) const { return rows_[static_cast<size_t>(index.row())]; }
    /// What stood there before and after; null: the row is closed.
    const MinuteDetails* details(const QModelIndex& index) const;
    bool isShown(const QModelIndex& index) const;

    /// Only rows that hold all of these words.
    void filterWords(const QString& words);
    /// Only what was about one of them (any of its elements, or its kind); nothing: about anything.
    void filterSubjects(const std::optional<Chosen>& chosen);
    /// Whether anything can be seen, or may come when the rest is read.
    bool isEmpty() const { return rows_.empty() && log_.isComplete(); }
    bool hasHistory() const { return !log_.minutes().empty() || !log_.versions().empty() || !log_.isComplete(); }

    void setOpen(const QModelIndex& index, bool isOpen);
    /// Marks the row of the state that the picture shows; a row that stands for none, or an invalid index: none.
    void show(const QModelIndex& index);

    Result<Model> modelAt(qint64 seq) { return log_.modelAt(seq); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// After reading on.
    void haveRead(bool cameToRows);

private:
    void readNewest();
    void rebuild();
    std::vector<HistoryRow> nextRows();
    void addVersions(std::vector<HistoryRow>& rows, qint64 since);
    void add(std::vector<HistoryRow>& rows, HistoryRow row);
    bool holdsWords(const QString& text) const;
    bool isAboutChosen(const Minute& minute) const;
    QString spoken(const QModelIndex& index) const;

    HistoryLog log_;
    std::vector<HistoryRow> rows_;
    size_t minutesSeen_ = 0;  ///< of the log, filtered or not
    size_t versionsLeft_ = 0; ///< of the log's, older than what was seen
    bool hasBeginning_ = false;
    QDate day_{}; ///< of the last row
    QStringList words_{};
    std::optional<Chosen> chosen_{};
    std::map<qint64, MinuteDetails> open_; ///< by the minute's state
    std::optional<std::pair<HistoryRow::Sort, qint64>> shown_{};
};

/// “Today”, “Yesterday”, “14 March 2026”.
QString dayHeading(QDate day, QDate today);

} // namespace styrmodell
