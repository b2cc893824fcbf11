#include "views/scene/overview/lay_out_overview.h"

#include "model/queries/order.h"
#include "views/scene/by_hand/place_by_hand.h"
#include "views/scene/compositions/composition_choice.h"
#include "views/scene/furniture.h"
#include "views/scene/legend.h"
#include "views/scene/overview/form.h"
#include "views/scene/overview/frame_head.h"
#include "views/scene/overview/ladder.h"
#include "views/scene/overview/slot_arrows.h"
#include "views/scene/parts/page_margins.h"
#include "views/scene/request_theme.h"
#include "views/scene/told_bearings.h"
#include "views/scene/words/formats.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int phoneNames = 24;
constexpr qreal roundingSlack = 0.5;

/// One try at a page, with one step of the ladder.
class OverviewPage
{
public:
    OverviewPage(const PictureWords& words, const Composition& composition, const KindRelations& relations,
                 const HandPlacements& byHand, const PictureRequest& request, const TextMeasure& measure,
                 const OverviewDetail& detail, const std::optional<HeadLogotype>& logotype)
        : words_(words), logotype_(logotype), medium_(request.medium), margins_(marginsFor(request.medium)),
          type_(measure, request.medium, request.language, detail.isShort, detail.scale),
          style_{words,
                 type_,
                 composition,
                 {},
                 detail,
                 request.medium.isNarrow(),
                 request.medium.isPortrait(),
                 request.showsHints,
                 request.detail,
                 &byHand}
    {
        style_.arrows = drawnArrows(style_, relations);
        margins_.footHeight += legendRoom(words_, type_, footWidth()) + footnoteRoom(words_, type_, footWidth());
    }

    /// Lays everything out; the height that the page then has is told by `page`.
    void layOut(Page& page)
    {
        addHead(page);
        const qreal left = margins_.side;
        const qreal width = medium_.size.width() - 2 * margins_.side;
        const qreal bottom = medium_.isNarrow() ? 0 : medium_.size.height() - margins_.footHeight;
        Node frame = hasFrame() ? frameHead(style_, width, margins_.frameInset) : Node();
        qreal y = margins_.frameTop + frame.box.height();
        const qreal inset = hasFrame() ? margins_.frameInset : 0;
        const qreal room = bottom > 0 ? bottom - y - inset * 0.8 : 0;
        FormBody body = bodyOf(style_, width - 2 * inset, room);
        bodyFits_ = body.fits;
        if (!body.description.isEmpty()) // said with the title, which stands first
            page.description = page.nodes.front().description = body.description;
        for (Node& node : body.nodes)
            moveBy(node, {left + inset, y});
        y += body.height + inset * 0.8;
        const qreal frameBottom = std::max(y, bottom);
        closeFrame(page, std::move(frame), left, width, frameBottom);
        for (Node& node : body.nodes)
            page.nodes.push_back(std::move(node));
        const qreal end = addFoot(page, frameBottom);
        const qreal least = medium_.isNarrow() ? 0 : medium_.size.height();
        page.size = {medium_.size.width(), end <= least + roundingSlack ? least : end};
    }

    bool fits(const Page& page) const { return bodyFits_ && page.size.height() <= medium_.size.height(); }

private:
    qreal footWidth() const { return medium_.size.width() - 2 * margins_.side; }

    bool hasFrame() const { return style_.composition.frame && isFramed(formOf(style_.composition)); }

    TextStyle headStyle(Weight weight) const
    {
        TextStyle style = type_.cardTitle();
        style.weight = weight;
        return style;
    }

    void addHead(Page& page)
    {
        const qreal width = medium_.size.width() - 2 * margins_.side;
        const qreal right = logotype_ ? logotype_->left : margins_.side + width;
        const bool isNarrow = medium_.isNarrow();
        page.nodes.push_back(titleNode(page, isNarrow ? right - margins_.side : width * 0.7));
        qreal bottom = page.nodes.back().box.bottom();
        if (logotype_)
            page.nodes.push_back(logotype_->node);
        const QString organisation = words_.model().info().organisation.simplified();
        const bool isNamed = !organisation.isEmpty() && !(logotype_ && logotype_->holdsName);
        if (isNamed) {
            const qreal left = isNarrow ? margins_.side : margins_.side + width * 0.72;
            page.nodes.push_back(organisationNode(organisation, right - left));
            moveBy(page.nodes.back(), {left, isNarrow ? bottom : margins_.headTop});
            bottom = page.nodes.back().box.bottom();
        }
        if (logotype_)
            bottom = std::max(bottom, logotype_->node.box.bottom());
        if (isNarrow && (isNamed || logotype_))
            margins_.frameTop = bottom + type_.length(12);
    }

    Node titleNode(const Page& page, qreal width) const
    {
        Node title;
        title.key = {{}, QStringLiteral("title"), {}};
        title.semantics = {Role::Heading, 1};
        title.name = page.title;
        title.description = page.description;
        MeasuredText words = type_.measured(page.title, headStyle(Weight::SemiBold), ColourToken::Ink, width);
        words.block.moveBy({margins_.side, margins_.headTop});
        title.box = words.block.box;
        title.texts.push_back(std::move(words.block));
        return title;
    }

    Node organisationNode(const QString& organisation, qreal width) const
    {
        Node node;
        node.key = {{}, QStringLiteral("organisation"), {}};
        node.semantics.role = Role::Paragraph;
        node.name = organisation;
        MeasuredText owner = type_.measured(organisation, headStyle(Weight::Regular), ColourToken::Soft, width, false,
                                            0, medium_.isNarrow() ? Align::Left : Align::Right);
        node.box = owner.block.box;
        node.texts.push_back(std::move(owner.block));
        return node;
    }

    void closeFrame(Page& page, Node frame, qreal left, qreal width, qreal bottom)
    {
        if (!hasFrame())
            return;
        moveBy(frame, {left, margins_.frameTop});
        const QRectF box(left, margins_.frameTop, width, bottom - margins_.frameTop);
        Node outline = frameOutline(type_, box, medium_.isNarrow());
        outline.name = frame.name;
        outline.description = frame.description;
        outline.children = std::move(frame.children);
        page.nodes.push_back(std::move(outline));
    }

    qreal addFoot(Page& page, qreal frameBottom)
    {
        const qreal top = addLegend(page, words_, type_, {margins_.side, frameBottom + type_.length(8)}, footWidth());
        const qreal end = addFootnote(page, words_, type_, {margins_.side, top}, footWidth());
        return end + type_.length(medium_.kind == MediumKind::Paper ? 4 : 8);
    }

    const PictureWords& words_;
    const std::optional<HeadLogotype>& logotype_;
    const Medium& medium_;
    PageMargins margins_;
    Type type_;
    OverviewStyle style_;
    bool bodyFits_ = true;
};

QString describePage(const PictureWords& words)
{
    QStringList parts;
    for (const Kind* kind : kindsInOrder(words.model()))
        if (const size_t count = words.counted().elementsOf(kind->id).size(); count > 0 && kind->rank)
            parts += words.countOf(*kind, count);
    return words(QT_TRANSLATE_NOOP("Publication", "The whole governance model in one picture: %1."))
        .arg(words.joined(parts));
}

size_t countedIn(const PictureWords& words)
{
    size_t count = 0;
    for (const Kind* kind : kindsInOrder(words.model()))
        count += words.counted().elementsOf(kind->id).size();
    return count;
}

/// Whether some line ends within a word.
bool breaksWords(const std::vector<Node>& nodes)
{
    const auto breaks = [](const TextBlock& block) {
        return std::any_of(block.paragraphs.begin(), block.paragraphs.end(), [](const Paragraph& paragraph) {
            return std::any_of(paragraph.lines.begin(), paragraph.lines.end(),
                               [](const Line& line) { return line.end == LineEnd::Hyphen; });
        });
    };
    return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) {
        return std::any_of(node.texts.begin(), node.texts.end(), breaks) || breaksWords(node.children);
    });
}

} // namespace

Page layOutOverview(const Model& model, const PictureRequest& request, const TextMeasure& measure)
{
    const CountedModel counted = countedFor(model, request);
    const PictureWords words(counted, request.language, request.colourBy);
    const Composition composition = selected(counted.selection(), compositionFor(model, request));
    const KindRelations relations(counted);
    const HandPlacements byHand(model, request.picture);
    const auto logotype = headLogotype(model, request, Type(measure, request.medium, request.language, false));
    Page page;
    const QString description = describePage(words);
    const QString title = model.info().title.simplified().isEmpty()
                              ? words(QT_TRANSLATE_NOOP("Publication", "Governance model"))
                              : model.info().title.simplified();
    const Ladder ladder = ladderFor(request.medium, request.detail, countedIn(words));
    const std::vector<OverviewDetail>& steps = ladder.steps;
    qreal excess = 0;
    for (size_t step = 0; step < steps.size(); step = nextStep(steps, step, excess)) {
        OverviewDetail detail = steps[step];
        if (request.medium.isNarrow())
            detail.namesAtMost = std::min(detail.namesAtMost, phoneNames);
        page = Page{
            QStringLiteral("overview"), OverviewFocus{}, title, description, {}, request.medium.pointsPerUnit, 1, {}};
        OverviewPage attempt(words, composition, relations, byHand, request, measure, detail, logotype);
        attempt.layOut(page);
        const bool mayStay = request.medium.isNarrow() || (request.medium.mayGrow && step >= ladder.growsFrom);
        const bool isTooLarge = step < ladder.roomy && breaksWords(page.nodes);
        if ((attempt.fits(page) && !isTooLarge) || mayStay)
            break;
        excess = page.size.height() / std::max(request.medium.size.height(), 1.0);
    }
    tellBearings(page, words);
    if (readsOffsets(request.medium))
        placeByHand(page, byHand);
    if (request.showsHints) // for her who adjusts, not for readers
        tellByHand(page, byHand, words(QT_TRANSLATE_NOOP("Publication", "Adjusted by hand.")));
    return page;
}

} // namespace styrmodell
