/// Reads and writes the records of one type.
#pragma once

#include "model/change/edit.h"
#include "model/store/table_shape.h"

namespace styrmodell
{

namespace detail
{

/// Binds the members of a record to the parameters of an upsert, in the order of its columns.
class RecordBinder
{
public:
    explicit RecordBinder(Statement& statement) : statement_(statement) {}

    template <class T> void operator()(const char*, const T& member, Presence presence = Presence::Optional)
    {
        if constexpr (std::is_same_v<T, Words>)
            bindWords(statement_, next(2), member);
        else if constexpr (isEnd<T>)
            bindEnd(statement_, next(2), member);
        else if constexpr (!isLinkList<T>)
            bindColumn(statement_, next(1), member, presence);
    }

private:
    int next(int columns) { return std::exchange(at_, at_ + columns); }
    Statement& statement_;
    int at_ = 1;
};

/// Reads a row into a new record, in the order of its columns; link lists are taken from what was read before.
class RecordReader
{
public:
    using Links = QHash<QString, QStringList>; ///< of one member: owner → ids in order

    RecordReader(const Statement& statement, std::vector<Links>& links) : statement_(statement), links_(links) {}

    ReadProblem problem{};

    template <class T> void operator()(const char* name, T& member, Presence = Presence::Optional)
    {
        if (problem)
            return;
        if constexpr (std::is_same_v<T, Words>)
            readWordsColumns(statement_, next(2), member);
        else if constexpr (isEnd<T>)
            readEnd(member);
        else if constexpr (isLinkList<T>)
            takeLinks(member);
        else
            problem = within(QString::fromLatin1(name), readColumn(statement_, next(1), member));
    }

private:
    void readEnd(std::optional<End>& end) { end = readEndColumns(statement_, next(2)); }
    void readEnd(End& end) { end = readEndColumns(statement_, next(2)).value_or(End{}); }
    template <class List> void takeLinks(List& member)
    {
        Links& links = links_[link_++];
        if (links.isEmpty())
            return;
        for (const QString& id : links.take(statement_.text(0)))
            member.append({id});
    }
    int next(int columns) { return std::exchange(at_, at_ + columns); }

    const Statement& statement_;
    std::vector<Links>& links_;
    int at_ = 0;
    size_t link_ = 0;
};

} // namespace detail

/// The table of R and its link tables; statements are prepared at their first use.
template <class R> class RecordTable
{
public:
    explicit RecordTable(Database& database) : RecordTable(database, shapeOf<R>()) {}

    /// Puts every record into `model`. Error: a row that cannot be read.
    Result<void> load(Database& database, Model& model) const;
    /// Error: the database's.
    Result<void> write(const RecordChange<R>& change);

private:
    RecordTable(Database& database, const TableShape& shape);

    Result<void> put(const R* before, const R& after);
    Result<void> remove(const QString& id);
    Result<void> replaceLinks(size_t link, const QString& owner, const QStringList& ids, bool hadAny);
    Result<std::vector<detail::RecordReader::Links>> loadLinks(Database& database) const;
    Error rowError(const Statement& row, const Error& problem) const;
    static std::vector<QStringList> linksOf(const R& record);

    struct LinkStatements {
        QByteArray select;
        KeptStatement remove;
        KeptStatement insert;
    };

    QByteArray select_;
    KeptStatement upsert_;
    KeptStatement delete_;
    std::vector<LinkStatements> links_;
};

namespace detail
{

QByteArray selectSql(const TableShape& shape);
QByteArray upsertSql(const TableShape& shape);
QByteArray deleteSql(const QByteArray& table, const QByteArray& key);
QByteArray selectLinksSql(const LinkShape& link);
QByteArray insertLinkSql(const LinkShape& link);
/// {owner: ids in order} of one link table.
Result<RecordReader::Links> loadLinkTable(Database& database, const QByteArray& select);
Error orphanedLinks(const QString& table, const QString& owner);
Result<void> runWithText(KeptStatement& kept, const QString& text);
Result<void> insertLinks(KeptStatement& kept, const QString& owner, const QStringList& ids);

} // namespace detail

template <class R>
RecordTable<R>::RecordTable(Database& database, const TableShape& shape)
    : select_(detail::selectSql(shape)), upsert_(database, detail::upsertSql(shape)),
      delete_(database, detail::deleteSql(shape.table, "id"))
{
    for (const LinkShape& link : shape.links)
        links_.push_back({detail::selectLinksSql(link),
                          {database, detail::deleteSql(link.table, "owner")},
                          {database, detail::insertLinkSql(link)}});
}

template <class R> Result<void> RecordTable<R>::load(Database& database, Model& model) const
{
    auto links = loadLinks(database);
    if (!links)
        return links.error();
    auto rows = database.prepare(select_);
    if (!rows)
        return rows.error();
    Statement::Step step = rows->step();
    for (; step == Statement::Step::Row; step = rows->step()) {
        auto record = std::make_shared<R>();
        detail::RecordReader reader(*rows, *links);
        if constexpr (std::is_same_v<R, ModelInfo>) {
            QString id;
            reader("id", id);
        }
        describe(reader, *record);
        if (reader.problem)
            return rowError(*rows, *reader.problem);
        model.put(std::shared_ptr<const R>(std::move(record)));
    }
    if (step == Statement::Step::Failed)
        return rows->error();
    for (const auto& left : *links)
        if (!left.isEmpty())
            return detail::orphanedLinks(recordName<R>(), left.constBegin().key());
    return {};
}

template <class R> Result<std::vector<detail::RecordReader::Links>> RecordTable<R>::loadLinks(Database& database) const
{
    std::vector<detail::RecordReader::Links> all;
    for (const LinkStatements& link : links_) {
        auto links = detail::loadLinkTable(database, link.select);
        if (!links)
            return links.error();
        all.push_back(*std::move(links));
    }
    return all;
}

template <class R> Error RecordTable<R>::rowError(const Statement& row, const Error& problem) const
{
    return {problem.what, recordName<R>() + u' ' + row.text(0) + QStringLiteral(": ") + problem.where};
}

template <class R> Result<void> RecordTable<R>::write(const RecordChange<R>& change)
{
    return change.after ? put(change.before.get(), *change.after) : remove(change.id().text);
}

template <class R> Result<void> RecordTable<R>::put(const R* before, const R& after)
{
    auto upsert = upsert_.get();
    if (!upsert)
        return upsert.error();
    detail::RecordBinder binder(**upsert);
    if constexpr (std::is_same_v<R, ModelInfo>)
        binder("id", modelInfoId());
    describe(binder, after);
    if (auto done = (*upsert)->run(); !done)
        return done;
    const auto old = before ? linksOf(*before) : std::vector<QStringList>(links_.size());
    const auto now = linksOf(after);
    for (size_t i = 0; i < links_.size(); ++i)
        if (now[i] != old[i])
            if (auto done = replaceLinks(i, idOf(after).text, now[i], !old[i].isEmpty()); !done)
                return done;
    return {};
}

template <class R> Result<void> RecordTable<R>::remove(const QString& id)
{
    for (LinkStatements& link : links_)
        if (auto done = detail::runWithText(link.remove, id); !done)
            return done;
    return detail::runWithText(delete_, id);
}

template <class R>
Result<void> RecordTable<R>::replaceLinks(size_t link, const QString& owner, const QStringList& ids, bool hadAny)
{
    if (hadAny)
        if (auto done = detail::runWithText(links_[link].remove, owner); !done)
            return done;
    return detail::insertLinks(links_[link].insert, owner, ids);
}

template <class R> std::vector<QStringList> RecordTable<R>::linksOf(const R& record)
{
    std::vector<QStringList> all;
    describe(
        [&]<class T>(const char*, const T& member, Presence = Presence::Optional) {
            if constexpr (isLinkList<T>) {
                QStringList& ids = all.emplace_back();
                for (const auto& id : member)
                    ids += id.text;
            }
        },
        record);
    return all;
}

} // namespace styrmodell
