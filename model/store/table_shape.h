/// The tables of a record type, derived from its `describe`.
#pragma once

#include "model/store/columns.h"

#include <QByteArrayList>

namespace styrmodell
{

/// A member that is a list of ids: a table (owner, position, refers_to).
struct LinkShape {
    QByteArray table{};  ///< “decisions_elements”
    QByteArray refersTo; ///< the table its ids lead to
};

/// A column that leads to another record.
struct ReferenceShape {
    QByteArray column{};
    bool isNullable = false;
};

/// Names are as in SQL, unquoted.
struct TableShape {
    QByteArray table{};
    QByteArrayList columns{};     ///< in the order of `describe`; the first is the id
    QByteArrayList definitions{}; ///< of each column, and the checks of the table
    std::vector<ReferenceShape> references{};
    std::vector<LinkShape> links{};
};

/// A name in SQL: some of ours (order, from, to) are words of SQL too.
QByteArray quoted(const QByteArray& name);

namespace detail
{

QByteArray sqlName(const char* member);
QByteArray referenceClause(const QByteArray& table);

/// Collects the shape member by member.
class ShapeVisitor
{
public:
    explicit ShapeVisitor(TableShape& shape) : shape_(shape) {}

    template <class T> void operator()(const char* name, const T&, Presence presence = Presence::Optional)
    {
        const QByteArray column = sqlName(name);
        if constexpr (isLinkList<T>)
            shape_.links.push_back({shape_.table + '_' + column, tableOf<typename ReferredBy<T>::type>()});
        else if constexpr (std::is_same_v<T, Words>)
            addWords(column);
        else if constexpr (isEnd<T>)
            addEnd(column, IsOptional<T>::value);
        else if constexpr (IsId<UnwrappedT<T>>::value)
            addId(column, isNullable<T>(presence), tableOf<typename ReferredBy<UnwrappedT<T>>::type>());
        else
            add(column, columnType<T>(), isNullable<T>(presence));
    }

    template <class R> static QByteArray tableOf() { return sqlName(recordNames[recordIndex<R>].data()); }

private:
    void add(const QByteArray& column, const char* type, bool isNullable);
    void addId(const QByteArray& column, bool isNullable, const QByteArray& table);
    void addWords(const QByteArray& column);
    void addEnd(const QByteArray& column, bool isOptional);

    TableShape& shape_;
};

} // namespace detail

template <class R> TableShape shapeOf()
{
    TableShape shape;
    shape.table = detail::ShapeVisitor::tableOf<R>();
    detail::ShapeVisitor visitor(shape);
    if constexpr (std::is_same_v<R, ModelInfo>) // has no id member of its own
        visitor("id", ModelInfoId{}, Presence::Required);
    const R fresh{};
    describe(visitor, fresh);
    return shape;
}

/// Every statement that makes the tables and indices of a file, as `sqlite_schema` keeps them.
QByteArrayList schemaStatements();

} // namespace styrmodell
