#include "views/scene/focus/kind/kind_rows.h"

#include "views/scene/focus/kind/basis_panel.h"
#include "views/scene/focus/kind/row_group.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// Neighbouring sections of the same group together, as far as this page shows them.
std::vector<RowGroup> rowGroups(const Canvas& canvas, const std::vector<KindSection>& sections)
{
    std::vector<RowGroup> groups;
    for (const KindSection& section : sections) {
        if (canvas.share(section.members).empty())
            continue;
        if (groups.empty() || groups.back().name != section.group)
            groups.push_back({section.group, {}});
        groups.back().sections.push_back(&section);
    }
    return groups;
}

/// The rows of one page: its groups, and what they are a basis for.
class RowsLayout
{
public:
    RowsLayout(const Canvas& canvas, const KindMembers& members)
        : canvas_(canvas), groups_(rowGroups(canvas, members.sections)), basis_(basisPanel(canvas, members)),
          gap_(canvas.length(20))
    {
        for (const RowGroup& group : groups_)
            columns_ += group.sections.size();
        for (const KindSection& section : members.sections)
            mostRows_ = std::max(mostRows_, canvas.share(section.members).size());
        const size_t room = std::max<size_t>(1, static_cast<size_t>(canvas.columnsWidth() / 222));
        isOneRow_ = columns_ <= room;
        style_.columnsAtMost = isOneRow_ ? room : 0;
        style_.isOneSubtype = !members.subtype.isEmpty();
    }

    Laid layOut(qreal top, qreal bottom)
    {
        if (!isOneRow_ || groups_.size() == 1)
            return beneath(top);
        return beside(top, bottom);
    }

private:
    Laid beneath(qreal top) const
    {
        Laid laid;
        qreal y = top;
        const auto add = [&](Piece piece) {
            const qreal height = piece.size.height();
            laid.nodes.push_back(placed(std::move(piece), {0, y}));
            y += height + gap_;
        };
        for (size_t i = 0; i < groups_.size(); ++i)
            add(groupPiece(i, canvas_.width, 0));
        if (basis_)
            add(pieceOf(canvas_.type, *basis_, canvas_.width, 0));
        laid.height = y - gap_;
        return laid;
    }

    /// All columns equally wide.
    Laid beside(qreal top, qreal bottom)
    {
        std::vector<qreal> heights = groupHeights();
        const BasisPlace place = basisPlace(heights);
        const qreal tallest = *std::max_element(heights.begin(), heights.end());
        const qreal free = bottom - top - std::max(tallest, heights[place.group] + place.height);
        if (free > 0) {
            // Rows of all columns grow by as much, to fill the page where there is room.
            style_.more = std::min(free / static_cast<qreal>(mostRows_), canvas_.length(16));
            heights = groupHeights();
        }
        return sideBySide(heights, place, top, bottom);
    }

    /// Where the columns leave most room for the basis panel.
    struct BasisPlace {
        size_t group = 0;
        qreal height = 0; ///< with the gap above; 0: there is no such panel
    };

    /// All end on the same line.
    Laid sideBySide(const std::vector<qreal>& heights, const BasisPlace& place, qreal top, qreal bottom) const
    {
        Laid laid;
        const qreal tallest =
            std::max(*std::max_element(heights.begin(), heights.end()), heights[place.group] + place.height);
        const qreal common = std::max(tallest, std::min(bottom - top, tallest * 1.06));
        qreal x = 0;
        for (size_t i = 0; i < groups_.size(); ++i) {
            const qreal width = widthOf(i);
            const qreal belowRoom = i == place.group ? place.height : 0;
            const qreal height = common - belowRoom;
            laid.nodes.push_back(placed(groupPiece(i, width, height), {x, top}));
            if (belowRoom > 0)
                laid.nodes.push_back(placed(pieceOf(canvas_.type, *basis_, width, 0), {x, top + height + gap_}));
            x += width + gap_;
        }
        laid.height = top + common;
        return laid;
    }

    BasisPlace basisPlace(const std::vector<qreal>& heights) const
    {
        BasisPlace best;
        for (size_t i = 0; basis_ && i < groups_.size(); ++i) {
            const qreal needed = pieceOf(canvas_.type, *basis_, widthOf(i), 0).size.height() + gap_;
            if (i == 0 || heights[i] + needed < heights[best.group] + best.height)
                best = {i, needed};
        }
        return best;
    }

    std::vector<qreal> groupHeights() const
    {
        std::vector<qreal> heights;
        heights.reserve(groups_.size());
        for (size_t i = 0; i < groups_.size(); ++i)
            heights.push_back(groupPiece(i, widthOf(i), 0).size.height());
        return heights;
    }

    qreal widthOf(size_t group) const
    {
        const qreal column =
            (canvas_.width - gap_ * static_cast<qreal>(groups_.size() - 1)) / static_cast<qreal>(columns_);
        return column * static_cast<qreal>(groups_[group].sections.size());
    }

    Piece groupPiece(size_t index, qreal width, qreal minHeight) const
    {
        const RowGroup& group = groups_[index];
        PanelWords words;
        words.key = {QStringLiteral("group:%1").arg(index), QStringLiteral("panel"), {}};
        words.heading = capitalised(group.name);
        if (group.name.isEmpty() && groups_.size() > 1)
            words.heading = canvas_.words(QT_TRANSLATE_NOOP("Publication", "Others"));
        words.edge = canvas_.words.paints(group.sections.front()->kind).line;
        return rowGroupPanel(canvas_, words, group, style_, width, minHeight);
    }

    const Canvas& canvas_;
    std::vector<RowGroup> groups_;
    std::optional<PlannedPanel> basis_;
    qreal gap_;
    size_t columns_ = 0;
    size_t mostRows_ = 1;
    bool isOneRow_ = false; ///< all columns stand side by side
    RowStyle style_{};
};

} // namespace

Laid kindRows(const Canvas& canvas, const KindMembers& members, qreal top, qreal bottom)
{
    return RowsLayout(canvas, members).layOut(top, bottom);
}

} // namespace styrmodell
