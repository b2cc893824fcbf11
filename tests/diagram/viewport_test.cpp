#include "views/diagram/viewport.h"

#include <catch2/catch.hpp>

#include <random>

using namespace styrmodell;

namespace
{

/// The page covers the view, or stands in its middle where it is smaller.
bool isPageKept(const Viewport& viewport, QSizeF view, QSizeF page)
{
    const QRectF seen = viewport.toView({{0, 0}, page});
    const auto isKept = [](double from, double to, double length) {
        const bool covers = from <= 0.01 && to >= length - 0.01;
        const bool isCentred = std::abs(from - (length - to)) < 0.01;
        return covers || isCentred;
    };
    return isKept(seen.left(), seen.right(), view.width()) && isKept(seen.top(), seen.bottom(), view.height());
}

} // namespace

TEST_CASE("A page fits the width of the view and stands in the middle of its height")
{
    Viewport viewport;
    viewport.setSizes({960, 800}, {1920, 1080});
    CHECK(viewport.scale() == Approx(0.5));
    CHECK(viewport.toView({0, 0, 1920, 1080}) == QRectF(0, 130, 960, 540));
    CHECK_FALSE(viewport.canScroll());
}

TEST_CASE("A page has the width beside a scroll bar, and stands in the middle while there is none")
{
    Viewport viewport;
    viewport.setBar(20);
    viewport.setSizes({500, 400}, {480, 400});
    CHECK(viewport.scale() == 1);
    CHECK(viewport.room() == QSizeF(500, 400));
    CHECK(viewport.toView({0, 0, 480, 400}).left() == 10);
    viewport.setSizes({500, 400}, {480, 600});
    CHECK(viewport.room() == QSizeF(480, 400));
    CHECK(viewport.toView({0, 0, 480, 600}).left() == 0);
    CHECK(viewport.scrollRange() == QSizeF(0, 200));
}

TEST_CASE("A bar that zooming needs takes its room from the other direction too")
{
    Viewport viewport;
    viewport.setBar(20);
    viewport.setSizes({500, 400}, {480, 390});
    viewport.setZoom(1.2, {});
    CHECK(viewport.room() == QSizeF(480, 380));
    CHECK(viewport.scrollRange().width() == Approx(96));
    CHECK(viewport.scrollRange().height() == Approx(88));
}

TEST_CASE("Zooming keeps the point under the pointer where it is")
{
    Viewport viewport;
    viewport.setSizes({960, 540}, {1920, 1080});
    const QPointF pointer{300, 200};
    const QPointF before = viewport.toScene(pointer);
    viewport.setZoom(2.5, pointer);
    CHECK(viewport.toScene(pointer).x() == Approx(before.x()));
    CHECK(viewport.toScene(pointer).y() == Approx(before.y()));
}

TEST_CASE("Zoom goes from the whole width to four times as large")
{
    Viewport viewport;
    viewport.setZoom(0.1, {});
    CHECK(viewport.zoom() == 1);
    viewport.setZoom(99, {});
    CHECK(viewport.zoom() == Viewport::largestZoom);
}

TEST_CASE("No zooming, scrolling or resizing loses the page")
{
    std::mt19937 random(7);
    std::uniform_real_distribution<> any(-3000, 3000);
    std::uniform_real_distribution<> side(50, 2500);
    QSizeF view(960, 540);
    QSizeF page(1920, 1080);
    Viewport viewport;
    viewport.setSizes(view, page);
    for (int i = 0; i < 500; ++i) {
        switch (random() % 4) {
        case 0:
            viewport.setZoom(std::abs(any(random)) / 500, {any(random), any(random)});
            break;
        case 1:
            viewport.scrollBy({any(random), any(random)});
            break;
        case 2:
            view = {side(random), side(random)};
            page = {side(random), side(random)};
            viewport.setSizes(view, page);
            break;
        default:
            viewport.reveal({any(random), any(random), side(random), side(random)}, 20);
        }
        REQUIRE(isPageKept(viewport, view, page));
    }
}

TEST_CASE("Revealing a box scrolls as little as needed")
{
    Viewport viewport;
    viewport.setSizes({500, 400}, {500, 2000});
    viewport.reveal({100, 100, 50, 50}, 10);
    CHECK(viewport.offset().y() == 0);
    viewport.reveal({100, 900, 50, 50}, 10);
    CHECK(viewport.toView({100, 900, 50, 50}).bottom() == Approx(390));
    viewport.reveal({100, 500, 50, 50}, 10);
    CHECK(viewport.toView({100, 500, 50, 50}).top() == Approx(10));
}
