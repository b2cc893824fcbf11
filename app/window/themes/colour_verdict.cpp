#include "app/window/themes/colour_verdict.h"

#include "views/drawing/contrast.h"
#include "views/drawing/palette.h"

#include <QColor>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <cmath>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::ColourVerdict)
};

ColourToken tokenCalled(const QString& token)
{
    static const QHash<QString, ColourToken> tokens{
        {QStringLiteral("red"), ColourToken::Red},   {QStringLiteral("plum"), ColourToken::Plum},
        {QStringLiteral("blue"), ColourToken::Blue}, {QStringLiteral("green"), ColourToken::Green},
        {QStringLiteral("ink"), ColourToken::Ink},   {QStringLiteral("sand"), ColourToken::Sand},
    };
    return tokens.value(token, ColourToken::Ink);
}

/// “7,1:1”
QString ratioWords(qreal ratio)
{
    return QStringLiteral("%1:1").arg(QLocale().toString(std::floor(ratio * 10) / 10, 'f', 1));
}

/// What the colour is measured against, in the light picture.
QRgb otherOf(ColourToken token, const Palette& palette)
{
    return palette.colour(token == ColourToken::Ink    ? ColourToken::Ground
                          : token == ColourToken::Sand ? ColourToken::Ink
                                                       : ColourToken::OnPlate);
}

QString measured(ColourToken token, const QString& ratio)
{
    switch (token) {
    case ColourToken::Ink:
        return Texts::tr("Against the page: %1").arg(ratio);
    case ColourToken::Sand:
        return Texts::tr("Black text on it: %1").arg(ratio);
    default:
        return Texts::tr("White text on it: %1").arg(ratio);
    }
}

} // namespace

ColourVerdict verdictOn(const Theme& theme, const QString& token)
{
    const ColourToken which = tokenCalled(token);
    const Palette palette = Palette::named(PaletteName::Light).withTheme(theme);
    const QRgb shown = palette.colour(which);
    const QRgb other = otherOf(which, palette);
    const QString readable = measured(which, ratioWords(contrastRatio(shown, other)));
    if (!theme.colours.contains(token))
        return {Texts::tr("The program’s own. %1 – legible.").arg(readable), shown, false};
    const QRgb chosen = QColor(theme.colours.value(token)).rgb();
    if (chosen == shown)
        return {Texts::tr("%1 – legible.", "White text on it: 7.1:1").arg(readable), shown, false};
    const QString hex = QColor::fromRgb(shown).name();
    const QString ratio = ratioWords(contrastRatio(shown, other));
    const QString asChosen = measured(which, ratioWords(contrastRatio(chosen, other)));
    const bool isDarker = relativeLuminance(shown) < relativeLuminance(chosen);
    const QString sentence =
        isDarker ? Texts::tr("%1 – too little. Made darker, %2 (%3), so that all that stands with it can be read.",
                             "White text on it: 2.1:1, colour, ratio")
                 : Texts::tr("%1 – too little. Made lighter, %2 (%3), so that all that stands with it can be read.",
                             "Black text on it: 2.1:1, colour, ratio");
    return {sentence.arg(asChosen, hex, ratio), shown, true};
}

} // namespace styrmodell
