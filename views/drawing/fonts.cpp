#include "views/drawing/fonts.h"

#include <QFont>
#include <QFontDatabase>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr auto family = "Inter";
/// Every letter is shaped and drawn in few sizes; more than this many faces means that somebody zooms.
constexpr qsizetype mostFaces = 256;

QString styleInFontBook(QStringView style)
{
    // the font's own names have blanks that keys do not
    if (style == u"SemiBold")
        return QStringLiteral("Semi Bold");
    return style.toString();
}

QFont fontOf(const QString& key)
{
    const qsizetype dash = key.lastIndexOf(u'-');
    const QString name = dash < 0 ? key : key.left(dash);
    const QString style = dash < 0 ? QString() : styleInFontBook(QStringView(key).mid(dash + 1));
    if (QFontDatabase::styles(name).contains(style))
        return QFontDatabase::font(name, style, 12);
    return QFont(QLatin1String(family));
}

} // namespace

QString Fonts::keyOf(Weight weight)
{
    switch (weight) {
    case Weight::Regular:
        return QStringLiteral("Inter-Regular");
    case Weight::Medium:
        return QStringLiteral("Inter-Medium");
    case Weight::SemiBold:
        return QStringLiteral("Inter-SemiBold");
    case Weight::Bold:
        return QStringLiteral("Inter-Bold");
    }
    return QStringLiteral("Inter-Regular");
}

QString Fonts::keyOf(const QRawFont& font)
{
    const QString style = font.styleName() == u"Semi Bold" ? QStringLiteral("SemiBold") : font.styleName();
    return font.familyName() + u'-' + style;
}

QRawFont Fonts::face(const QString& key, qreal pixelSize) const
{
    const SizedKey sized{key, pixelSize};
    if (const auto known = faces_.constFind(sized); known != faces_.cend())
        return *known;
    if (faces_.size() >= mostFaces)
        faces_.clear();
    QFont font = fontOf(key);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    QRawFont face = QRawFont::fromFont(font);
    face.setPixelSize(pixelSize);
    faces_.insert(sized, face);
    return face;
}

FaceName Fonts::nameOf(const QString& key) const
{
    const QRawFont font = face(key, 16);
    return {font.familyName(), font.weight(), font.style() != QFont::StyleNormal};
}

} // namespace styrmodell
