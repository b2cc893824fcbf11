/// Words in the middle: what stands in a house's plates and a pyramid's bands.
#pragma once

#include "views/scene/overview/block.h"

namespace styrmodell
{

/// Texts one beneath the other, each line in the middle.
class CentredColumn
{
public:
    CentredColumn(const Type& type, qreal width) : type_(type), width_(width) {}

    void text(const QString& words, const TextStyle& style, Paint paint);
    void space(qreal height) { y_ += height; }

    qreal height() const { return y_; }
    bool breaksSyllables() const { return breaksSyllables_; }
    const std::vector<TextBlock>& texts() const { return texts_; }
    /// Puts the texts into `node` with the column's corner at `at`.
    void pourInto(Node& node, QPointF at);

private:
    const Type& type_;
    qreal width_;
    qreal y_ = 0;
    bool breaksSyllables_ = false;
    std::vector<TextBlock> texts_;
};

/// A plate with its title, and its count after it, in the middle; the tag beneath. At least `minHeight` high.
Piece centredPlate(const Type& type, const Label& label, const TextStyle& style, qreal width, qreal minHeight);

/// How many equal plates of these stand side by side: as many as have each title on three lines, in rows equally full.
int plateColumns(const Type& type, const std::vector<Label>& labels, const TextStyle& style, qreal width, qreal gap,
                 int most);

/// The slot's heading as an over-line, `width` wide at most: pressing it leads to the slot's page.
Piece overLineHeading(const OverviewStyle& style, const Slot& slot, qreal width, Paint paint, Align align);

} // namespace styrmodell
