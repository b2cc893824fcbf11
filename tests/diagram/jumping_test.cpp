#include "sample_diagram.h"

#include "views/diagram/jump_labels.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

#include <set>

using namespace styrmodell;

namespace
{

void type(SampleDiagram& sample, const QString& letters)
{
    for (const QChar letter : letters)
        QTest::keyClick(&sample.widget(), letter.toLatin1());
    sample.widget().refreshNow();
}

QString labelOf(SampleDiagram& sample, const QString& element)
{
    const Node* node = sample.widget().index().focusableOf({element});
    REQUIRE(node);
    return sample.widget().jumpLabelOf(node->key);
}

bool isJumping(SampleDiagram& sample)
{
    const auto& nodes = sample.widget().index().focusable();
    return std::any_of(nodes.begin(), nodes.end(),
                       [&](const Node* node) { return !sample.widget().jumpLabelOf(node->key).isEmpty(); });
}

/// Boxes in a row, the first the smallest.
std::vector<JumpLabels::Box> boxes(int count)
{
    std::vector<JumpLabels::Box> made;
    made.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        made.push_back({{QString::number(i), {}, {}}, QRectF(0, 0, 20 + i, 20), 0});
    return made;
}

} // namespace

TEST_CASE("G and letters lead from page to page, and one key more ends it")
{
    SampleDiagram sample;
    DiagramWidget& diagram = sample.widget();
    QSignalSpy said(&diagram, &DiagramWidget::announced);
    type(sample, QStringLiteral("g"));
    CHECK(said.size() == 1);
    type(sample, labelOf(sample, QStringLiteral("skola")).toLower());
    REQUIRE(diagram.focus() == focusOn(QStringLiteral("skola")));
    CHECK(isJumping(sample)); // the next page has labels at once
    type(sample, labelOf(sample, QStringLiteral("mal-2")));
    REQUIRE(diagram.focus() == focusOn(QStringLiteral("mal-2")));
    // Its own plate leads nowhere further: it becomes current, and that is the end of it
    type(sample, labelOf(sample, QStringLiteral("mal-2")));
    CHECK(sample.currentThing() == QStringLiteral("mal-2"));
    CHECK_FALSE(isJumping(sample));
}

TEST_CASE("Escape, G, arrows, the mouse and letters that no box has end jumping")
{
    SampleDiagram sample;
    DiagramWidget& diagram = sample.widget();
    const auto endsBy = [&](auto act) {
        type(sample, QStringLiteral("G"));
        REQUIRE(isJumping(sample));
        act();
        CHECK_FALSE(isJumping(sample));
        CHECK(diagram.focus() == Focus(OverviewFocus{}));
    };
    diagram.lightThread({QStringLiteral("mal-1")});
    endsBy([&] { QTest::keyClick(&diagram, Qt::Key_Escape); });
    CHECK_FALSE(diagram.thread().isEmpty()); // Escape ended no more than that
    endsBy([&] { QTest::keyClick(&diagram, Qt::Key_G); });
    endsBy([&] { QTest::keyClick(&diagram, Qt::Key_0); }); // six boxes have letters only
    endsBy([&] { QTest::mouseClick(&diagram, Qt::RightButton, {}, {2, 2}); });
    const NodeKey before = diagram.currentNode();
    endsBy([&] { QTest::keyClick(&diagram, Qt::Key_Right); });
    CHECK(diagram.currentNode() != before); // and did what it does
}

TEST_CASE("Page Down shows what lies below with labels of its own")
{
    SampleDiagram sample({400, 300});
    type(sample, QStringLiteral("G"));
    CHECK_FALSE(labelOf(sample, QStringLiteral("mal-1")).isEmpty()); // elements stand by their ids
    CHECK(labelOf(sample, QStringLiteral("vision")).isEmpty());
    QTest::keyClick(&sample.widget(), Qt::Key_PageDown);
    QTest::keyClick(&sample.widget(), Qt::Key_PageDown);
    CHECK(labelOf(sample, QStringLiteral("mal-1")).isEmpty());
    type(sample, labelOf(sample, QStringLiteral("vision")));
    CHECK(sample.widget().focus() == focusOn(QStringLiteral("vision")));
}

TEST_CASE("However small, what leads to most has one letter")
{
    JumpLabels labels;
    auto shown = boxes(60);
    shown.front().leadsTo = 12;
    labels.show(shown);
    CHECK(labels.of(shown.front().key).size() == 1);
    CHECK(labels.of(shown[1].key).size() == 2);
    CHECK(labels.of(shown.back().key).size() == 1);
}

TEST_CASE("The largest boxes have one letter, no label begins another, and all are told apart")
{
    const int count = GENERATE(1, 25, 35, 36, 60, 200, 625);
    JumpLabels labels;
    const auto shown = boxes(count);
    labels.show(shown);
    std::set<QString> all;
    for (const JumpLabels::Box& box : shown) {
        const QString letters = labels.of(box.key);
        CHECK((letters.size() == 1 || letters.size() == 2));
        CHECK(letters.size() <= labels.of(shown.front().key).size()); // the first is the smallest
        CHECK_FALSE(letters.contains(u'G'));
        all.insert(letters);
    }
    CHECK(all.size() == shown.size());
    for (const QString& letters : all)
        CHECK((letters.size() == 1 || !all.contains(letters.left(1))));
}
