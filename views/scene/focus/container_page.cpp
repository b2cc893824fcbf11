#include "views/scene/focus/container_page.h"

#include "model/queries/order.h"
#include "views/scene/focus/around.h"
#include "views/scene/focus/ghosts.h"
#include "views/scene/focus/inside.h"
#include "views/scene/focus/panel_row.h"
#include "views/scene/focus/result_chain.h"
#include "views/scene/focus/vacant.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

std::vector<const Element*> withOwn(const Element& own, const std::vector<const Element*>& inside)
{
    std::vector<const Element*> all{&own};
    all.insert(all.end(), inside.begin(), inside.end());
    return all;
}

/// Bodies that lie in a body: a company's daughters.
std::optional<PlannedPanel> bodiesWithin(const Canvas& canvas, const Element& own)
{
    std::vector<const Element*> bodies = canvas.words.counted().childrenOf(own.id);
    std::erase_if(bodies, [&](const Element* element) { return !isBody(canvas.words.model(), *element); });
    const std::vector<const Element*> shown = canvas.share(bodies);
    if (shown.empty())
        return {};
    PlannedPanel plan;
    plan.words.key = {own.id.text, QStringLiteral("bodies"), {}};
    const Kind* kind = canvas.words.model().find(shown.front()->kind);
    plan.words.heading = canvas.words(QT_TRANSLATE_NOOP("Publication", "%1 within"))
                             .arg(canvas.words.inSentence(canvas.words.plural(*kind)));
    plan.words.heading = plan.words.heading.front().toUpper() + plan.words.heading.mid(1);
    plan.words.count = QString::number(bodies.size());
    PlannedGroup group;
    group.key = {own.id.text, QStringLiteral("bodies-list"), {}};
    group.name = plan.words.heading;
    group.columnWidth = 240;
    for (const Element* body : shown) {
        const Label label =
            canvas.words.label(*body, QStringLiteral("plate"), QStringLiteral("within"), canvas.detail.isShort);
        group.makers.push_back([&type = canvas.type, label](qreal width, qreal minHeight) {
            return plate(type, label, width, minHeight);
        });
    }
    plan.weight = group.makers.size();
    plan.groups.push_back(std::move(group));
    return plan;
}

/// The hero over the whole page, and beneath it a narrow column beside a wide one.
class ContainerLayout
{
public:
    ContainerLayout(const Canvas& canvas, const Element& own, std::vector<PlannedPanel> left,
                    std::vector<const Element*> containers, std::vector<PlannedPanel> main)
        : canvas_(canvas), own_(own), left_(std::move(left)), containers_(std::move(containers)), main_(std::move(main))
    {
    }

    Laid layOut(const HeroWords& hero, std::optional<Piece> chain)
    {
        Piece band = canvas_.isNarrow ? heroPlate(canvas_.type, hero, canvas_.width, 0)
                                      : heroBand(canvas_.type, hero, canvas_.width);
        qreal y = band.size.height();
        laid_.nodes.push_back(placed(std::move(band), {0, 0}));
        const qreal gap = canvas_.length(22);
        const qreal chainRoom = chain ? chain->size.height() + gap : 0;
        if (!left_.empty() || !containers_.empty() || !main_.empty()) {
            const bool isBeside = canvas_.isWide() && !left_.empty();
            y = isBeside ? sideBySide(y + gap, canvas_.height - chainRoom) : stacked(y, chainRoom);
        }
        if (chain) {
            const qreal height = chain->size.height();
            const qreal at = std::max(y + gap, canvas_.isNarrow ? 0 : canvas_.height - height);
            laid_.nodes.push_back(placed(std::move(*chain), {0, at}));
            y = at + height;
        }
        laid_.height = y;
        return std::move(laid_);
    }

private:
    /// Panels of the wide column at `width`; stretched to `height` together.
    std::vector<Piece> mainPieces(qreal width, qreal height) const
    {
        const qreal gap = canvas_.length(20);
        std::vector<std::function<Piece(qreal)>> makers;
        for (const Element* container : containers_)
            makers.emplace_back(
                [&, container](qreal minHeight) { return insidePanel(canvas_, *container, own_, width, minHeight); });
        for (const PlannedPanel& plan : main_)
            makers.emplace_back([&](qreal minHeight) { return pieceOf(canvas_.type, plan, width, minHeight); });
        std::vector<Piece> pieces;
        qreal natural = gap * static_cast<qreal>(makers.empty() ? 0 : makers.size() - 1);
        for (const auto& make : makers) {
            pieces.push_back(make(0));
            natural += pieces.back().size.height();
        }
        const qreal more = std::min(height - natural, natural * 0.5);
        if (more > 0)
            for (size_t i = 0; i < makers.size(); ++i)
                pieces[i] = makers[i](pieces[i].size.height() * (1 + more / natural));
        return pieces;
    }

    qreal sideBySide(qreal top, qreal bottom)
    {
        const qreal leftWidth = canvas_.length(372);
        qreal label = 0;
        for (const PlannedPanel& plan : left_)
            if (!plan.verb.isEmpty())
                label = canvas_.length(118);
        const qreal between = label > 0 ? label : canvas_.length(24);
        const qreal x = leftWidth + between;
        std::vector<Piece> mains = mainPieces(canvas_.width - x, bottom - top);
        qreal y = top;
        for (Piece& piece : mains) {
            const qreal height = piece.size.height();
            laid_.nodes.push_back(placed(std::move(piece), {x, y}));
            y += height + canvas_.length(20);
        }
        const qreal mainBottom = std::max(y - canvas_.length(20), top + canvas_.length(80));
        return std::max(leftColumn(top, mainBottom, leftWidth, x), mainBottom);
    }

    qreal leftColumn(qreal top, qreal mainBottom, qreal width, qreal mainLeft)
    {
        const qreal gap = canvas_.length(20);
        std::vector<qreal> heights;
        qreal natural = gap * static_cast<qreal>(left_.size() - 1);
        for (const PlannedPanel& plan : left_) {
            heights.push_back(pieceOf(canvas_.type, plan, width, 0).size.height());
            natural += heights.back();
        }
        const qreal more = std::max<qreal>(std::min(mainBottom - top - natural, natural * 0.5), 0);
        qreal y = top;
        for (size_t i = 0; i < left_.size(); ++i) {
            const qreal height = heights[i] * (1 + more / natural);
            laid_.nodes.push_back(placed(pieceOf(canvas_.type, left_[i], width, height), {0, y}));
            addArrow(left_[i], {width, y + height / 2}, mainLeft, mainBottom);
            y += height + gap;
        }
        return y - gap;
    }

    void addArrow(const PlannedPanel& plan, QPointF panel, qreal mainLeft, qreal mainBottom)
    {
        if (plan.verb.isEmpty())
            return;
        const qreal gap = canvas_.length(arrowGap);
        const qreal y = std::min(panel.y(), mainBottom - canvas_.length(12));
        const QPointF at(panel.x() + gap, y);
        const QPointF own(mainLeft - gap, y);
        laid_.nodes.push_back(arrow(canvas_.type, arrowWords(plan), plan.pointsHere ? at : own,
                                    plan.pointsHere ? own : at, mainLeft - panel.x() - canvas_.length(8)));
    }

    qreal stacked(qreal heroBottom, qreal chainRoom)
    {
        const qreal gap = canvas_.length(20);
        RowsBeneath rows(canvas_, canvas_.columnsWidth() > 700 ? 2 : 1);
        qreal y = heroBottom + rows.add(left_, heroBottom, laid_.nodes) + gap;
        const qreal room = canvas_.isNarrow ? 0 : canvas_.height - chainRoom - y;
        for (Piece& piece : mainPieces(canvas_.width, room)) {
            const qreal height = piece.size.height();
            laid_.nodes.push_back(placed(std::move(piece), {0, y}));
            y += height + gap;
        }
        return y - gap;
    }

    const Canvas& canvas_;
    const Element& own_;
    std::vector<PlannedPanel> left_;
    std::vector<const Element*> containers_;
    std::vector<PlannedPanel> main_;
    Laid laid_{};
};

} // namespace

std::vector<const Kind*> kindsWithin(const Model& model, const Kind& kind)
{
    std::vector<const Kind*> kinds;
    for (const Kind* one : kindsInOrder(model))
        if (one->parents.contains(kind.id) && !one->flags.has(KindFlag::IsBody) &&
            !one->flags.has(KindFlag::IsAttitude) && one != &kind)
            kinds.push_back(one);
    return kinds;
}

bool isContainer(const Model& model, const Kind& kind)
{
    return kind.flags.has(KindFlag::IsBody) || !kindsWithin(model, kind).empty();
}

ContainerPage::ContainerPage(const PictureWords& words, const Element& element)
    : words_(words), element_(element), inside_(descendantsOf(words.counted(), element.id))
{
    // Daughters have pages and relations of their own.
    std::erase_if(inside_, [&](const Element* inside) {
        return bodyOf(words.model(), *inside) != bodyOf(words.model(), element);
    });
    sections_ = relationSections(words.counted(), withOwn(element, inside_));
}

std::vector<const Element*> ContainerPage::assignments() const
{
    const Kind* own = words_.model().find(element_.kind);
    if (!own->flags.has(KindFlag::IsBody))
        return {&element_};
    std::vector<const Element*> result;
    for (const Kind* kind : kindsWithin(words_.model(), *own)) {
        const auto children = words_.counted().childrenOf(element_.id, kind->id);
        if (!children.empty() && kindsWithin(words_.model(), *kind).empty())
            return {&element_};
        result.insert(result.end(), children.begin(), children.end());
    }
    return result;
}

size_t ContainerPage::parts(const FocusDetail& detail) const
{
    size_t parts = assignments().empty() ? followUpParts(words_, element_, detail) : 1;
    for (const Side side : {Side::BuildsOn, Side::Serves, Side::ServedBy, Side::Beside})
        parts = std::max(parts, partsOf(words_.model(), onSide(sections_, side), detail));
    for (const Element* container : assignments())
        parts = std::max(parts, insideParts(words_, *container, detail));
    size_t daughters = 0;
    for (const Element* child : words_.counted().childrenOf(element_.id))
        daughters += isBody(words_.model(), *child) ? 1 : 0;
    return std::max(parts, partsFor(daughters, detail));
}

Laid ContainerPage::layOut(const Canvas& canvas) const
{
    const Kind& kind = *words_.model().find(element_.kind);
    std::vector<PlannedPanel> left = sectionPanels(canvas, element_, onSide(sections_, Side::BuildsOn));
    for (PlannedPanel& plan : sectionPanels(canvas, element_, onSide(sections_, Side::Serves)))
        left.push_back(std::move(plan));
    std::vector<PlannedPanel> main;
    const auto addTo = [](std::vector<PlannedPanel>& panels, std::optional<PlannedPanel> plan) {
        if (plan)
            panels.push_back(std::move(*plan));
    };
    addTo(main, bodiesWithin(canvas, element_));
    for (const RelationSection& section : onSide(sections_, Side::ServedBy)) {
        std::vector<PlannedPanel> panels = sectionPanels(canvas, element_, {section});
        for (PlannedPanel& plan : panels) {
            plan.verb.clear();
            main.push_back(std::move(plan));
        }
    }
    std::vector<const Element*> containers = assignments();
    if (canvas.part > 0)
        std::erase_if(containers, [&](const Element* container) {
            return insideParts(words_, *container, canvas.detail) <= canvas.part;
        });
    HeroWords hero = heroWords(canvas, element_, true);
    for (const RelationSection& section : onSide(sections_, Side::Beside)) {
        const bool isFew = section.memberCount() <= 3 && !containers.empty();
        for (PlannedPanel& plan : sectionPanels(canvas, element_, {section})) {
            if (!isFew) {
                (containers.empty() ? main : left).push_back(std::move(plan));
                continue;
            }
            // A few that stand beside it are told as facts: “Förvaltning  Skol- och fritidsförvaltningen”.
            for (const KindMentions& mentions : section.kinds)
                for (const Mention& mention : mentions.members)
                    hero.facts.push_back(words_.factAbout(words_.kind(*mentions.kind), *mention.element));
        }
    }
    const std::vector<const Element*> way = wayOutward(words_.model(), element_);
    if (way.size() > 1 && canvas.part == 0)
        hero.facts.insert(hero.facts.begin(), words_.factAbout(words_.overLine(*way[1]), *way[1]));
    // What a body has decided stands where no assignment says what it is for.
    if (assignments().empty()) {
        addTo(main, responsibilityPanel(canvas, element_));
        addTo(main, decisionPanel(canvas, element_));
    }
    if (const auto follow = indicatorPanel(canvas, element_);
        follow && !indicatorsOf(words_.model(), element_.id).empty())
        main.push_back(*follow);
    if (containers.empty() && canvas.part == 0)
        for (const Kind* expected : kindsWithin(words_.model(), kind)) {
            PlannedPanel plan;
            plan.words.key = {element_.id.text, QStringLiteral("missing"), expected->id.text};
            const NodeKey key{element_.id.text, QStringLiteral("gap"), expected->id.text};
            const QString title = words_(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(words_.kind(*expected));
            const QString line = expected->explanation.in(words_.language());
            PlannedGroup group;
            group.key = {element_.id.text, QStringLiteral("missing-list"), expected->id.text};
            group.name = title;
            group.columnsAtMost = 1;
            group.makers.push_back(vacantGap(canvas, key, title, line, Vacancy{expected->id, element_.id}));
            plan.groups.push_back(std::move(group));
            main.insert(main.begin(), std::move(plan));
        }
    addTo(main, ghostPanel(canvas, ghostsIn(words_.counted(), withOwn(element_, inside_)), element_.id.text, false));
    std::optional<Piece> chain;
    if (!canvas.isNarrow && canvas.part == 0)
        chain = resultChain(canvas, element_, sections_, canvas.width);
    ContainerLayout layout(canvas, element_, std::move(left), std::move(containers), std::move(main));
    return layout.layOut(hero, std::move(chain));
}

} // namespace styrmodell
