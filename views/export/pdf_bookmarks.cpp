#include "views/export/pdf_bookmarks.h"

#include "views/export/pdf_syntax.h"

#include <algorithm>
#include <optional>

namespace styrmodell
{
namespace
{

/// A bookmark among its neighbours; indices into the list, the root is at 0.
struct Place {
    int object = 0;
    size_t parent = 0;
    std::optional<size_t> previous{};
    std::optional<size_t> next{};
    std::optional<size_t> firstChild{};
    std::optional<size_t> lastChild{};
    int level = 0;
    int children = 0;
};

std::vector<Place> placesOf(PdfFile& file, const std::vector<Bookmark>& bookmarks)
{
    std::vector<Place> places(1);
    places[0].object = file.reserve();
    for (const Bookmark& bookmark : bookmarks) {
        const size_t here = places.size();
        size_t parent = here - 1;
        const int level = std::clamp(bookmark.level, 1, places[parent].level + 1);
        while (places[parent].level >= level)
            parent = places[parent].parent;
        Place place;
        place.object = file.reserve();
        place.parent = parent;
        place.level = level;
        place.previous = places[parent].lastChild;
        places.push_back(place);
        if (place.previous)
            places[*place.previous].next = here;
        else
            places[parent].firstChild = here;
        places[parent].lastChild = here;
        ++places[parent].children;
    }
    return places;
}

/// How many descendants are seen when it is unfolded; negative: it is folded.
int countOf(const std::vector<Place>& places, size_t at)
{
    if (at != 0)
        return places[at].level == 1 ? places[at].children : -places[at].children;
    int seen = 0;
    for (const Place& place : places)
        seen += place.level == 1 ? 1 + place.children : 0;
    return seen;
}

} // namespace

int writeBookmarks(PdfFile& file, const std::vector<Bookmark>& bookmarks)
{
    const std::vector<Place> places = placesOf(file, bookmarks);
    for (size_t at = 0; at < places.size(); ++at) {
        const Place& place = places[at];
        QByteArray entry = at == 0 ? QByteArray("<< /Type /Outlines") : QByteArray("<<");
        const auto refer = [&](const char* key, std::optional<size_t> to) {
            if (to)
                entry += QByteArray(key) + pdfReference(places[*to].object);
        };
        refer(" /First ", place.firstChild);
        refer(" /Last ", place.lastChild);
        refer(" /Prev ", place.previous);
        refer(" /Next ", place.next);
        if (place.children > 0)
            entry += " /Count " + QByteArray::number(countOf(places, at));
        if (at != 0)
            entry += " /Parent " + pdfReference(places[place.parent].object) + " /Title " +
                     pdfText(bookmarks[at - 1].title) + " /Dest [" + pdfReference(bookmarks[at - 1].page) + " /Fit]";
        file.set(place.object, (entry + " >>").toStdString());
    }
    return places[0].object;
}

} // namespace styrmodell
