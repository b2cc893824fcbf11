/// The small values that records are made of, besides plain text and numbers.
#pragma once

#include "model/records/fields/enums.h"
#include "model/records/fields/id.h"
#include "model/records/fields/imprecise_date.h"
#include "model/records/fields/words.h"

#include <QList>
#include <QMap>
#include <QString>

#include <concepts>
#include <optional>
#include <type_traits>
#include <variant>

namespace styrmodell
{

struct ModelInfo;
struct Kind;
struct RelationType;
struct Element;
struct Wording;
struct Relation;
struct Decision;
struct Comment;
struct Indicator;
struct IndicatorUse;
struct Measurement;
struct Target;
struct FollowUp;
struct Period;
struct Composition;
struct Picture;
struct Placement;
struct Story;
struct StoryStep;
struct Theme;
struct RuleException;

using ModelInfoId = Id<ModelInfo>;
using KindId = Id<Kind>;
using RelationTypeId = Id<RelationType>;
using ElementId = Id<Element>;
using WordingId = Id<Wording>;
using RelationId = Id<Relation>;
using DecisionId = Id<Decision>;
using CommentId = Id<Comment>;
using IndicatorId = Id<Indicator>;
using IndicatorUseId = Id<IndicatorUse>;
using MeasurementId = Id<Measurement>;
using TargetId = Id<Target>;
using FollowUpId = Id<FollowUp>;
using PeriodId = Id<Period>;
using CompositionId = Id<Composition>;
using PictureId = Id<Picture>;
using PlacementId = Id<Placement>;
using StoryId = Id<Story>;
using StoryStepId = Id<StoryStep>;
using ThemeId = Id<Theme>;
using RuleExceptionId = Id<RuleException>;

/// R is Record, const or not: lets one `describe` serve reading and writing.
template <class R, class Record>
concept Is = std::same_as<std::remove_const_t<R>, Record>;

/// Whether a member must be given in the interchange format.
enum class Presence {
    Optional,
    Required,
    Derived, ///< an id that may be left out on import and is then made from the members that tell the record apart
};

/// One end of a relation or the focus of a step: an element, or a kind as a whole.
using End = std::variant<ElementId, KindId>;

/// A colour token (`red plum blue green ink sand`) or `#rrggbb`; empty: absent.
struct Colour {
    QString text{};

    bool isEmpty() const { return text.isEmpty(); }
    /// Whether the text is a token or `#rrggbb`.
    bool isValid() const;
    static bool isToken(const QString& text);
    static bool isHex(const QString& text);
    bool operator==(const Colour&) const = default;
};

/// A measured value; empty: not measured (written as `null`, never left out).
struct MeasuredValue {
    std::optional<double> value{};
    bool operator==(const MeasuredValue&) const = default;
};

/// {member of the record: why it is uncertain}
using Uncertain = QMap<QString, QString>;

struct Link {
    QString title{};
    QString url{};
    bool operator==(const Link&) const = default;
};

template <class Visitor, Is<Link> R> void describe(Visitor&& field, R& link)
{
    field("title", link.title);
    field("url", link.url, Presence::Required);
}

} // namespace styrmodell
