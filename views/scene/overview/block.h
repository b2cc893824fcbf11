/// The rows of an overview: each slot of the composition, laid out for a width.
#pragma once

#include "views/scene/by_hand/hand_placements.h"
#include "views/scene/parts/arrow.h"
#include "views/scene/parts/panels.h"
#include "views/scene/words/picture_words.h"

#include <QMap>

namespace styrmodell
{

/// How much an overview says: what the ladder takes away step by step.
struct OverviewDetail {
    bool explains = true;   ///< explaining lines stand under headings
    bool isShort = false;   ///< short titles, type one step down
    int namesAtMost = 1000; ///< in one group; what comes beyond is counted
    qreal scale = 1;        ///< of letters and lengths; no letter falls under the medium's smallest
    bool isSummary = false; ///< bodies and chips are counted, arrows are left to the chain: a screen before an audience
    int letters = 0;        ///< of what stands beneath a title in `OverviewStyle::said`, at most
};

/// An arrow between two slots that the model has a relation for.
struct DrawnArrow {
    ArrowWords words{};
    QString from{}; ///< slot keys
    QString to{};
    bool isForward = true; ///< in `arrowsBetween`: from the first to the second slot
    QString verb{};        ///< the relation's own, whatever the arrow's label
    RelationTypeId relation{};
};

/// What the blocks of one try have in common.
struct OverviewStyle {
    const PictureWords& words;
    const Type& type;
    const Composition& composition;
    std::vector<DrawnArrow> arrows{};
    OverviewDetail detail{};
    bool isNarrow = false;                  ///< a phone: one column, rows of 48
    bool isPortrait = false;                ///< groups become rows, bodies stand under their assignment
    bool showsHints = false;                ///< empty slots say how they are filled
    std::optional<Detail> said{};           ///< what stands beneath titles while there is room
    const HandPlacements* byHand = nullptr; ///< what she put in another order; null: nothing
};

/// One top-level slot, laid out at the origin.
struct Block {
    std::vector<Node> nodes{};
    qreal height = 0;
    QMap<QString, QRectF> boxes{}; ///< of each slot in it by key, where its arrows begin and end
};

/// `height`: what it is to fill, 0 for as high as it needs.
Block blockOf(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);

/// The heading of a slot: its title, else the plural of its kinds.
QString headingOf(const OverviewStyle& style, const Slot& slot);

/// What its kind is for, while that is explained; nothing where it has several.
QString explanationOf(const OverviewStyle& style, const Slot& slot);

/// A slot in complete sentences: how many it has, how many of them are made up, what its kind is for.
QString descriptionOf(const OverviewStyle& style, const Slot& slot);

/// An element as a member of a slot, with what stands beneath its title.
Label elementLabel(const OverviewStyle& style, const Element& element, const QString& role, const QString& slot);

/// What the picture says beneath an element's title: the beginning of its text, its latest values; nothing where the
/// picture shows titles or has no room.
QStringList linesBeneath(const OverviewStyle& style, const Element& element);

/// Elements that stand in a slot, in the order that she gave them by hand; the others among them as they come here.
/// Whatever a form shows in a row goes through this.
std::vector<const Element*> inHandOrder(const OverviewStyle& style, const QString& slot,
                                        std::vector<const Element*> elements);

/// The counted elements of all its kinds, in order; what was put elsewhere by hand there.
std::vector<const Element*> membersOf(const OverviewStyle& style, const Slot& slot);

/// What stands in a group: elements, with how many lie in them where kinds are drawn inside; or subtypes with their
/// counts.
std::vector<Label> memberLabels(const OverviewStyle& style, const Slot& slot);

/// As many of them as the detail allows; the last says how many more there are.
std::vector<Label> limited(const OverviewStyle& style, const Slot& slot, std::vector<Label> labels);

/// Where pressing its heading leads: its kind, or the slot where it has several.
Focus focusOf(const Slot& slot);

/// Bands, groups and grids; anatomies, whole and as counts; chains.
Block bandBlock(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);
Block groupBlock(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);
Block columnsBlock(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);
Block anatomyBlock(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);
Block bodiesSummary(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);
Block chainBlock(const OverviewStyle& style, const Slot& slot, qreal width, qreal height);

/// A chain with its boxes one beneath the other, begun by where the first arrow comes from.
Block standingChain(const OverviewStyle& style, const Slot& slot, qreal width);

/// What a panel of the slot is headed with: heading, count, and what its kind is for while that is explained.
PanelWords panelWords(const OverviewStyle& style, const Slot& slot);

/// A slot's members as small plates, or its groups with their counts, as a list that grows into `height`.
/// `isExplained`: what belongs there stands above. `stretchAtMost`: as of `GridShape`.
Piece memberList(const OverviewStyle& style, const Slot& slot, qreal width, qreal height, bool isExplained,
                 qreal stretchAtMost);

/// “+12 till” in place of the members that are too many.
Label moreLabel(const OverviewStyle& style, const Slot& slot, size_t more);
/// Whether the labels are no more than how many more there are.
bool areOnlyCounted(const std::vector<Label>& labels);
/// One chip for each kind of the frame's chips, with its count.
std::vector<Label> chipCounts(const OverviewStyle& style);
/// All of a slot on one plate: its heading with the count.
Label countedLabel(const OverviewStyle& style, const Slot& slot);

/// What stands in a slot without members, and the whole slot around it. `isExplained`: what belongs there stands above.
Label emptyLabel(const OverviewStyle& style, const Slot& slot, bool isExplained);

} // namespace styrmodell
