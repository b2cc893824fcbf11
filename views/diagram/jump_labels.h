/// Letters at the boxes of a page: typing those of a box goes there.
#pragma once

#include "views/scene/scene.h"

#include <QHash>

#include <optional>
#include <vector>

class QPainter;

namespace styrmodell
{

class Palette;

/// Which letters each box has and what of them is typed. No label is the beginning of another; boxes that lead to most
/// have a single letter, of those that lead to as much the largest. Letters are A to Z without G, which calls and ends
/// the labels; digits where that saves a second letter.
class JumpLabels
{
public:
    /// A box that is seen, in reading order; its part within the view.
    struct Box {
        NodeKey key{};
        QRectF seen{};
        qsizetype leadsTo = 0; ///< how many elements lie in what it leads to
    };

    bool isOn() const { return !labels_.isEmpty(); }
    /// Gives each box its letters; nothing is typed yet. Beyond what two letters can tell apart the smallest have none.
    void show(const std::vector<Box>& boxes);
    void end();
    /// Empty where the node has none.
    QString of(const NodeKey& key) const { return labels_.value(key); }
    /// Whether labels are made of it, whatever its case.
    static bool isLetter(QChar letter);
    /// The box whose letters are typed with this one. Labels end where no box has them.
    std::optional<NodeKey> type(QChar letter);

    /// At the upper left corners of `boxes`, beside each other where corners meet, within `room` (both in pixels); only
    /// those that what is typed begins. `letterSize` in pixels.
    void paint(QPainter& painter, const std::vector<Box>& boxes, const QRectF& room, double letterSize,
               const Palette& palette) const;

private:
    QHash<NodeKey, QString> labels_;
    QString typed_;
};

} // namespace styrmodell
