/// What counts in pictures, sentences and sums on a day (INTERCHANGE.md, *Counted*).
#pragma once

#include "model/queries/selection.h"

#include <QDate>
#include <QSet>

#include <map>

namespace styrmodell
{

/// Why an element is left out of the counting.
enum class LeftOut { Proposed, SentForComment, Draft, Replaced, Repealed, NotYetValid, Expired };

/// Elements of one kind that are left out for one reason.
struct LeftOutGroup {
    LeftOut reason = LeftOut::Draft;
    std::vector<const Element*> elements{};
};

/// The counted elements of one subtype.
struct SubtypeGroup {
    const Subtype* subtype = nullptr; ///< null: elements without one
    std::vector<const Element*> elements{};
};

/// That an element has a relation of its own, of this type and direction, with a counted element of this kind.
struct OwnRelation {
    RelationTypeId type{};
    bool isForward = true; ///< the element is the `from` end
    KindId otherKind{};
    bool operator==(const OwnRelation&) const = default;
    friend size_t qHash(const OwnRelation& own, size_t seed = 0)
    {
        return qHashMulti(seed, own.type, own.isForward, own.otherKind);
    }
};

/// Who sees the picture: `Public` leaves out what is not adopted.
enum class Audience { Working, Public };

/// A model as it counts on a day. Holds the model by reference and remembers what it was asked: make one for a
/// layout, not for a lifetime. Elements come in the order of order.h.
class CountedModel
{
public:
    /// `filter`: what a picture shows of it.
    CountedModel(const Model& model, QDate day, Audience audience = Audience::Working, PictureFilter filter = {});

    const Model& model() const { return model_; }
    QDate day() const { return day_; }
    const Selection& selection() const { return selection_; }

    /// Let through by the filter, and adopted or proposed and valid on the day; a draft or one sent for comment while
    /// nothing of its kind is adopted or proposed. A filter of statuses says itself which of them count; what was
    /// replaced or repealed is then shown whenever it was valid.
    bool isCounted(const Element& element) const;
    /// Why it would not be counted without a filter; nothing of what a filter leaves out.
    std::optional<LeftOut> whyLeftOut(const Element& element) const;

    const std::vector<const Element*>& elementsOf(const KindId& kind) const;
    std::vector<const Element*> childrenOf(const ElementId& parent) const;
    /// Children of one kind.
    std::vector<const Element*> childrenOf(const ElementId& parent, const KindId& kind) const;

    /// Counted elements by subtype in the order in which the kind declares them, those without one last; empty ones
    /// left out.
    std::vector<SubtypeGroup> bySubtype(const Kind& kind) const;
    /// By reason, in the order of LeftOut.
    std::vector<LeftOutGroup> leftOut(const KindId& kind) const;

    /// Relations in force on the day that have this element or kind itself as an end, by id.
    const std::vector<const Relation*>& relationsAt(const RecordKey& end) const;
    const QSet<OwnRelation>& ownRelationsOf(const Element& element) const;

private:
    bool isValid(const Element& element) const;
    bool isInForce(const Element& element) const;
    bool countsDrafts(const KindId& kind) const;

    const Model& model_;
    QDate day_;
    Audience audience_;
    Selection selection_;
    // Maps, not hashes: what was handed out by reference stays where it is while more is asked for.
    mutable std::map<KindId, std::vector<const Element*>> ofKind_;
    mutable std::map<KindId, bool> countsDrafts_;
    mutable std::map<RecordKey, std::vector<const Relation*>> relationsAt_;
    mutable std::map<ElementId, QSet<OwnRelation>> ownRelations_;
};

/// How many of them are made up.
int exampleCount(const std::vector<const Element*>& elements);

/// The day that a model is shown as of: its own, else `today`.
QDate shownDay(const Model& model, QDate today);

/// Whether something with this validity is in force on the day.
bool isValidOn(QDate day, const std::optional<ImpreciseDate>& from, const std::optional<ImpreciseDate>& to);

} // namespace styrmodell
