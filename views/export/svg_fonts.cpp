#include "views/export/svg_fonts.h"

#include "views/drawing/fonts.h"
#include "views/export/font_subset.h"

namespace styrmodell
{
namespace
{

constexpr auto commonFamilies = "Inter, Arial, Helvetica, sans-serif";

/// In single quotes, as attributes are in double ones; what could end either is left out.
QByteArray cssFamily(QString family)
{
    family.remove(u'\'').remove(u'"').remove(u'\\').remove(u'<').remove(u'&').remove(u';');
    return "'" + family.toUtf8() + "'";
}

} // namespace

SvgFace SvgFonts::face(const QString& key) const
{
    const auto known = named_.constFind(key);
    if (known != named_.constEnd())
        return *known;
    const FaceName name = fonts_.nameOf(key);
    const bool isCommon = name.family == u"Inter";
    const SvgFace face{isCommon ? commonFamily() : cssFamily(name.family) + ", " + commonFamily(),
                       QByteArray::number(name.cssWeight), name.isItalic ? "italic" : "normal"};
    return *named_.insert(key, face);
}

QRawFont SvgFonts::sized(const QString& key, qreal size) const
{
    return fonts_.face(key, size);
}

QByteArray SvgFonts::commonFamily() const
{
    return commonFamilies;
}

void SvgFonts::use(const QString& key, const QString& text)
{
    std::set<char32_t>& letters = letters_[key];
    for (const uint letter : text.toUcs4())
        letters.insert(letter);
}

Result<QByteArray> SvgFonts::rules() const
{
    QByteArray rules;
    for (const auto& [key, letters] : letters_) {
        const EmbeddableFace face(fonts_.face(key, 100)); // tables do not depend on the size
        if (!face.mayBeEmbedded() || face.outlines() == OutlineFormat::None)
            continue;
        const Result<QByteArray> subset = face.subsetOfLetters(letters);
        if (!subset)
            return subset.error();
        const FaceName name = fonts_.nameOf(key);
        const bool isCompact = face.outlines() == OutlineFormat::CompactFont;
        rules += "@font-face{font-family:" + cssFamily(name.family) +
                 ";font-weight:" + QByteArray::number(name.cssWeight) +
                 ";font-style:" + (name.isItalic ? "italic" : "normal") + ";src:url(data:font/" +
                 (isCompact ? "otf" : "ttf") + ";base64," + subset->toBase64() + ") format(\"" +
                 (isCompact ? "opentype" : "truetype") + "\")}\n";
    }
    return rules;
}

} // namespace styrmodell
