#include "model/checks/levels.h"
#include "model/checks/rules/rules.h"

#include <QCoreApplication>

#include <tuple>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Checks)
};

constexpr qsizetype longForPictures = 60; ///< letters; longer ones make pictures shrink or fold
constexpr qsizetype longest = 200;        ///< letters; beyond these, overviews cut the title

/// Elements by what they are called, within their kind and body: two boards may well have the same goal.
class Names
{
public:
    explicit Names(const Model& model) : model_(model) {}

    /// The first one called so; null: this is the first.
    const Element* firstCalled(const QString& name, const Element& element)
    {
        const auto [known, isNew] =
            first_.try_emplace(std::tuple(element.kind, bodyHolding(model_, element), name.toLower()), &element);
        return isNew ? nullptr : known->second;
    }

private:
    const Model& model_;
    std::map<std::tuple<KindId, const Element*, QString>, const Element*> first_;
};

std::vector<Finding> titleTwice(const CountedModel& counted)
{
    Names names(counted.model());
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        if (!names.firstCalled(drawnTitle(element), element))
            return {};
        return about(
            element,
            Texts::tr("There are two of “%1” called “%2”.").arg(pluralOf(counted.model(), kind), titleOf(element)));
    });
}

std::vector<Finding> shortTitleTwice(const CountedModel& counted)
{
    Names names(counted.model());
    return aboutEach(counted, [&](const Element& element, const Kind&) -> std::optional<Finding> {
        const QString shortTitle = element.shortTitle.simplified();
        const Element* first = shortTitle.isEmpty() ? nullptr : names.firstCalled(shortTitle, element);
        if (!first || drawnTitle(*first) == drawnTitle(element))
            return {};
        return about(element, Texts::tr("“%1” and “%2” have the same short title, “%3”.")
                                  .arg(titleOf(*first), titleOf(element), shortTitle));
    });
}

std::vector<Finding> shortTitleMissing(const CountedModel& counted)
{
    return aboutEach(counted, [](const Element& element, const Kind&) -> std::optional<Finding> {
        const QString title = drawnTitle(element);
        if (title.size() <= longForPictures || !element.shortTitle.trimmed().isEmpty())
            return {};
        return about(element, Texts::tr("“%1” has %2 letters and no short title for pictures.")
                                  .arg(titleOf(element), QString::number(title.size())));
    });
}

std::vector<Finding> shortTitleLonger(const CountedModel& counted)
{
    return aboutEach(counted, [](const Element& element, const Kind&) -> std::optional<Finding> {
        const QString shortTitle = element.shortTitle.simplified();
        if (shortTitle.isEmpty() || shortTitle.size() < drawnTitle(element).size())
            return {};
        return about(element,
                     Texts::tr("The short title of “%1”, “%2”, is not shorter than the title, so no picture uses it.")
                         .arg(titleOf(element), shortTitle),
                     fixOf(Texts::tr("Remove the short title"), element.id,
                           [](Element& changed) { changed.shortTitle.clear(); }));
    });
}

std::vector<Finding> titleTooLong(const CountedModel& counted)
{
    return aboutEach(counted, [](const Element& element, const Kind&) -> std::optional<Finding> {
        const qsizetype size = drawnTitle(element).size();
        if (size <= longest)
            return {};
        return about(element, Texts::tr("The title “%1” has %2 letters; overviews cut it after %3.")
                                  .arg(titleOf(element), QString::number(size), QString::number(longest)));
    });
}

bool endsWithFullStop(const QString& title)
{
    return title.endsWith(u'.') && !title.endsWith(QStringLiteral("..")) && title.lastIndexOf(u'.', -2) < 0 &&
           title.contains(u' '); // “m.m.” and “A.” are no sentences
}

std::vector<Finding> titleFullStop(const CountedModel& counted)
{
    return aboutEach(counted, [](const Element& element, const Kind&) -> std::optional<Finding> {
        if (!endsWithFullStop(element.title.trimmed()))
            return {};
        return about(element, Texts::tr("The title “%1” ends with a full stop.").arg(titleOf(element)),
                     fixOf(Texts::tr("Remove the full stop"), element.id,
                           [](Element& changed) { changed.title = changed.title.trimmed().chopped(1); }));
    });
}

std::vector<Finding> titleSpaces(const CountedModel& counted)
{
    return aboutEach(counted, [](const Element& element, const Kind&) -> std::optional<Finding> {
        const bool isTidy = element.title == element.title.trimmed() && !element.title.contains(QStringLiteral("  "));
        if (isTidy)
            return {};
        return about(
            element,
            Texts::tr("The title “%1” has spaces too many, at its ends or between its words.").arg(titleOf(element)),
            fixOf(Texts::tr("Remove the spaces"), element.id, [](Element& changed) {
                changed.title = changed.title.trimmed();
                while (changed.title.contains(QStringLiteral("  "))) // not simplified(): no-break spaces stay
                    changed.title.replace(QStringLiteral("  "), QStringLiteral(" "));
            }));
    });
}

} // namespace

std::vector<Rule> titleRules()
{
    return {
        {QStringLiteral("titleTwice"), Severity::Warning, Texts::tr("Two with the same title"),
         Texts::tr("In lists, pictures and speech nobody can tell them apart."), titleTwice},
        {QStringLiteral("shortTitleTwice"), Severity::Warning, Texts::tr("Two with the same short title"),
         Texts::tr("In a picture nobody can tell them apart."), shortTitleTwice},
        {QStringLiteral("titleTooLong"), Severity::Warning, Texts::tr("Very long title"),
         Texts::tr("What needs so many words belongs in the text."), titleTooLong},
        {QStringLiteral("shortTitleMissing"), Severity::Note, Texts::tr("Short title missing"),
         Texts::tr("Long titles make a picture’s letters small."), shortTitleMissing},
        {QStringLiteral("shortTitleLonger"), Severity::Note, Texts::tr("Short title that is no shorter"),
         Texts::tr("Pictures take the short title only where it saves room."), shortTitleLonger},
        {QStringLiteral("titleFullStop"), Severity::Note, Texts::tr("Full stop in a title"),
         Texts::tr("Titles stand without a full stop, in pictures and in sentences about them."), titleFullStop},
        {QStringLiteral("titleSpaces"), Severity::Note, Texts::tr("Spaces too many"),
         Texts::tr("They hinder searching and come along into every list."), titleSpaces},
    };
}

} // namespace styrmodell
