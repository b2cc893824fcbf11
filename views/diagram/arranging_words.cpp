// How adjustments by hand are counted and told.
#include "views/diagram/arranging.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/page_index.h"
#include "views/scene/by_hand/place_by_hand.h"

#include <algorithm>
#include <cmath>

namespace styrmodell
{
namespace
{

constexpr double leastStep = 0.01; ///< what is less is none

/// In steps, so that sums of lengths leave no trace in the file.
double stepsOf(double points)
{
    constexpr double finest = 1000;
    return std::round(points / handStep * finest) / finest;
}

} // namespace

HandOffset Arranging::offsetOf(const QRectF& box, const QRectF& byRule)
{
    return {stepsOf(box.left() - byRule.left()), stepsOf(box.top() - byRule.top()),
            stepsOf(box.width() - byRule.width()), stepsOf(box.height() - byRule.height())};
}

void Arranging::tellPlace(const NodeKey& key)
{
    diagram_.makeCurrent(key);
    if (const Node* node = diagram_.index().find(key))
        diagram_.announce(sentenceOf(*node));
}

QString Arranging::sentence() const
{
    const Node* node = current();
    return node ? sentenceOf(*node) : QString();
}

QString Arranging::sentenceOf(const Node& node) const
{
    const HandOffset offset = node.byRule ? offsetOf(node.box, *node.byRule) : HandOffset();
    QStringList parts;
    const auto add = [&](double steps, auto words) {
        const int whole = static_cast<int>(std::ceil(std::abs(steps) - leastStep));
        if (whole > 0)
            parts += words(whole, steps > 0);
    };
    add(offset.dx, [](int n, bool isMore) {
        return isMore ? tr("%n step(s) to the right", nullptr, n) : tr("%n step(s) to the left", nullptr, n);
    });
    add(offset.dy, [](int n, bool isMore) {
        return isMore ? tr("%n step(s) down", nullptr, n) : tr("%n step(s) up", nullptr, n);
    });
    add(offset.dw, [](int n, bool isMore) {
        return isMore ? tr("%n step(s) wider", nullptr, n) : tr("%n step(s) narrower", nullptr, n);
    });
    add(offset.dh, [](int n, bool isMore) {
        return isMore ? tr("%n step(s) higher", nullptr, n) : tr("%n step(s) lower", nullptr, n);
    });
    const Placement* placement = placementOf(node);
    const QString order = placement && placement->order ? placeInRow(node) : QString();
    if (parts.isEmpty())
        return order.isEmpty() ? tr("It stands where it belongs.") : order;
    QString words = parts.join(QStringLiteral(", ")) + u'.';
    words.front() = words.front().toUpper();
    return order.isEmpty() ? words : words + u' ' + order;
}

QString Arranging::placeInRow(const Node& node) const
{
    const std::vector<const Node*> row = rowOf(node);
    const auto at = std::find(row.begin(), row.end(), &node) - row.begin() + 1;
    return tr("Number %1 of %2 in its row.").arg(at).arg(row.size());
}

} // namespace styrmodell
