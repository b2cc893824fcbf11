#include "model/checks/levels.h"
#include "model/checks/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Checks)
};

std::vector<Finding> noVision(const CountedModel& counted)
{
    const Model& model = counted.model();
    const Kind* top = topKind(model);
    if (!top || !elementsOfKind(model, top->id).empty())
        return {};
    return {about(Texts::tr("The model has nothing at its top: “%1” is empty.").arg(pluralOf(model, *top)))};
}

std::vector<Finding> severalVisions(const CountedModel& counted)
{
    const Kind* top = topKind(counted.model());
    if (!top || counted.elementsOf(top->id).size() < 2)
        return {};
    QStringList titles;
    for (const Element* element : counted.elementsOf(top->id))
        titles += Texts::tr("“%1”").arg(titleOf(*element));
    return {about(
        *counted.elementsOf(top->id).front(),
        Texts::tr("Several are in force at once at the top of the model: %1.").arg(titles.join(QStringLiteral(", "))))};
}

/// A level of the ranks that has run out: the programme of the last term.
std::vector<Finding> nothingInForce(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const Kind* kind : kindsInOrder(model)) {
        const qsizetype held = static_cast<qsizetype>(elementsOfKind(model, kind->id).size());
        if (kind->rank && held > 0 && counted.elementsOf(kind->id).empty())
            findings.push_back(
                about(Texts::tr("Nothing of “%1” is in force on %2, of %3 in the model.")
                          .arg(pluralOf(model, *kind), counted.day().toString(Qt::ISODate), QString::number(held))));
    }
    return findings;
}

/// Whether the kind stands above all bodies and says what the city wants: vision, programme, direction.
bool isWillOfTheCity(const Model& model, const Kind& kind)
{
    if (!kind.rank || kind.flags.has(KindFlag::IsDocument) || kind.flags.has(KindFlag::IsBody))
        return false;
    const std::vector<const Kind*> kinds = kindsInOrder(model);
    return std::none_of(kinds.begin(), kinds.end(),
                        [&](const Kind* other) {
                            return other->flags.has(KindFlag::IsBody) && other->rank && *other->rank <= *kind.rank;
                        }) &&
           !isHeldByBodies(model, kind) && !kind.flags.has(KindFlag::HasTargets);
}

std::vector<Finding> textMissing(const CountedModel& counted)
{
    const Model& model = counted.model();
    const Kind* last = lastKind(model);
    return aboutEach(counted, [&](const Element& element, const Kind& kind) -> std::optional<Finding> {
        if (&kind == last || !isWillOfTheCity(model, kind) || !element.text.trimmed().isEmpty())
            return {};
        return about(element, Texts::tr("“%1” has a title but no text.").arg(titleOf(element)));
    });
}

std::vector<Finding> noPeriodToday(const CountedModel& counted)
{
    const std::vector<const Period*> periods = counted.model().table<Period>().sorted();
    const bool isCovered = std::any_of(periods.begin(), periods.end(), [&](const Period* period) {
        return isValidOn(counted.day(), period->from, period->to);
    });
    if (periods.empty() || isCovered)
        return {};
    return {about(Texts::tr("No term of office in the model covers %1.").arg(counted.day().toString(Qt::ISODate)))};
}

std::vector<Finding> modelWithoutTitle(const CountedModel& counted)
{
    if (!counted.model().info().title.trimmed().isEmpty())
        return {};
    return {about(Texts::tr("The model has no title, so pictures and files have none either."))};
}

} // namespace

std::vector<Rule> visionRules()
{
    return {
        {QStringLiteral("noVision"), Severity::Warning, Texts::tr("Nothing at the top"),
         Texts::tr("Everything in a governance model points towards the vision."), noVision},
        {QStringLiteral("severalVisions"), Severity::Warning, Texts::tr("Several at the top at once"),
         Texts::tr("Who is to follow the vision must know which one is in force."), severalVisions},
        {QStringLiteral("nothingInForce"), Severity::Warning, Texts::tr("A level with nothing in force"),
         Texts::tr("A level that has run out leaves a gap between what stands above and beneath it."), nothingInForce},
        {QStringLiteral("textMissing"), Severity::Warning, Texts::tr("No text"),
         Texts::tr("A title alone does not tell boards and companies what is wanted."), textMissing},
        {QStringLiteral("noPeriodToday"), Severity::Note, Texts::tr("No term of office"),
         Texts::tr("Comparison and renewal go by the terms of office."), noPeriodToday},
        {QStringLiteral("modelWithoutTitle"), Severity::Note, Texts::tr("The model has no title"),
         Texts::tr("Readers and assistive technology know a publication by its title."), modelWithoutTitle},
    };
}

} // namespace styrmodell
