/// An Edit: what an operation does to a model. Undo step, journal row and notification are all this one thing.
#pragma once

#include "model/change/model.h"

#include <QDateTime>
#include <QJsonObject>

namespace styrmodell
{

/// One record before and after; absent before: added, absent after: removed.
template <class R> struct RecordChange {
    std::shared_ptr<const R> before{};
    std::shared_ptr<const R> after{};

    Id<R> id() const { return idOf(after ? *after : *before); }
};

namespace detail
{
template <class Tuple> struct ChangeOf;
template <class... R> struct ChangeOf<std::tuple<R...>> {
    using type = std::variant<RecordChange<R>...>;
};
} // namespace detail

using Change = detail::ChangeOf<RecordTypes>::type;

RecordKey keyOf(const Change& change);

struct Edit {
    qint64 seq = 0;                 ///< number in the journal; 0: not stored yet
    QString gesture{};              ///< edits of one gesture are one undo step; empty: the edit stands alone
    QString author{};               ///< login name or the name she set
    QDateTime at{};                 ///< UTC
    QString operation{};            ///< e.g. "setFields"; with `args` put into words when shown
    QJsonObject args{};             ///< what the words need: titles, member names, counts
    std::optional<qint64> undoes{}; ///< number of the edit that this one takes back
    std::vector<Change> changes{};  ///< their order has no meaning
};

/// The same changes backward.
std::vector<Change> inverse(const std::vector<Change>& changes);

/// Makes the changes in `model`.
void applyTo(Model& model, const std::vector<Change>& changes);

} // namespace styrmodell
