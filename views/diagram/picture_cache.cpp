#include "views/diagram/picture_cache.h"

#include <algorithm>
#include <iterator>

namespace styrmodell
{
namespace
{

/// Back and forward among the last pictures costs nothing; more would only hold memory.
constexpr size_t keptPages = 12;

/// Only what is shown when: the day stands in the request.
QString nameOf(const PictureFilter& filter)
{
    QStringList parts;
    for (const KindId& kind : filter.kinds)
        parts += QStringLiteral("k") + kind.text;
    for (const ElementId& body : filter.bodies)
        parts += QStringLiteral("b") + body.text;
    for (const TextStatus status : filter.statuses)
        parts += QStringLiteral("s%1").arg(static_cast<int>(status));
    for (const int goal : filter.agenda2030)
        parts += QStringLiteral("a%1").arg(goal);
    return parts.join(u' ');
}

QByteArray nameOfRequest(const PictureRequest& request)
{
    const Medium& medium = request.medium;
    const QString look = QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(request.picture.text, request.theme ? request.theme->text : QString())
                             .arg(request.detail ? static_cast<int>(*request.detail) : -1)
                             .arg(static_cast<int>(request.colourBy))
                             .arg(nameOf(request.filter));
    return QStringLiteral("%1 %2 %3x%4 %5 %6 %7 %8 %9")
        .arg(static_cast<int>(request.form))
        .arg(focusKey(request.focus))
        .arg(medium.size.width())
        .arg(medium.size.height())
        .arg(static_cast<int>(medium.kind))
        .arg(request.asOf.toJulianDay())
        .arg(static_cast<int>(request.language))
        .arg(request.composition ? request.composition->text : QString(), look)
        .toUtf8();
}

struct PathMover {
    QPointF by;
    void operator()(MoveTo& step) const { step.to += by; }
    void operator()(LineTo& step) const { step.to += by; }
    void operator()(CubicTo& step) const
    {
        step.control1 += by;
        step.control2 += by;
        step.to += by;
    }
    void operator()(ClosePath&) const {}
};

void moveShape(Shape& shape, QPointF by)
{
    if (auto* rounded = std::get_if<RoundedRect>(&shape.outline))
        rounded->rect.translate(by);
    else
        for (PathStep& step : std::get<Path>(shape.outline))
            std::visit(PathMover{by}, step);
}

void moveNodes(std::vector<Node>& nodes, QPointF by, const QString& slotSuffix)
{
    for (Node& node : nodes) {
        node.key.slot += slotSuffix;
        node.box.translate(by);
        for (Shape& shape : node.shapes)
            moveShape(shape, by);
        if (node.image)
            node.image->box.translate(by);
        for (TextBlock& text : node.texts)
            text.moveBy(by);
        if (node.editable)
            node.editable->box.translate(by);
        moveNodes(node.children, by, slotSuffix);
    }
}

} // namespace

Page joinPages(std::vector<Page> pages)
{
    Page whole = std::move(pages.front());
    for (size_t i = 1; i < pages.size(); ++i) {
        moveNodes(pages[i].nodes, {0, whole.size.height()}, QStringLiteral("-page%1").arg(i + 1));
        whole.size.rheight() += pages[i].size.height();
        std::move(pages[i].nodes.begin(), pages[i].nodes.end(), std::back_inserter(whole.nodes));
    }
    return whole;
}

PictureCache::PictureCache(LayOut layOut, std::unique_ptr<TextMeasure> measure)
    : layOut_(std::move(layOut)), measure_(std::move(measure))
{
}

std::shared_ptr<const Page> PictureCache::page(const Model& model, const PictureRequest& request)
{
    const QByteArray name = nameOfRequest(request);
    const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& kept) { return kept.request == name; });
    if (found != kept_.end()) {
        std::rotate(found, found + 1, kept_.end());
        return kept_.back().page;
    }
    Publication publication = layOut_(model, request, *measure_);
    if (publication.pages.empty())
        return nullptr;
    if (kept_.size() == keptPages)
        kept_.erase(kept_.begin());
    kept_.push_back({name, std::make_shared<const Page>(joinPages(std::move(publication.pages)))});
    return kept_.back().page;
}

} // namespace styrmodell
