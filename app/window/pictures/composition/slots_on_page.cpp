#include "app/window/pictures/composition/slots_on_page.h"

#include "views/scene/compositions/slots.h"

#include <QSet>

namespace styrmodell
{
namespace
{

constexpr QLatin1String slotPrefix("slot:");

/// The slot that a node is of, or stands in: a slot that is only mentioned in another is of that.
QString slotOf(const NodeKey& key, const Composition& composition, const QSet<QString>& keys)
{
    if (key.role == u"arrow")
        return {};
    const Slot* around = findSlot(composition.slots, key.slot);
    if (key.thing.startsWith(slotPrefix))
        if (QString own = key.thing.mid(slotPrefix.size()); keys.contains(own))
            return !around || own == key.slot || findSlot(around->slots, own) ? own : key.slot;
    return keys.contains(key.slot) ? key.slot : QString();
}

void collectKeys(const QList<Slot>& slots, QSet<QString>& keys)
{
    for (const Slot& slot : slots) {
        keys.insert(slot.key());
        collectKeys(slot.slots, keys);
    }
}

QRectF uniteHeld(const Slot& slot, QMap<QString, QRectF>& boxes)
{
    QRectF box = boxes.value(slot.key());
    for (const Slot& inner : slot.slots)
        box |= uniteHeld(inner, boxes);
    if (!box.isNull())
        boxes.insert(slot.key(), box);
    return box;
}

qreal areaOf(const QRectF& box)
{
    return box.width() * box.height();
}

} // namespace

QMap<QString, QRectF> slotBoxes(const Page& page, const Composition& composition)
{
    QSet<QString> keys{QString(frameKey)};
    collectKeys(composition.slots, keys);
    keys.remove(QString());
    QMap<QString, QRectF> boxes;
    const auto collect = [&](const auto& self, const std::vector<Node>& nodes) -> void {
        for (const Node& node : nodes) {
            if (node.key.role == u"entry")
                continue; // of a list that explains the picture beside it
            if (const QString key = slotOf(node.key, composition, keys); !key.isEmpty())
                boxes[key] |= node.box;
            self(self, node.children);
        }
    };
    collect(collect, page.nodes);
    for (const Slot& slot : composition.slots)
        uniteHeld(slot, boxes);
    return boxes;
}

QString keyAt(const QMap<QString, QRectF>& boxes, QPointF point)
{
    QString found;
    for (auto box = boxes.begin(); box != boxes.end(); ++box)
        if (box->contains(point) && (found.isEmpty() || areaOf(*box) < areaOf(boxes.value(found))))
            found = box.key();
    return found;
}

} // namespace styrmodell
