#include "views/drawing/contrast.h"
#include "views/drawing/palette.h"

#include <catch2/catch.hpp>

#include <set>
#include <vector>

using namespace styrmodell;

namespace
{

using Tokens = std::vector<ColourToken>;

const Tokens surfaces{ColourToken::Ground, ColourToken::Panel, ColourToken::Sand};
const Tokens tints{ColourToken::RedTint, ColourToken::PlumTint, ColourToken::BlueTint, ColourToken::GreenTint,
                   ColourToken::InkTint};
const Tokens plates{ColourToken::Red, ColourToken::Plum, ColourToken::Blue, ColourToken::Green};
const Tokens lines{ColourToken::RedLine, ColourToken::PlumLine, ColourToken::BlueLine, ColourToken::GreenLine};

struct Pair {
    ColourToken front;
    ColourToken ground;
};

/// Letters and what the look lets them stand on.
std::vector<Pair> letters()
{
    std::vector<Pair> pairs;
    for (const ColourToken ground : surfaces) {
        for (const ColourToken front : {ColourToken::Ink, ColourToken::Soft, ColourToken::Amber})
            pairs.push_back({front, ground});
        for (const ColourToken front : lines)
            pairs.push_back({front, ground});
    }
    for (const ColourToken ground : tints) {
        pairs.push_back({ColourToken::Soft, ground});
        pairs.push_back({ColourToken::Ink, ground});
    }
    // what is missing is told in red on a red tint, and so on
    for (size_t i = 0; i < lines.size(); ++i)
        pairs.push_back({lines[i], tints[i]});
    for (const ColourToken ground : plates)
        pairs.push_back({ColourToken::OnPlate, ground});
    pairs.push_back({ColourToken::OnInk, ColourToken::Ink});
    return pairs;
}

/// Edges and marks that mean something, and what they border on.
std::vector<Pair> edges()
{
    std::vector<Pair> pairs;
    for (const ColourToken ground : surfaces)
        for (const ColourToken front : {ColourToken::Edge, ColourToken::Field})
            pairs.push_back({front, ground});
    for (const ColourToken ground : tints) {
        pairs.push_back({ColourToken::Edge, ground});
        pairs.push_back({ColourToken::Soft, ground});
    }
    pairs.push_back({ColourToken::Focus, ColourToken::FocusLine});
    return pairs;
}

void checkPairs(const Palette& palette, const std::vector<Pair>& pairs, qreal least)
{
    for (const auto& [front, ground] : pairs) {
        CAPTURE(nameOf(palette.name()).toStdString(), static_cast<int>(front), static_cast<int>(ground));
        CHECK(contrastRatio(palette.colour(front), palette.colour(ground)) >= least);
    }
}

std::vector<Palette> allPalettes()
{
    std::vector<Palette> palettes;
    for (const auto name : {PaletteName::Light, PaletteName::Dark, PaletteName::Contrast, PaletteName::Print})
        palettes.push_back(Palette::named(name));
    return palettes;
}

Theme themeOf(const QString& colour)
{
    Theme theme;
    for (const auto* token : {"red", "plum", "blue", "green", "ink", "sand"})
        theme.colours.insert(token, colour);
    return theme;
}

} // namespace

TEST_CASE("Contrast is measured as WCAG does")
{
    CHECK(contrastRatio(qRgb(255, 255, 255), qRgb(0, 0, 0)) == Approx(21));
    CHECK(contrastRatio(qRgb(0xAE, 0x0B, 0x05), qRgb(255, 255, 255)) == Approx(7.37).margin(0.01));
    CHECK(contrastRatio(qRgb(0x7B, 0x07, 0x5E), qRgb(255, 255, 255)) == Approx(10.32).margin(0.01));
}

TEST_CASE("Every letter can be read and every meaning edge seen, in every palette")
{
    for (const Palette& palette : allPalettes()) {
        checkPairs(palette, letters(), textContrast);
        checkPairs(palette, edges(), edgeContrast);
    }
}

TEST_CASE("Secondary text is well above what is asked in the light palette")
{
    const Palette light = Palette::named(PaletteName::Light);
    for (const Tokens& grounds : {surfaces, tints})
        for (const ColourToken ground : grounds)
            CHECK(contrastRatio(light.colour(ColourToken::Soft), light.colour(ground)) >= 5.3);
}

TEST_CASE("Whatever colours a city chooses, it can be read")
{
    for (const auto* colour : {"#ffffff", "#000000", "#ffff00", "#808080", "#0000ff", "#ff0000", "#123456", "#e0b0ff"})
        for (const Palette& palette : allPalettes()) {
            const Palette themed = palette.withTheme(themeOf(colour));
            checkPairs(themed, letters(), textContrast);
            checkPairs(themed, edges(), edgeContrast);
        }
}

TEST_CASE("A city's own plate keeps its colour where white can be read on it")
{
    const Palette light = Palette::named(PaletteName::Light);
    Theme theme;
    theme.colours.insert("blue", "#003366");
    const Palette themed = light.withTheme(theme);
    CHECK(themed.colour(ColourToken::Blue) == qRgb(0, 0x33, 0x66));
    CHECK(themed.colour(ColourToken::Red) == light.colour(ColourToken::Red));
    CHECK(themed.colour(ColourToken::BlueTint) != light.colour(ColourToken::BlueTint));
}

TEST_CASE("Strong contrast stays black, white and one accent")
{
    const Palette contrast = Palette::named(PaletteName::Contrast);
    CHECK(contrast.withTheme(themeOf("#336699")) == contrast);
    std::set<QRgb> seen;
    for (size_t i = 0; i < colourTokenCount; ++i)
        seen.insert(contrast.colour(static_cast<ColourToken>(i)));
    CHECK(seen.size() == 3);
    CHECK(contrast.colour(Paint(0x336699, CustomUse::Plate)) == contrast.colour(ColourToken::Red));
}

TEST_CASE("A colour of one's own is a plate, and its line, tint and letters can be told apart")
{
    for (const Palette& palette : allPalettes())
        for (const std::uint32_t rgb : {0xFFFFFFU, 0x000000U, 0xFFD700U, 0x00A0A0U, 0x777777U, 0x203040U}) {
            CAPTURE(rgb, nameOf(palette.name()).toStdString());
            const auto use = [&](CustomUse u) { return palette.colour(Paint(rgb, u)); };
            if (palette.name() != PaletteName::Contrast)
                CHECK(use(CustomUse::Plate) == (0xFF000000U | rgb));
            CHECK(contrastRatio(use(CustomUse::OnPlate), use(CustomUse::Plate)) >= textContrast);
            for (const ColourToken surface : surfaces)
                CHECK(contrastRatio(use(CustomUse::Line), palette.colour(surface)) >= textContrast);
            CHECK(contrastRatio(use(CustomUse::Line), use(CustomUse::Tint)) >= textContrast);
            CHECK(contrastRatio(palette.colour(ColourToken::Soft), use(CustomUse::Tint)) >= textContrast);
        }
}

TEST_CASE("A tint is seen beside white paper, also when copied in grey")
{
    const Palette print = Palette::named(PaletteName::Print);
    CHECK(print.colour(ColourToken::Ground) == qRgb(255, 255, 255));
    for (const ColourToken tint : tints)
        CHECK(contrastRatio(print.colour(tint), print.colour(ColourToken::Panel)) >= 1.25);
}

TEST_CASE("A city's own ink stays stronger than soft text, in the dark too")
{
    const PaletteName name = GENERATE(PaletteName::Light, PaletteName::Dark, PaletteName::Print);
    const QString colour = GENERATE(as<QString>(), "#203040", "#888888", "#0055aa", "#f0f0f0");
    CAPTURE(nameOf(name).toStdString(), colour.toStdString());
    Theme theme;
    theme.colours.insert("ink", colour);
    const Palette palette = Palette::named(name).withTheme(theme);
    const QRgb ground = palette.colour(ColourToken::Ground);
    CHECK(contrastRatio(palette.colour(ColourToken::Ink), ground) >
          contrastRatio(palette.colour(ColourToken::Soft), ground));
}
