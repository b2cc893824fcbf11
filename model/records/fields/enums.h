/// The closed lists of the format, each with the names by which files know its values.
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace styrmodell
{

/// `EnumNames<E>::names[i]` is the name in files of the i-th value of E.
template <class E> struct EnumNames;

template <class E>
concept NamedEnum = requires
{
    EnumNames<E>::names;
};

template <NamedEnum E> QString nameOf(E value)
{
    return QString::fromLatin1(EnumNames<E>::names[static_cast<size_t>(value)].data());
}

template <NamedEnum E> std::optional<E> enumFromName(const QString& name)
{
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i)
        if (name == QLatin1String(EnumNames<E>::names[i].data()))
            return static_cast<E>(i);
    return {};
}

/// A set of values of E, kept in the order of their names.
template <NamedEnum E> class Flags
{
public:
    Flags() = default;
    Flags(std::initializer_list<E> values)
    {
        for (const E value : values)
            set(value);
    }
    bool has(E value) const { return (bits_ & bit(value)) != 0; }
    void set(E value, bool on = true) { bits_ = on ? bits_ | bit(value) : bits_ & ~bit(value); }
    bool isEmpty() const { return bits_ == 0; }
    bool operator==(const Flags&) const = default;

private:
    static std::uint32_t bit(E value) { return std::uint32_t{1} << static_cast<unsigned>(value); }
    std::uint32_t bits_ = 0;
};

using Names = std::string_view;

enum class KindFlag { IsBody, IsMeasured, HasTargets, IsDocument, IsAttitude };
template <> struct EnumNames<KindFlag> {
    static constexpr std::array<Names, 5> names{"isBody", "isMeasured", "hasTargets", "isDocument", "isAttitude"};
};

/// The marker of a kind in lists.
enum class KindShape { Disc, Bar, Sheet, Diamond, Square, OpenSquare, Triangle, Ring, Pentagon, Frame };
template <> struct EnumNames<KindShape> {
    static constexpr std::array<Names, 10> names{"disc",       "bar",      "sheet", "diamond",  "square",
                                                 "openSquare", "triangle", "ring",  "pentagon", "frame"};
};

/// The end of a relation that is nearer the vision.
enum class RelationSide { From, To };
template <> struct EnumNames<RelationSide> {
    static constexpr std::array<Names, 2> names{"from", "to"};
};

/// Status of the text, never of the result.
enum class TextStatus { Draft, SentForComment, Proposed, Adopted, Replaced, Repealed };
template <> struct EnumNames<TextStatus> {
    static constexpr std::array<Names, 6> names{"draft",   "sentForComment", "proposed",
                                                "adopted", "replaced",       "repealed"};
};

/// How we know.
enum class Certainty { Stated, Inferred, Example };
template <> struct EnumNames<Certainty> {
    static constexpr std::array<Names, 3> names{"stated", "inferred", "example"};
};

enum class WordingState { Proposed, Former };
template <> struct EnumNames<WordingState> {
    static constexpr std::array<Names, 2> names{"proposed", "former"};
};

enum class DecisionType { Proposed, SentForComment, ReferredBack, Adopted, Amended, LegalForce, Repealed };
template <> struct EnumNames<DecisionType> {
    static constexpr std::array<Names, 7> names{"proposed", "sentForComment", "referredBack", "adopted",
                                                "amended",  "legalForce",     "repealed"};
};

enum class CommentOutcome { Open, Accepted, Partly, Declined };
template <> struct EnumNames<CommentOutcome> {
    static constexpr std::array<Names, 4> names{"open", "accepted", "partly", "declined"};
};

enum class Better { Up, Down };
template <> struct EnumNames<Better> {
    static constexpr std::array<Names, 2> names{"up", "down"};
};

enum class Sex { All, Women, Men };
template <> struct EnumNames<Sex> {
    static constexpr std::array<Names, 3> names{"all", "women", "men"};
};

/// How a measured value meets a target.
enum class TargetOp { Min, Max, Equal };
template <> struct EnumNames<TargetOp> {
    static constexpr std::array<Names, 3> names{"min", "max", "equal"};
};

/// Status of the result, never of the text.
enum class Assessment { Attained, Partly, NotAttained, NotMeasured };
template <> struct EnumNames<Assessment> {
    static constexpr std::array<Names, 4> names{"attained", "partly", "notAttained", "notMeasured"};
};

/// The forms of a picture.
enum class Form { Stack, House, Pyramid, Rings, Chain, Matrix, Columns, Cycle };
template <> struct EnumNames<Form> {
    static constexpr std::array<Names, 8> names{"stack", "house",  "pyramid", "rings",
                                                "chain", "matrix", "columns", "cycle"};
};

/// How a slot of a composition is drawn.
enum class SlotShape { Band, Plate, Columns, Rows, Group, Grid, Nest, Anatomy, Chain, Side, Cycle };
template <> struct EnumNames<SlotShape> {
    static constexpr std::array<Names, 11> names{"band", "plate",   "columns", "rows", "group", "grid",
                                                 "nest", "anatomy", "chain",   "side", "cycle"};
};

enum class GroupBy { Subtype, Body, Parent };
template <> struct EnumNames<GroupBy> {
    static constexpr std::array<Names, 3> names{"subtype", "body", "parent"};
};

enum class PageFormat { Wide16x9, Standard4x3, A4, A4Portrait, A3, A3Portrait, Narrow };
template <> struct EnumNames<PageFormat> {
    static constexpr std::array<Names, 7> names{"16x9", "4x3", "a4", "a4-portrait", "a3", "a3-portrait", "narrow"};
};

enum class Detail { Titles, Text, Indicators };
template <> struct EnumNames<Detail> {
    static constexpr std::array<Names, 3> names{"titles", "text", "indicators"};
};

enum class ColourBy { Kind, Status, Certainty, Attainment };
template <> struct EnumNames<ColourBy> {
    static constexpr std::array<Names, 4> names{"kind", "status", "certainty", "attainment"};
};

} // namespace styrmodell
