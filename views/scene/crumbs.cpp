#include "views/scene/crumbs.h"

#include "model/queries/order.h"
#include "views/scene/words/formats.h"

namespace styrmodell
{

namespace
{

/// An element's title as a step of the way: short where it has a short one, never more than a line or two.
Crumb crumbOf(const PictureWords& words, const Element& element)
{
    return {shortened(words.title(element, words.title(element).size() > 60), 90), Focus(element.id)};
}

} // namespace

Crumb overviewCrumb(const PictureWords& words)
{
    const QString title = words.model().info().title.simplified();
    return {title.isEmpty() ? words(QT_TRANSLATE_NOOP("Publication", "Governance model")) : title,
            Focus(OverviewFocus{})};
}

std::vector<Crumb> crumbsTo(const PictureWords& words, const Element& element)
{
    std::vector<Crumb> crumbs{overviewCrumb(words)};
    const Kind* kind = words.model().find(element.kind);
    const std::vector<const Element*> way = wayOutward(words.model(), element);
    const Element* body = nullptr;
    for (size_t i = way.size(); i-- > 1;)
        if (isBody(words.model(), *way[i]))
            body = way[i];
    if (body)
        crumbs.push_back(crumbOf(words, *body));
    else if (way.size() > 1)
        crumbs.push_back(crumbOf(words, *way[1]));
    else if (kind && words.counted().elementsOf(kind->id).size() > 1)
        crumbs.push_back({words.plural(*kind), Focus(KindFocus{kind->id, {}})});
    crumbs.push_back(crumbOf(words, element));
    return crumbs;
}

} // namespace styrmodell
