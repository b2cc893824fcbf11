/// Text measured and broken with the program's own typeface.
#pragma once

#include "views/scene/text.h"

#include <memory>

namespace styrmodell
{

/// Letters are shaped once at a large size and scaled: the same measures on every platform and at every scale. Belongs
/// to one thread; needs a QGuiApplication. Remembers what it measured, within a bounded memory.
///
/// The block's box begins at (0, 0). It is as wide as the widest line, or as wide as asked when lines are centred or
/// at the right, since they have their place within that width.
///
/// Where a line may end: at blanks; where a word does not fit on a line (or the text not in the lines asked for), at
/// the word's own hyphen, then at a soft hyphen or a joint of the compound, then at a syllable, at last between any two
/// letters. What belongs together stays so: "§ 2", "2023–2026", "10 243,5 mnkr".
class FontMeasure : public TextMeasure
{
public:
    FontMeasure();
    ~FontMeasure() override;
    FontMeasure(const FontMeasure&) = delete;
    FontMeasure& operator=(const FontMeasure&) = delete;

    MeasuredText measure(const QString& text, const TextStyle& style, const Wrap& wrap) const override;
    qreal widthOf(const QString& text, const TextStyle& style) const override;

    /// What was measured before; its parts are no one else's concern.
    struct Memory;

private:
    std::unique_ptr<Memory> memory_;
};

} // namespace styrmodell
