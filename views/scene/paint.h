/// Colours of a scene: tokens that a theme turns into what is seen.
#pragma once

#include <cstdint>

#include <optional>

namespace styrmodell
{

/// The tokens of the look; `Theme` (views/drawing) has their values, light, dark, contrast and print.
enum class ColourToken {
    Ground,  ///< the page behind everything
    Panel,   ///< groups and cards
    Sand,    ///< frame, assignment
    Ink,     ///< text; also the plate of bodies and audience
    Soft,    ///< secondary text
    Edge,    ///< outline of frame, panel, chip
    Field,   ///< outline of inputs
    Line,    ///< mere divider
    Red,     ///< vision
    Plum,    ///< programme, a body's direction and goals
    Blue,    ///< city-wide directions
    Green,   ///< steering documents
    RedLine, ///< lines, bars, markers, links and coloured words, per colour
    PlumLine,
    BlueLine,
    GreenLine,
    Amber,
    RedTint, ///< dimmed plates and tints, always with Soft text, per colour
    PlumTint,
    BlueTint,
    GreenTint,
    InkTint,
    Focus, ///< keyboard focus
    FocusLine,
    OnPlate, ///< text and dashes on red, plum, blue and green plates
    OnInk,   ///< text and dashes on an ink plate
    Paper    ///< light in every palette: what a logotype is made to stand on
};

/// What a colour that a city chose itself is used for.
enum class CustomUse { Plate, Line, Tint, OnPlate };

/// A token, or a city's own `#rrggbb` in one of its uses.
struct Paint {
    ColourToken token = ColourToken::Ink;
    std::optional<std::uint32_t> custom{}; ///< 0xRRGGBB; if given, `token` does not count
    CustomUse use = CustomUse::Plate;

    Paint() = default;
    Paint(ColourToken t) : token(t) {} // NOLINT(google-explicit-constructor): a token is the usual paint
    Paint(std::uint32_t rgb, CustomUse u) : custom(rgb), use(u) {}
    bool operator==(const Paint&) const = default;
};

} // namespace styrmodell
