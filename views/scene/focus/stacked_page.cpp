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
        addRows(withArrow);
        for (const auto& row : around_.beneath)
            addRows(row);
        addRows(without);
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

    void addRows(const std::vector<PlannedPanel>& plans)
    {
        const size_t across = canvas_.isNarrow ? 1 : 2;
        for (size_t first = 0; first < plans.size(); first += across) {
            const std::vector<PlannedPanel> row(
                plans.begin() + static_cast<std::ptrdiff_t>(first),
                plans.begin() + static_cast<std::ptrdiff_t>(std::min(first + across, plans.size())));
            const bool hasArrows =
                std::any_of(row.begin(), row.end(), [](const PlannedPanel& p) { return !p.verb.isEmpty(); });
            const qreal room = hasArrows ? verticalArrowRoom(canvas_.type) : canvas_.length(16);
            PanelRow laid = panelRow(canvas_, row, canvas_.width, 0);
            for (Node& node : laid.nodes) {
                moveBy(node, {0, y_ + room});
                laid_.nodes.push_back(std::move(node));
            }
            for (size_t i = 0; i < row.size(); ++i)
                if (!row[i].verb.isEmpty())
                    laid_.nodes.push_back(verticalArrow(canvas_, row[i], laid.boxes[i].left() + canvas_.length(40),
                                                        y_ + room, y_, laid.boxes[i].width() - canvas_.length(70)));
            y_ += room + laid.height;
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
