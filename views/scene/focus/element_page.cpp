#include "views/scene/focus/element_page.h"

#include "model/queries/order.h"
#include "views/scene/focus/around.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

/// Blocks of a text with no block longer than `letters`; long ones are parted at a sentence or a word.
std::vector<Prose> parted(const std::vector<Prose>& blocks, qsizetype letters)
{
    std::vector<Prose> result;
    for (Prose block : blocks) {
        while (block.text.size() > letters) {
            qsizetype cut = block.text.lastIndexOf(QStringLiteral(". "), letters - 1);
            cut = cut < letters / 3 ? block.text.lastIndexOf(QLatin1Char(' '), letters - 1) : cut + 1;
            if (cut <= 0)
                cut = letters;
            Prose first = block;
            first.text = block.text.left(cut).trimmed();
            result.push_back(first);
            block.lead.clear();
            block.text = block.text.mid(cut).trimmed();
        }
        result.push_back(block);
    }
    return result;
}

/// The text page by page.
std::vector<std::vector<Prose>> prosePages(const QString& text, const FocusDetail& detail)
{
    std::vector<std::vector<Prose>> pages(1);
    qsizetype letters = 0;
    for (const Prose& block : parted(proseOf(text), detail.lettersAtMost)) {
        const qsizetype size = block.whole().size();
        if (letters > 0 && letters + size > detail.lettersAtMost) {
            pages.emplace_back();
            letters = 0;
        }
        pages.back().push_back(block);
        letters += size;
    }
    return pages;
}

/// Relations to all of a kind, said at the foot of the page's own where other things stand beneath it.
ChipLine chipLineOf(const Canvas& canvas, const RelationSection& section)
{
    const PictureWords& words = canvas.words;
    ChipLine line;
    const QString verb = words.forward(*section.type);
    line.label = verb.front().toUpper() + verb.mid(1);
    for (const KindMentions& kind : section.kinds) {
        if (kind.isWholeKind) {
            Label label = words.kindLabel(*kind.kind, {}, QStringLiteral("chip"), section.type->id.text);
            label.title += QStringLiteral(" %1").arg(label.count);
            line.chips.push_back(std::move(label));
            continue;
        }
        for (const Mention& mention : canvas.share(kind.members)) {
            Label label = words.label(*mention.element, QStringLiteral("chip"), section.type->id.text, true);
            label.description = words.description(mention, section);
            line.chips.push_back(std::move(label));
        }
    }
    for (Label& label : line.chips)
        label.paints = {ColourToken::Panel, ColourToken::Ink, ColourToken::Edge, ColourToken::Panel, false};
    return line;
}

/// Some relations are said in a line: those to nobody but whole kinds, and to a few that nothing lies in.
bool fitsInLine(const RelationSection& section)
{
    return section.side == Side::FollowsFrom && section.kinds.size() <= 3 &&
           std::all_of(section.kinds.begin(), section.kinds.end(),
                       [](const KindMentions& kind) { return kind.isWholeKind || kind.members.size() <= 3; });
}

} // namespace

HeroWords heroWords(const Canvas& canvas, const Element& element, bool hasFacts)
{
    const PictureWords& words = canvas.words;
    HeroWords hero;
    hero.label = words.label(element, QStringLiteral("own"), {}, false);
    hero.label.title = words.title(element);
    hero.label.isEditable = true;
    hero.label.overLine = words.overLine(element);
    hero.validity = words.validity(element);
    const auto pages = prosePages(element.text, canvas.detail);
    if (canvas.part > 0)
        hero.continuation = words(QT_TRANSLATE_NOOP("Publication", "continued, page %1")).arg(canvas.part + 1);
    if (canvas.part < pages.size())
        hero.prose = pages[canvas.part];
    if (hasFacts && canvas.part == 0)
        hero.facts = words.facts(element);
    return hero;
}

ElementPage::ElementPage(const PictureWords& words, const Element& element) : words_(words), element_(element)
{
    for (RelationSection& section : relationSections(words.counted(), {&element})) {
        const bool isByBody = liesInBodies(words.model(), section);
        switch (section.side) {
        case Side::Serves:
            serves_.push_back(section);
            break;
        case Side::BuildsOn:
            (isByBody ? bodies_ : left_).push_back(section);
            break;
        case Side::ServedBy:
        case Side::FollowsFrom:
            (isByBody ? bodies_ : beneath_).push_back(section);
            break;
        case Side::Beside:
            beside_.push_back(section);
            break;
        }
    }
    // Nothing beneath and much at the left: it stands beneath, where there is room.
    size_t members = 0;
    for (const RelationSection& section : left_)
        members += section.memberCount();
    if (beneath_.empty() && bodies_.empty() && members > 5)
        std::swap(left_, beneath_);
}

size_t ElementPage::parts(const FocusDetail& detail) const
{
    const Model& model = words_.model();
    return std::max({partsOf(model, serves_, detail), partsOf(model, left_, detail), partsOf(model, beneath_, detail),
                     partsOf(model, bodies_, detail), partsOf(model, beside_, detail),
                     followUpParts(words_, element_, detail), prosePages(element_.text, detail).size()});
}

Laid ElementPage::layOut(const Canvas& canvas) const
{
    Surroundings around;
    const Kind* kind = words_.model().find(element_.kind);
    const bool hasFactPanel = kind && kind->flags.has(KindFlag::IsDocument);
    around.hero = heroWords(canvas, element_, !hasFactPanel);
    for (const RelationSection& section : serves_)
        for (PlannedPanel& plan : sectionPanels(canvas, element_, {section})) {
            plan.groups.resize(1);
            plan.groups.front().makers = headedPlates(canvas, section);
            around.above.push_back(std::move(plan));
        }
    around.left = sectionPanels(canvas, element_, left_);
    const auto addRight = [&](std::optional<PlannedPanel> plan) {
        if (plan)
            around.right.push_back(std::move(*plan));
    };
    addRight(indicatorPanel(canvas, element_));
    addRight(assessmentPanel(canvas, element_));
    if (hasFactPanel)
        addRight(factPanel(canvas, element_));
    // Beside a full page stands what has no place beneath.
    std::vector<PlannedPanel> beside = sectionPanels(canvas, element_, beside_);
    if (!bodies_.empty())
        for (PlannedPanel& plan : beside)
            around.right.push_back(std::move(plan));
    std::optional<PlannedPanel> within = containerPanel(canvas, element_);
    const bool isAlone = left_.empty() && beneath_.empty() && bodies_.empty() && around.right.empty();
    if (within && !isAlone)
        around.left.push_back(std::move(*within));

    std::vector<RelationSection> panels;
    for (const RelationSection& section : beneath_)
        if (!bodies_.empty() && fitsInLine(section))
            around.hero.chips.push_back(chipLineOf(canvas, section));
        else
            panels.push_back(section);
    std::vector<PlannedPanel> row = kindPanels(canvas, element_, panels);
    const size_t across = around.left.empty() && around.right.empty() ? 4 : 3;
    if (row.size() > across)
        row = sectionPanels(canvas, element_, panels);
    for (const RelationSection& section : bodies_) {
        PlannedPanel plan = bodyPanel(canvas, element_, section);
        if (!plan.groups.empty())
            around.beneath.push_back({std::move(plan)});
    }
    if (!row.empty())
        around.beneath.push_back(std::move(row));
    if (bodies_.empty() && !beside.empty())
        around.beneath.push_back(std::move(beside));
    if (within && isAlone)
        around.beneath.push_back({std::move(*within)});
    return laidAround(canvas, around);
}

} // namespace styrmodell
