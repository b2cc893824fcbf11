#include "views/scene/thread/lay_out_thread.h"

#include "views/scene/compositions/composition_choice.h"
#include "views/scene/thread/thread_columns_page.h"
#include "views/scene/thread/thread_crowding.h"
#include "views/scene/thread/thread_rows_page.h"
#include "views/scene/told_bearings.h"

#include <array>

namespace styrmodell
{

namespace
{

/// Large letters where there is room to spare; whole titles, then short ones, then one type step down, then fewer
/// plates and no neighbours, at last only how many there are of each kind.
constexpr std::array<ThreadDetail, 11> ladder{{{false, false, 6, 2, 4, 900, 1.14},
                                               {false, false, 6, 2, 4, 900},
                                               {true, false, 6, 2, 4, 800},
                                               {true, true, 5, 2, 4, 700},
                                               {true, true, 4, 1, 3, 440},
                                               {true, true, 3, 0, 2, 240},
                                               {true, true, 3, 0, 1, 160, 0.9},
                                               {true, false, 0, 0, 3, 300, 1.2},
                                               {true, false, 0, 0, 2, 300},
                                               {true, true, 0, 0, 1, 160},
                                               {true, true, 0, 0, 0, 0, 0.84}}};
/// What a page becomes that has no room for rows of plates.
constexpr std::array<ThreadDetail, 2> dense{
    {{true, true, 3, 0, 0, 0, 1, true, true}, {true, true, 0, 0, 0, 0, 1, true, true}}};
/// What a page that may grow becomes where nothing fits the window.
constexpr ThreadDetail grown{true, false, 5, 2, 4, 900};
constexpr ThreadDetail narrow{true, false, 5, 0, 4, 480};

/// Where the content of all tries goes.
struct Attempt {
    const PictureWords& words;
    const LineOfSight& thread;
    const PictureRequest& request;
    const TextMeasure& measure;
    PageArea area{};
};

bool standsUpright(const Medium& medium)
{
    return medium.isNarrow() || medium.isPortrait();
}

/// Kinds are gathered until the lines between columns can be followed.
ThreadPlan uncrowdedPlan(const Attempt& attempt, const ThreadDetail& detail)
{
    std::vector<KindId> gathered;
    while (true) {
        ThreadPlan plan = planThread(attempt.words, attempt.thread, detail, gathered);
        const std::optional<KindId> crowding = kindToGather(plan);
        if (!crowding)
            return plan;
        gathered.push_back(*crowding);
    }
}

std::optional<Laid> tried(const Attempt& attempt, ThreadDetail detail, bool isInRows, bool mayGrow)
{
    if (isInRows) {
        detail.neighbours = 0; // there are no lines that would say how they are near
        detail.hasOverLines = detail.isDense;
    }
    const Medium& medium = attempt.request.medium;
    const ThreadCanvas canvas{attempt.words,
                              Type(attempt.measure, medium, attempt.request.language, detail.isTight, detail.scale),
                              detail,
                              attempt.area.width,
                              attempt.area.height,
                              mayGrow};
    return isInRows ? threadInRows(canvas, planThread(attempt.words, attempt.thread, detail))
                    : threadInColumns(canvas, uncrowdedPlan(attempt, detail));
}

std::optional<Laid> laidThread(const Attempt& attempt)
{
    const Medium& medium = attempt.request.medium;
    if (medium.isNarrow())
        return tried(attempt, narrow, true, true);
    if (!standsUpright(medium))
        for (const ThreadDetail& detail : ladder)
            if (auto laid = tried(attempt, detail, false, false))
                return laid;
    if (medium.mayGrow) {
        if (!standsUpright(medium))
            if (auto laid = tried(attempt, grown, false, true))
                return laid;
        return tried(attempt, grown, true, true);
    }
    for (const ThreadDetail& detail : ladder)
        if (auto laid = tried(attempt, detail, true, false))
            return laid;
    for (const ThreadDetail& detail : dense)
        if (auto laid = tried(attempt, detail, true, false))
            return laid;
    return tried(attempt, ladder.back(), true, true);
}

} // namespace

std::optional<Page> layOutThread(const Model& model, const PictureRequest& request, const TextMeasure& measure)
{
    const CountedModel counted = countedFor(model, request);
    const auto* focus = std::get_if<ThreadFocus>(&request.focus);
    const Element* element = focus ? model.find(focus->element) : nullptr;
    if (!element || !model.find(element->kind) || (request.profile == Profile::Public && !counted.isCounted(*element)))
        return {};
    const PictureWords words(counted, request.language, request.colourBy);
    const Composition composition = compositionFor(model, request);
    const LineOfSight thread = lineOfSight(counted, *element);
    const Type plain(measure, request.medium, request.language, false);
    PageHead head{crumbsTo(words, *element), headLogotype(model, request, plain)};
    head.crumbs.push_back({words(QT_TRANSLATE_NOOP("Publication", "Line of sight")), {}});
    auto laid = laidThread({words, thread, request, measure, pageArea(words, request.medium, plain, head)});
    if (!laid)
        return {};
    Page page;
    page.id = focusKey(request.focus);
    page.focus = request.focus;
    page.title = words(QT_TRANSLATE_NOOP("Publication", "Line of sight: %1")).arg(words.title(*element));
    for (const Node& node : laid->nodes) // the thread in words
        if (node.key.role == u"sentences" && node.key.thing.isEmpty())
            page.description = node.name;
    page.pointsPerUnit = request.medium.pointsPerUnit;
    page.bookmarkLevel = 3;
    finishPage(page, words, composition, request.medium, plain, head, *std::move(laid));
    tellLevels(page, words);
    return page;
}

} // namespace styrmodell
