/// Words within a sector, upright, each line as wide as the sector is where it
/// stands.
#pragma once

#include "views/scene/overview/block.h"
#include "views/scene/parts/sector.h"

#include <optional>

namespace styrmodell
{

struct SectorText {
    QString words{};
    TextStyle style{};
    bool isTitle = false; ///< may be edited where it stands
};

/// Where they came to stand.
struct SetWords {
    std::vector<TextBlock> texts{};
    QRectF box{};
    QRectF title{}; ///< of the title's lines
    TextStyle titleStyle{};
};

/// The words one beneath the other, centred: in the sector's middle if they fit
/// there, else where they do. Nothing if they fit nowhere, or only with a word
/// cut at a syllable.
std::optional<SetWords> setWithin(const Type& type, const Sector& sector, const std::vector<SectorText>& texts,
                                  Paint paint, bool mayCut = true);

} // namespace styrmodell
