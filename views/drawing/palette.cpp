#include "views/drawing/palette.h"

#include "views/drawing/contrast.h"
#include "views/drawing/palette_values.h"

#include <algorithm>
#include <optional>

namespace styrmodell
{
namespace
{

constexpr QRgb black = 0xFF000000U;
constexpr QRgb white = 0xFFFFFFFFU;
/// How much better ink is read than soft text, so that titles stay stronger than what stands beneath them.
constexpr qreal strongerThanSoft = 1.25;
/// How much of a colour is in its tint.
constexpr qreal tintOnLight = 0.1;
constexpr qreal tintOnDark = 0.16;

std::optional<QRgb> colourFrom(const QMap<QString, QString>& colours, const QString& token)
{
    const QString text = colours.value(token);
    if (!Colour::isHex(text))
        return {};
    return 0xFF000000U | text.mid(1).toUInt(nullptr, 16);
}

bool reaches(QRgb colour, const std::vector<QRgb>& grounds, qreal ratio)
{
    return std::all_of(grounds.begin(), grounds.end(),
                       [&](QRgb ground) { return contrastRatio(colour, ground) >= ratio; });
}

} // namespace

Palette Palette::named(PaletteName name)
{
    return {name, paletteValues(name)};
}

std::vector<QRgb> Palette::surfaces() const
{
    return {of(ColourToken::Ground), of(ColourToken::Panel), of(ColourToken::Sand)};
}

QRgb Palette::lineOf(QRgb chosen) const
{
    std::vector<QRgb> grounds = surfaces();
    grounds.push_back(tintOf(chosen));
    return movedUntil(chosen, isDark() ? white : black,
                      [&](QRgb colour) { return reaches(colour, grounds, textContrast); });
}

QRgb Palette::tintOf(QRgb chosen) const
{
    const QRgb panel = of(ColourToken::Panel);
    return movedUntil(mixed(panel, chosen, isDark() ? tintOnDark : tintOnLight), panel, [&](QRgb tint) {
        return contrastRatio(of(ColourToken::Soft), tint) >= textContrast &&
               contrastRatio(of(ColourToken::Edge), tint) >= edgeContrast;
    });
}

void Palette::setFamily(ColourToken plate, ColourToken line, ColourToken tint, QRgb chosen)
{
    const QRgb onPlate = of(ColourToken::OnPlate);
    set(plate, movedUntil(chosen, black, [&](QRgb colour) { return reaches(colour, {onPlate}, textContrast); }));
    set(tint, tintOf(chosen));
    set(line, lineOf(chosen));
}

void Palette::setInk(QRgb chosen)
{
    std::vector<QRgb> grounds = surfaces();
    for (const auto tint : {ColourToken::RedTint, ColourToken::PlumTint, ColourToken::BlueTint, ColourToken::GreenTint,
                            ColourToken::InkTint})
        grounds.push_back(of(tint));
    // it is a plate too
    grounds.push_back(of(ColourToken::OnInk));
    const QRgb ground = of(ColourToken::Ground);
    const qreal strong = strongerThanSoft * contrastRatio(of(ColourToken::Soft), ground);
    set(ColourToken::Ink, movedUntil(chosen, isDark() ? white : black, [&](QRgb colour) {
            return reaches(colour, grounds, textContrast) && contrastRatio(colour, ground) >= strong;
        }));
}

void Palette::setSand(QRgb chosen)
{
    const auto carriesAll = [&](QRgb sand) {
        for (const auto letters : {ColourToken::Ink, ColourToken::Soft, ColourToken::RedLine, ColourToken::PlumLine,
                                   ColourToken::BlueLine, ColourToken::GreenLine, ColourToken::Amber})
            if (contrastRatio(of(letters), sand) < textContrast)
                return false;
        return reaches(sand, {of(ColourToken::Edge), of(ColourToken::Field)}, edgeContrast);
    };
    set(ColourToken::Sand, movedUntil(chosen, of(ColourToken::Ground), carriesAll));
}

Palette Palette::withTheme(const Theme& theme) const
{
    Palette themed = *this;
    if (name_ == PaletteName::Contrast)
        return themed;
    // sand first: lines and ink are made to be read on it
    if (const auto sand = colourFrom(theme.colours, QStringLiteral("sand")))
        themed.setSand(*sand);
    if (const auto red = colourFrom(theme.colours, QStringLiteral("red")))
        themed.setFamily(ColourToken::Red, ColourToken::RedLine, ColourToken::RedTint, *red);
    if (const auto plum = colourFrom(theme.colours, QStringLiteral("plum")))
        themed.setFamily(ColourToken::Plum, ColourToken::PlumLine, ColourToken::PlumTint, *plum);
    if (const auto blue = colourFrom(theme.colours, QStringLiteral("blue")))
        themed.setFamily(ColourToken::Blue, ColourToken::BlueLine, ColourToken::BlueTint, *blue);
    if (const auto green = colourFrom(theme.colours, QStringLiteral("green")))
        themed.setFamily(ColourToken::Green, ColourToken::GreenLine, ColourToken::GreenTint, *green);
    if (const auto ink = colourFrom(theme.colours, QStringLiteral("ink")))
        themed.setInk(*ink);
    return themed;
}

QRgb Palette::customColour(QRgb chosen, CustomUse use) const
{
    if (name_ == PaletteName::Contrast) {
        constexpr std::array<ColourToken, 4> inPlace{ColourToken::Red, ColourToken::RedLine, ColourToken::RedTint,
                                                     ColourToken::OnPlate};
        return of(inPlace[static_cast<size_t>(use)]);
    }
    switch (use) {
    case CustomUse::Plate:
        return chosen;
    case CustomUse::Line:
        return lineOf(chosen);
    case CustomUse::Tint:
        return tintOf(chosen);
    case CustomUse::OnPlate:
        // one of the two always reaches it
        return contrastRatio(white, chosen) >= textContrast ? white : black;
    }
    return chosen;
}

QRgb Palette::colour(const Paint& paint) const
{
    return paint.custom ? customColour(0xFF000000U | *paint.custom, paint.use) : of(paint.token);
}

} // namespace styrmodell
