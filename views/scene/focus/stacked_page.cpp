#include "views/scene/focus/stacked_page.h"

#include "views/scene/focus/panel_row.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// Everything one beneath the other; on a page of two columns what stands at the sides shares a row.
class StackedPage
{
public:
    StackedPage(const Canvas& canvas, const Surroundings& around) : canvas_(canvas), around_(around) {}

    Laid layOut()
    {
        addAbove();
        const bool isBand = !canvas_.isNarrow && around_.right.empty() && around_.left.empty();
        Piece hero = isBand ? heroBand(canvas_.type, around_.hero, canvas_.width)
                            : heroPlate(canvas_.type, around_.hero, canvas_.width, 0);
        const QSizeF size = hero.size;
        laid_.nodes.push_back(placed(std::move(hero), {0, y_}));
        y_ += size.height();
        std::vector<PlannedPanel> withArrow;
        std::vector<PlannedPanel> without = around_.right;
        for (const PlannedPanel& plan : around_.left)
            (plan.verb.isEmpty() ? without : withArrow).push_back(plan);
        if (!canvas_.isNarrow) {
            withArrow.insert(withArrow.end(), without.begin(), without.end());
            without.clear();
        }
        RowsBeneath rows(canvas_, canvas_.isNarrow ? 1 : 2);
        y_ += rows.add(withArrow, y_, laid_.nodes);
        for (const auto& row : around_.beneath)
            y_ += rows.add(row, y_, laid_.nodes);
        y_ += rows.add(without, y_, laid_.nodes);
        laid_.height = y_;
        return std::move(laid_);
    }

private:
    void addAbove()
    {
        for (const PlannedPanel& plan : around_.above) {
            std::vector<Maker> makers;
            for (const PlannedGroup& group : plan.groups)
                makers.insert(makers.end(), group.makers.begin(), group.makers.end());
            const int columns = std::clamp(static_cast<int>(canvas_.columnsWidth() / 320), 1,
                                           std::max<int>(1, static_cast<int>(makers.size())));
            Piece piece = list(canvas_.type, {plan.words.key.thing, QStringLiteral("above"), {}}, plan.words.heading,
                               makers, canvas_.width, {columns, 10, false, 0});
            const qreal height = piece.size.height();
            laid_.nodes.push_back(placed(std::move(piece), {0, y_}));
            y_ += height;
            const qreal room = verticalArrowRoom(canvas_.type);
            laid_.nodes.push_back(
                verticalArrow(canvas_, plan, canvas_.length(40), y_, y_ + room, canvas_.width - canvas_.length(70)));
            y_ += room;
        }
    }

    const Canvas& canvas_;
    const Surroundings& around_;
    Laid laid_{};
    qreal y_ = 0;
};

} // namespace

Laid laidOnStackedPage(const Canvas& canvas, const Surroundings& around)
{
    return StackedPage(canvas, around).layOut();
}

} // namespace styrmodell
