#include "views/drawing/fonts.h"

#include <QFont>
#include <QFontDatabase>

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Every letter is shaped and drawn in few sizes; more than this many faces means that somebody zooms.
constexpr qsizetype mostFaces = 256;

/// The style of a family that a key names: fonts' own names of styles have blanks, keys do not.
QString styleNamed(const QString& family, const QString& inKey)
{
    for (const QString& style : QFontDatabase::styles(family))
        if (QString(style).remove(u' ') == inKey)
            return style;
    return {};
}

QFont fontOf(const QString& key)
{
    const qsizetype dash = key.lastIndexOf(u'-');
    const QString family = key.left(dash);
    const QString style = styleNamed(family, key.mid(dash + 1));
    return style.isEmpty() ? QFont(Fonts::family()) : QFontDatabase::font(family, style, 12);
}

} // namespace

QString Fonts::family()
{
    return QStringLiteral("Inter");
}

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
    return font.familyName() + u'-' + font.styleName().remove(u' ');
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
