/// The small things of a focus page: plates, cards, chips and gaps, from words to pieces.
#pragma once

#include "views/scene/parts/type.h"

namespace styrmodell
{

/// The paints of a kind: its plate, the letters on it, its lines and coloured words, its tint.
struct KindPaints {
    Paint plate{};
    Paint onPlate{};
    Paint line{};
    Paint tint{};
    bool isFilled = true; ///< sand and white plates have an outline and ink letters instead
};

/// Everything that is said where something is mentioned, ready to be set.
struct Label {
    NodeKey key{};
    std::optional<ElementId> element{};
    std::optional<Focus> target{};
    QString name{};
    QString description{};
    QString overLine{};
    QString title{};
    QString tag{};       ///< “exempel”, or a status; empty if there is nothing to say
    QString count{};     ///< of a group of things
    QStringList lines{}; ///< small lines beneath
    KindPaints paints{};
    std::optional<Vacancy> vacancy{}; ///< an empty place: what belongs there
    bool isExample = false;
    bool isEditable = false; ///< the whole title stands: it may be edited where it stands
};

/// A node that says what the label says, with nothing drawn.
Node nodeFor(const Label& label, Role role = Role::ListItem);

/// The plate in a node's box, with its radius. An example has dashes `inset` within a filled plate, else as its
/// outline, which is `edge` wide (both design lengths).
void drawPlate(const Type& type, Node& node, const Label& label, qreal edge = 1.5, qreal inset = 5);

/// A filled plate; at least `minHeight` high, its words centred then. Everything at the left.
Piece plate(const Type& type, const Label& label, qreal width, qreal minHeight = 0);

/// A white card with the kind's bar at its left.
Piece card(const Type& type, const Label& label, qreal width, qreal minHeight = 0);

/// A line of a list, with a divider above: bold title, small lines.
Piece row(const Type& type, const Label& label, qreal width, bool hasDivider, qreal minHeight = 0);

/// A chip as wide as its words, `maxWidth` at most.
Piece chip(const Type& type, const Label& label, qreal maxWidth);

/// What is missing, in red: a loud title and a line.
Piece gap(const Type& type, const NodeKey& key, const QString& title, const QString& line, qreal width,
          qreal minHeight = 0);

/// “+12 till”, or what an empty slot lacks: soft words in a dashed or plain outline.
Piece noteTile(const Type& type, const Label& label, qreal width, qreal minHeight, bool isDashed);

} // namespace styrmodell
