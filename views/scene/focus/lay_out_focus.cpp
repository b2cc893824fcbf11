#include "views/scene/focus/lay_out_focus.h"

#include "views/scene/focus/attitude_page.h"
#include "views/scene/focus/container_page.h"
#include "views/scene/focus/element_page.h"
#include "views/scene/focus/kind_page.h"
#include "views/scene/focus/presented_page.h"
#include "views/scene/told_bearings.h"

#include <array>
#include <memory>

namespace styrmodell
{

namespace
{

/// Large letters where there is room to spare; whole titles, then short ones, then one type step down, then less
/// room between things, then fewer and fewer members on a page.
constexpr std::array<FocusDetail, 14> ladder{{{false, false, 12, 1500, 1.2},
                                              {false, false, 12, 1500, 1.1},
                                              {false, false, 12, 1500},
                                              {true, false, 12, 1500},
                                              {true, true, 12, 1200},
                                              {true, true, 12, 1200, 0.92},
                                              {true, true, 12, 1200, 0.84},
                                              {false, false, 8, 900},
                                              {true, true, 8, 900},
                                              {true, true, 6, 700},
                                              {true, true, 4, 500},
                                              {true, true, 3, 400},
                                              {true, true, 2, 300},
                                              {true, true, 1, 200}}};
/// Before an audience, where nothing of that fits: ever fewer of what lies in the page's own thing.
constexpr std::array<FocusDetail, 5> presented{
    {{true, false, 8}, {true, true, 8}, {true, true, 5}, {true, true, 3}, {true, true, 1}}};
/// What a window tries before its page grows beyond it.
constexpr std::array<FocusDetail, 4> onScreen{
    {{false, false, 60, 4000, 1.2}, {false, false, 60, 4000}, {true, false, 60, 4000}, {true, true, 60, 4000}}};
/// A page that may grow shows this many before it goes on.
constexpr FocusDetail grown{false, false, 60, 4000};

/// A focus with all that its pages have in common.
struct Subject {
    std::unique_ptr<FocusTemplate> content{};
    QString title{};
    QString description{};
    PageHead head{};
    int bookmarkLevel = 3;
};

Subject subjectOf(const PictureWords& words, const Element& element)
{
    Subject subject;
    const Kind* kind = words.model().find(element.kind);
    if (!kind)
        return subject;
    if (kind->flags.has(KindFlag::IsAttitude) && !element.parent)
        subject.content = std::make_unique<AttitudePage>(words, element);
    else if (isContainer(words.model(), *kind))
        subject.content = std::make_unique<ContainerPage>(words, element);
    else
        subject.content = std::make_unique<ElementPage>(words, element);
    subject.title = words.title(element);
    subject.description = words.description(element);
    subject.head.crumbs = crumbsTo(words, element);
    subject.head.crumbs.back().target.reset();
    return subject;
}

Subject subjectOf(const PictureWords& words, const Composition& composition, const Focus& focus)
{
    Subject subject;
    auto content = std::make_unique<KindPage>(words, composition, focus);
    if (content->isEmpty())
        return subject;
    subject.title = content->title();
    subject.description = content->description();
    subject.head.crumbs.push_back(overviewCrumb(words));
    if (const auto* kind = std::get_if<KindFocus>(&focus); kind && !kind->subtype.isEmpty())
        subject.head.crumbs.push_back(
            {words.plural(*words.model().find(kind->kind)), Focus(KindFocus{kind->kind, {}})});
    subject.head.crumbs.push_back({subject.title, {}});
    subject.bookmarkLevel = 2;
    subject.content = std::move(content);
    return subject;
}

/// Nothing where the focus names nothing that the reader may see.
Subject subjectFor(const PictureWords& words, const Composition& composition, const PictureRequest& request)
{
    const Focus& focus = request.focus;
    if (std::holds_alternative<OverviewFocus>(focus))
        return {};
    if (const auto* id = std::get_if<ElementId>(&focus)) {
        const Element* element = words.model().find(*id);
        const bool isShown = element && (request.profile == Profile::Working || words.counted().isCounted(*element));
        return isShown ? subjectOf(words, *element) : Subject{};
    }
    return subjectOf(words, composition, focus);
}

/// All pages with one step of the ladder; whether each fits.
bool tryPages(const Subject& subject, const PictureWords& words, const Composition& composition,
              const PictureRequest& request, const TextMeasure& measure, const FocusDetail& detail,
              std::vector<Page>& pages)
{
    pages.clear();
    bool fits = true;
    const size_t parts = subject.content->parts(detail);
    for (size_t part = 0; part < parts; ++part) {
        Canvas canvas{words,
                      composition,
                      Type(measure, request.medium, request.language, detail.isTight, detail.scale),
                      detail,
                      part,
                      0,
                      0,
                      request.medium.isNarrow(),
                      request.showsHints};
        const Type plain(measure, request.medium, request.language, false);
        const PageArea area = pageArea(words, request.medium, plain, subject.head);
        canvas.width = area.width;
        canvas.height = area.height;
        Page page;
        page.id = focusKey(request.focus) + (part > 0 ? QStringLiteral("-%1").arg(part + 1) : QString());
        page.focus = request.focus;
        page.title = subject.title;
        page.description = subject.description;
        page.pointsPerUnit = request.medium.pointsPerUnit;
        page.bookmarkLevel = subject.bookmarkLevel;
        finishPage(page, words, composition, request.medium, plain, subject.head, subject.content->layOut(canvas));
        tellLevels(page, words);
        fits = fits && page.size.height() <= request.medium.size.height() + 0.5;
        pages.push_back(std::move(page));
        if (!fits && !request.medium.mayGrow && !request.medium.isNarrow())
            return false;
    }
    return fits;
}

} // namespace

std::vector<Page> layOutFocus(const Model& model, const PictureRequest& request, const TextMeasure& measure)
{
    const CountedModel counted = countedFor(model, request);
    const PictureWords words(counted, request.language, request.colourBy);
    const Composition composition = compositionFor(model, request);
    Subject subject = subjectFor(words, composition, request);
    std::vector<Page> pages;
    if (!subject.content)
        return pages;
    subject.head.logotype = headLogotype(model, request, Type(measure, request.medium, request.language, false));
    if (request.medium.mayGrow && !request.medium.isNarrow())
        for (const FocusDetail& detail : onScreen)
            if (tryPages(subject, words, composition, request, measure, detail, pages))
                return pages;
    if (request.medium.mayGrow || request.medium.isNarrow()) {
        tryPages(subject, words, composition, request, measure, grown, pages);
        return pages;
    }
    for (const FocusDetail& detail : ladder)
        if (tryPages(subject, words, composition, request, measure, detail, pages))
            return pages;
    const auto* id = std::get_if<ElementId>(&request.focus);
    if (request.medium.isPresented && id) {
        subject.content = std::make_unique<PresentedPage>(words, *model.find(*id));
        for (const FocusDetail& detail : presented)
            if (tryPages(subject, words, composition, request, measure, detail, pages))
                return pages;
    }
    return pages;
}

} // namespace styrmodell
