/// Relations as pictures and sentences see them: an end that is a whole kind stands for its counted elements.
#pragma once

#include "model/queries/counted.h"

#include <QSet>

namespace styrmodell
{

/// One relation from the point of view of one of its elements.
struct Related {
    const Relation* relation = nullptr;
    const RelationType* type = nullptr;
    bool isForward = true;          ///< the element is the `from` end
    const Element* other = nullptr; ///< counted
    const Element* whose = nullptr; ///< the element itself, or the descendant whose relation it is

    /// The verb as read from the element: “contributes to”, “receives contributions from”.
    const Words& verb() const { return isForward ? type->forward : type->backward; }
    /// Whether `other` is nearer the vision, farther from it, or neither (empty).
    std::optional<bool> leadsUp() const
    {
        if (!type->nearerVision)
            return {};
        return (*type->nearerVision == RelationSide::To) == isForward;
    }
    bool isExample() const { return relation->certainty == Certainty::Example; }
};

/// Relations in force on the day between `element` and counted elements; each other element once a type and
/// direction, by type (id), direction (forward first), then the others' order. A kind end stands for every counted
/// element of its kind, except where the element at the other end has a relation of that type of its own with an
/// element of that kind: then only those count.
std::vector<Related> relatedTo(const CountedModel& counted, const Element& element);

/// Those of the element and of everything counted that lies in it, each other element once a type and direction
/// (the element's own first, else the first descendant's); none between the element and its descendants themselves.
std::vector<Related> relatedToWithin(const CountedModel& counted, const Element& container);

/// Counted elements within `container`, children before their children, in order.
std::vector<const Element*> descendantsOf(const CountedModel& counted, const ElementId& container);

/// Which kinds are related to which, by kinds or by counted elements; made in one pass over the relations.
class KindRelations
{
public:
    explicit KindRelations(const CountedModel& counted);

    /// Whether some relation of the type leads from one of the first to one of the second kinds.
    bool has(const RelationTypeId& type, const QList<KindId>& from, const QList<KindId>& to) const;

private:
    struct Triple {
        RelationTypeId type{};
        KindId from{};
        KindId to{};
        bool operator==(const Triple&) const = default;
        friend size_t qHash(const Triple& triple, size_t seed = 0)
        {
            return qHashMulti(seed, triple.type, triple.from, triple.to);
        }
    };
    QSet<Triple> triples_;
};

} // namespace styrmodell
