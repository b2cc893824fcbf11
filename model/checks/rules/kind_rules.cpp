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

/// Kinds that the city uses: it need not explain the others.
std::vector<const Kind*> kindsInUse(const Model& model)
{
    std::vector<const Kind*> kinds = kindsInOrder(model);
    std::erase_if(kinds, [&](const Kind* kind) { return elementsOfKind(model, kind->id).empty(); });
    return kinds;
}

const QString& own(const Model& model, const Words& words)
{
    return model.language() == Language::Swedish ? words.sv : words.en;
}

std::vector<Finding> kindWithoutExplanation(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const Kind* kind : kindsInUse(model))
        if (kind->explanation.isEmpty())
            findings.push_back(
                about(Texts::tr("There is no explanation of what “%1” is for.").arg(pluralOf(model, *kind))));
    return findings;
}

/// A name in the other language only would stand there in the midst of the model's own.
std::vector<Finding> nameInOtherLanguage(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    const auto look = [&](const Words& words) {
        if (!words.isEmpty() && own(model, words).isEmpty())
            findings.push_back(
                about(Texts::tr("“%1” is not named in the model’s own language.").arg(words.in(model.language()))));
    };
    for (const Kind* kind : kindsInUse(model)) {
        look(kind->name);
        look(kind->plural);
    }
    for (const RelationType* type : model.table<RelationType>().sorted())
        if (!model.referrersOf<Relation>(RecordKey::of(type->id)).empty()) {
            look(type->forward);
            look(type->backward);
        }
    return findings;
}

void addKinds(const QList<Slot>& slots, QSet<KindId>& kinds)
{
    for (const Slot& slot : slots) {
        for (const QList<KindId>& shown : {slot.kinds, slot.inside})
            kinds.unite(QSet<KindId>(shown.begin(), shown.end()));
        addKinds(slot.slots, kinds);
    }
}

/// The kinds that a picture chooses; nothing: it leaves none out.
std::optional<QSet<KindId>> chosenKinds(const Model& model, const Picture& picture)
{
    std::optional<QSet<KindId>> chosen;
    if (picture.composition) {
        const Composition& composition = *model.find(*picture.composition);
        chosen.emplace();
        addKinds(composition.slots, *chosen);
        const Frame frame = composition.frame.value_or(Frame{});
        for (const QList<KindId>& shown :
             {frame.kinds, frame.chips, composition.rows, composition.columns, composition.cell})
            chosen->unite(QSet<KindId>(shown.begin(), shown.end()));
    }
    if (picture.filter && !picture.filter->kinds.isEmpty()) {
        const QSet<KindId> kept(picture.filter->kinds.begin(), picture.filter->kinds.end());
        chosen = chosen ? *chosen & kept : kept;
    }
    return chosen;
}

std::vector<Finding> kindInNoPicture(const CountedModel& counted)
{
    const Model& model = counted.model();
    const std::vector<const Picture*> pictures = model.table<Picture>().sorted();
    QSet<KindId> shown;
    for (const Picture* picture : pictures) {
        const auto chosen = chosenKinds(model, *picture);
        if (!chosen)
            return {};
        shown.unite(*chosen);
    }
    std::vector<Finding> findings;
    for (const Kind* kind : kindsInOrder(model))
        if (!pictures.empty() && !counted.elementsOf(kind->id).empty() && !shown.contains(kind->id))
            findings.push_back(about(Texts::tr("No picture chooses “%1”.").arg(pluralOf(model, *kind))));
    return findings;
}

std::vector<Finding> storyShowsOutdated(const CountedModel& counted)
{
    const Model& model = counted.model();
    std::vector<Finding> findings;
    for (const StoryStep* step : model.table<StoryStep>().sorted()) {
        const auto* id = step->focus ? std::get_if<ElementId>(&*step->focus) : nullptr;
        const Element* element = id ? model.find(*id) : nullptr;
        if (element && !counted.isCounted(*element))
            findings.push_back(about(*element, Texts::tr("The story “%1” stops at “%2”, which is not in force on %3.")
                                                   .arg(model.find(step->story)->title, titleOf(*element),
                                                        counted.day().toString(Qt::ISODate))));
    }
    return findings;
}

} // namespace

std::vector<Rule> kindRules()
{
    return {
        {QStringLiteral("storyShowsOutdated"), Severity::Warning, Texts::tr("Story with something not in force"),
         Texts::tr("The audience would be shown an empty place."), storyShowsOutdated},
        {QStringLiteral("kindWithoutExplanation"), Severity::Note, Texts::tr("Level without explanation"),
         Texts::tr("The city’s picture says under each heading what the level is for."), kindWithoutExplanation},
        {QStringLiteral("nameInOtherLanguage"), Severity::Note, Texts::tr("Name in the other language only"),
         Texts::tr("Readers and assistive technology stumble over words in another language."), nameInOtherLanguage},
        {QStringLiteral("kindInNoPicture"), Severity::Note, Texts::tr("Level in no picture"),
         Texts::tr("What no picture shows is met in lists only."), kindInNoPicture},
    };
}

} // namespace styrmodell
