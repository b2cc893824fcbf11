/// What colour each token of a scene is, on screen, for strong contrast and on paper.
#pragma once

#include "model/records/fields/enums.h"
#include "model/records/theme.h"
#include "views/scene/paint.h"

#include <QRgb>

#include <array>
#include <vector>

namespace styrmodell
{

enum class PaletteName { Light, Dark, Contrast, Print };
template <> struct EnumNames<PaletteName> {
    static constexpr std::array<Names, 4> names{"light", "dark", "contrast", "print"};
};

inline constexpr size_t colourTokenCount = static_cast<size_t>(ColourToken::Paper) + 1;

/// A value: all tokens' colours, opaque. Letters on what they may stand on have a contrast of 4.5:1 or more, edges and
/// marks that mean something 3:1, whatever colours a city chose.
class Palette
{
public:
    static Palette named(PaletteName name);

    /// With a city's own colours. Of each colour only the plate is hers; its line, its tint and what stands on it
    /// follow, moved towards black or white until they can be read. Contrast stays as it is: it is there to be read.
    Palette withTheme(const Theme& theme) const;

    QRgb colour(const Paint& paint) const;
    PaletteName name() const { return name_; }
    bool isDark() const { return name_ == PaletteName::Dark || name_ == PaletteName::Contrast; }
    bool operator==(const Palette&) const = default;

private:
    using Colours = std::array<QRgb, colourTokenCount>;

    Palette(PaletteName name, const Colours& colours) : name_(name), colours_(colours) {}
    QRgb of(ColourToken token) const { return colours_[static_cast<size_t>(token)]; }
    void set(ColourToken token, QRgb colour) { colours_[static_cast<size_t>(token)] = colour; }
    std::vector<QRgb> surfaces() const;
    QRgb lineOf(QRgb chosen) const;
    QRgb tintOf(QRgb chosen) const;
    void setFamily(ColourToken plate, ColourToken line, ColourToken tint, QRgb chosen);
    void setInk(QRgb chosen);
    void setSand(QRgb chosen);
    QRgb customColour(QRgb chosen, CustomUse use) const;

    PaletteName name_;
    Colours colours_;
};

} // namespace styrmodell
