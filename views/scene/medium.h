/// What a picture is laid out for: how large, how small a letter may be.
#pragma once

#include "model/records/fields/enums.h"

#include <QSizeF>

namespace styrmodell
{

enum class MediumKind { Screen, Paper, Narrow };

/// Layout decides by this alone; no picture is laid out for one medium and scaled to another.
struct Medium {
    MediumKind kind = MediumKind::Paper;
    QSizeF size{1920, 1080};    ///< scene points; Narrow: the height is what it becomes
    qreal pointsPerUnit = 0.75; ///< PDF points for one scene point; Screen: 0.75 · pixels for one scene point
    qreal smallest = 14;        ///< the smallest letter, scene points
    bool mayGrow = false;       ///< the page may become higher than `size` (screen, narrow)
    bool isPresented = false;   ///< before an audience: summarised before it grows

    bool isPortrait() const { return size.height() > size.width(); }
    bool isNarrow() const { return kind == MediumKind::Narrow; }
    bool operator==(const Medium&) const = default;
};

/// Paper: 16x9 is 1920×1080 scene points on 1440×810 pt, A4 and A3 have two scene points to a point (smallest
/// letter 8 and 9 pt), narrow is 390 wide with letters of 16.
Medium mediumFor(PageFormat format);

/// The window's viewport in device-independent pixels: letters of 14 scene points are 12 pixels. Under 600 pixels
/// wide it is narrow.
Medium screenMedium(QSizeF viewportPx);

/// A whole screen before an audience, in device-independent pixels: the smallest letter is 24 pixels where the screen
/// is 1920 wide. An overview is summarised until it fits; only what cannot be summarised further is longer.
Medium presentingMedium(QSizeF screenPx);

} // namespace styrmodell
