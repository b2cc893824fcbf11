#include "app/window/pictures/look_words.h"

#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Look)
};

} // namespace

QString colourByWord(ColourBy by)
{
    switch (by) {
    case ColourBy::Kind:
        break;
    case ColourBy::Status:
        return Texts::tr("Status of the text");
    case ColourBy::Certainty:
        return Texts::tr("How we know");
    case ColourBy::Attainment:
        return Texts::tr("What was attained");
    }
    return Texts::tr("Kind");
}

QList<ColourBy> coloursOffered()
{
    return {ColourBy::Kind, ColourBy::Status, ColourBy::Certainty, ColourBy::Attainment};
}

QString detailWord(std::optional<Detail> detail)
{
    if (!detail)
        return Texts::tr("Titles and what each kind is for");
    switch (*detail) {
    case Detail::Titles:
        break;
    case Detail::Text:
        return Texts::tr("Titles and the beginning of their text");
    case Detail::Indicators:
        return Texts::tr("Titles and indicators");
    }
    return Texts::tr("Titles only");
}

QList<std::optional<Detail>> detailsOffered()
{
    return {std::nullopt, Detail::Titles, Detail::Text, Detail::Indicators};
}

QString pageWord(PageFormat page)
{
    switch (page) {
    case PageFormat::Wide16x9:
        break;
    case PageFormat::Standard4x3:
        return Texts::tr("4:3, a slide");
    case PageFormat::A4:
        return Texts::tr("A4, landscape");
    case PageFormat::A4Portrait:
        return Texts::tr("A4, portrait");
    case PageFormat::A3:
        return Texts::tr("A3, landscape");
    case PageFormat::A3Portrait:
        return Texts::tr("A3, portrait");
    case PageFormat::Narrow:
        return Texts::tr("Narrow, for a phone");
    }
    return Texts::tr("16:9, a slide");
}

QList<PageFormat> pagesOffered()
{
    return {PageFormat::Wide16x9, PageFormat::Standard4x3, PageFormat::A4,    PageFormat::A4Portrait,
            PageFormat::A3,       PageFormat::A3Portrait,  PageFormat::Narrow};
}

} // namespace styrmodell
