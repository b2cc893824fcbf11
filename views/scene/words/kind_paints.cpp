#include "views/scene/words/kind_paints.h"

namespace styrmodell
{
namespace
{

KindPaints filled(ColourToken plate, ColourToken line, ColourToken tint, ColourToken on = ColourToken::OnPlate)
{
    return {plate, on, line, tint, true};
}

} // namespace

KindPaints kindPaints(const Kind* kind)
{
    const QString colour = kind ? kind->colour.text : QString();
    if (colour == u"red")
        return filled(ColourToken::Red, ColourToken::RedLine, ColourToken::RedTint);
    if (colour == u"plum")
        return filled(ColourToken::Plum, ColourToken::PlumLine, ColourToken::PlumTint);
    if (colour == u"blue")
        return filled(ColourToken::Blue, ColourToken::BlueLine, ColourToken::BlueTint);
    if (colour == u"green")
        return filled(ColourToken::Green, ColourToken::GreenLine, ColourToken::GreenTint);
    if (Colour::isHex(colour)) {
        const std::uint32_t rgb = colour.mid(1).toUInt(nullptr, 16);
        return {Paint(rgb, CustomUse::Plate), Paint(rgb, CustomUse::OnPlate), Paint(rgb, CustomUse::Line),
                Paint(rgb, CustomUse::Tint), true};
    }
    if (colour == u"sand")
        return {ColourToken::Sand, ColourToken::Ink, ColourToken::Edge, ColourToken::Sand, false};
    return filled(ColourToken::Ink, ColourToken::Ink, ColourToken::InkTint, ColourToken::OnInk);
}

} // namespace styrmodell
