/// All record types, in the order in which files hold them, and what code that treats them alike needs to know.
#pragma once

#include "model/records/comment.h"
#include "model/records/composition.h"
#include "model/records/decision.h"
#include "model/records/element.h"
#include "model/records/follow_up.h"
#include "model/records/indicator.h"
#include "model/records/kind.h"
#include "model/records/model_info.h"
#include "model/records/period.h"
#include "model/records/picture.h"
#include "model/records/relation.h"
#include "model/records/relation_type.h"
#include "model/records/rule_exception.h"
#include "model/records/story.h"
#include "model/records/theme.h"
#include "model/records/wording.h"

#include <array>
#include <tuple>

namespace styrmodell
{

/// In the order of INTERCHANGE.md.
using RecordTypes = std::tuple<ModelInfo, Kind, RelationType, Element, Wording, Relation, Decision, Comment, Indicator,
                               IndicatorUse, Measurement, Target, FollowUp, Period, Composition, Picture, Placement,
                               Story, StoryStep, Theme, RuleException>;

inline constexpr size_t recordTypeCount = std::tuple_size_v<RecordTypes>;

/// The name of each type in files, by its place in RecordTypes; ModelInfo's is the one record's member.
inline constexpr std::array<Names, recordTypeCount> recordNames{
    "model",        "kinds",      "relationTypes", "elements",     "wordings",   "relations", "decisions",
    "comments",     "indicators", "indicatorUses", "measurements", "targets",    "followUps", "periods",
    "compositions", "pictures",   "placements",    "stories",      "storySteps", "themes",    "ruleExceptions"};

namespace detail
{
template <class R, size_t I = 0> constexpr size_t indexOfRecord()
{
    if constexpr (std::is_same_v<R, std::tuple_element_t<I, RecordTypes>>)
        return I;
    else
        return indexOfRecord<R, I + 1>();
}
} // namespace detail

/// The place of R in RecordTypes.
template <class R> inline constexpr size_t recordIndex = detail::indexOfRecord<R>();

/// The name of R in files, e.g. “elements”.
template <class R> QString recordName()
{
    return QString::fromLatin1(recordNames[recordIndex<R>].data());
}

/// Calls `visit.operator()<R>()` for every record type, in order.
template <class Visit> void forEachRecordType(Visit&& visit)
{
    [&]<size_t... I>(std::index_sequence<I...>)
    {
        (visit.template operator()<std::tuple_element_t<I, RecordTypes>>(), ...);
    }
    (std::make_index_sequence<recordTypeCount>());
}

/// The id under which tables know the one ModelInfo.
inline ModelInfoId modelInfoId()
{
    return {QStringLiteral("model")};
}

template <class R> Id<R> idOf(const R& record)
{
    if constexpr (std::is_same_v<R, ModelInfo>)
        return modelInfoId();
    else
        return record.id;
}

/// A record of any type: which table, which id.
struct RecordKey {
    size_t type = 0; ///< place in RecordTypes
    QString id{};

    template <class R> static RecordKey of(const Id<R>& id) { return {recordIndex<R>, id.text}; }
    QString typeName() const { return QString::fromLatin1(recordNames[type].data()); }
    bool operator==(const RecordKey&) const = default;
    bool operator<(const RecordKey& other) const { return type != other.type ? type < other.type : id < other.id; }
    friend size_t qHash(const RecordKey& key, size_t seed = 0) { return qHashMulti(seed, key.type, key.id); }
};

} // namespace styrmodell
