#include "views/drawing/palette_values.h"

namespace styrmodell
{
namespace
{

using Values = std::array<QRgb, colourTokenCount>;

constexpr QRgb opaque(unsigned rgb)
{
    return 0xFF000000U | rgb;
}

constexpr Values light{
    opaque(0xF6F4F1), // Ground
    opaque(0xFFFFFF), // Panel
    opaque(0xEFEBE4), // Sand
    opaque(0x1B1F24), // Ink
    opaque(0x555D66), // Soft
    opaque(0x7F7566), // Edge
    opaque(0x7A828A), // Field
    opaque(0xD5D0C8), // Line
    opaque(0xAE0B05), // Red
    opaque(0x7B075E), // Plum
    opaque(0x005C86), // Blue
    opaque(0x456F15), // Green
    opaque(0xAE0B05), // RedLine
    opaque(0x7B075E), // PlumLine
    opaque(0x005C86), // BlueLine
    opaque(0x456F15), // GreenLine
    opaque(0x8A5A00), // Amber
    opaque(0xFBEAE8), // RedTint
    opaque(0xF7E9F3), // PlumTint
    opaque(0xE6F1F7), // BlueTint
    opaque(0xEDF4E3), // GreenTint
    opaque(0xE9E8E5), // InkTint
    opaque(0xFFB000), // Focus
    opaque(0x1B1F24), // FocusLine
    opaque(0xFFFFFF), // OnPlate
    opaque(0xFFFFFF), // OnInk
    opaque(0xF6F4F1), // Paper
};

constexpr Values dark{
    opaque(0x14171B), // Ground
    opaque(0x1E2328), // Panel
    opaque(0x23272C), // Sand
    opaque(0xF2F1EE), // Ink
    opaque(0xB3BAC2), // Soft
    opaque(0x7C8791), // Edge
    opaque(0x7C8791), // Field
    opaque(0x39414A), // Line
    opaque(0xC8352C), // Red
    opaque(0xA13A86), // Plum
    opaque(0x1B729E), // Blue
    opaque(0x4C7A20), // Green
    opaque(0xFF8A80), // RedLine
    opaque(0xE58BCD), // PlumLine
    opaque(0x6DB7DD), // BlueLine
    opaque(0x9CCB6B), // GreenLine
    opaque(0xF0B64A), // Amber
    opaque(0x33201F), // RedTint
    opaque(0x2E1F2B), // PlumTint
    opaque(0x1B2A33), // BlueTint
    opaque(0x222C19), // GreenTint
    opaque(0x2A2F35), // InkTint
    opaque(0xFFC53D), // Focus
    opaque(0x0B0D10), // FocusLine
    opaque(0xFFFFFF), // OnPlate
    opaque(0x14171B), // OnInk
    opaque(0xF6F4F1), // Paper
};

/// Black, white and yellow: what words and shapes say already, no colour repeats.
constexpr QRgb black = opaque(0x000000);
constexpr QRgb white = opaque(0xFFFFFF);
constexpr QRgb yellow = opaque(0xFFE14D);

constexpr Values contrast{
    black,  // Ground
    black,  // Panel
    black,  // Sand
    white,  // Ink
    white,  // Soft
    white,  // Edge
    white,  // Field
    white,  // Line
    white,  // Red
    white,  // Plum
    white,  // Blue
    white,  // Green
    yellow, // RedLine
    yellow, // PlumLine
    yellow, // BlueLine
    yellow, // GreenLine
    yellow, // Amber
    black,  // RedTint
    black,  // PlumTint
    black,  // BlueTint
    black,  // GreenTint
    black,  // InkTint
    yellow, // Focus
    black,  // FocusLine
    black,  // OnPlate
    black,  // OnInk
    white,  // Paper
};

/// On white paper, also copied in grey: tints are as dark as one sees beside white, and differ in brightness from sand.
constexpr Values print{
    opaque(0xFFFFFF), // Ground
    opaque(0xFFFFFF), // Panel
    opaque(0xEFEEEC), // Sand
    opaque(0x111417), // Ink
    opaque(0x454C54), // Soft
    opaque(0x6E665A), // Edge
    opaque(0x6A7178), // Field
    opaque(0xBDBAB4), // Line
    opaque(0x9E0A05), // Red
    opaque(0x7B075E), // Plum
    opaque(0x00537A), // Blue
    opaque(0x3F6613), // Green
    opaque(0x9E0A05), // RedLine
    opaque(0x7B075E), // PlumLine
    opaque(0x00537A), // BlueLine
    opaque(0x37590F), // GreenLine
    opaque(0x6E4800), // Amber
    opaque(0xF3D5D2), // RedTint
    opaque(0xEBD5E4), // PlumTint
    opaque(0xCFE1EC), // BlueTint
    opaque(0xD7E3C6), // GreenTint
    opaque(0xDBDAD8), // InkTint
    opaque(0xFFB000), // Focus
    opaque(0x111417), // FocusLine
    opaque(0xFFFFFF), // OnPlate
    opaque(0xFFFFFF), // OnInk
    opaque(0xFFFFFF), // Paper
};

} // namespace

const Values& paletteValues(PaletteName name)
{
    switch (name) {
    case PaletteName::Light:
        return light;
    case PaletteName::Dark:
        return dark;
    case PaletteName::Contrast:
        return contrast;
    case PaletteName::Print:
        return print;
    }
    return light;
}

} // namespace styrmodell
