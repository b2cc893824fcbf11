#include "hand_built.h"

#include "model/records/visit.h"

#include <QSet>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace styrmodell;

TEST_CASE("a date is as exact as it is known and keeps its form")
{
    const auto [text, first, last] =
        GENERATE(table<const char*, QDate, QDate>({{"2035", QDate(2035, 1, 1), QDate(2035, 12, 31)},
                                                   {"2024-02", QDate(2024, 2, 1), QDate(2024, 2, 29)},
                                                   {"2026-06-17", QDate(2026, 6, 17), QDate(2026, 6, 17)},
                                                   {"2026-06-17/2026-06-18", QDate(2026, 6, 17), QDate(2026, 6, 18)},
                                                   {"0001", QDate(1, 1, 1), QDate(1, 12, 31)}}));
    const auto date = ImpreciseDate::fromText(QString::fromLatin1(text));
    REQUIRE(date);
    CHECK(date->first() == first);
    CHECK(date->last() == last);
    CHECK(date->toText() == QLatin1String(text));
}

TEST_CASE("what is no date of the calendar is not read as one")
{
    const char* text =
        GENERATE("", "35", "20350", "2026-13", "2026-00", "2026-02-30", "2026-6-1", "2026-06-18/2026-06-17",
                 "2026-06/2026-07", "2026-06-17 ", " 2026", "0000", "2026-06-17/", "abcd", "2026-ab");
    CHECK_FALSE(ImpreciseDate::fromText(QString::fromLatin1(text)));
}

TEST_CASE("ids have the letters of the interchange format, at most a hundred")
{
    CHECK(isValidId(QStringLiteral("a")));
    CHECK(isValidId(QStringLiteral("9_.-Z")));
    CHECK(isValidId(QString(100, u'a')));
    CHECK_FALSE(isValidId(QString(101, u'a')));
    const char* bad = GENERATE("", "-a", ".a", "_a", "a b", "å", "a/b", "a\n");
    CHECK_FALSE(isValidId(QString::fromUtf8(bad)));
}

TEST_CASE("an id made of any title is valid and free")
{
    CHECK(idFromText(QStringLiteral("En skola där fler lyckas!")) == QStringLiteral("en-skola-dar-fler-lyckas"));
    CHECK(isValidId(idFromText(QStringLiteral("——"))));
    CHECK(isValidId(idFromText(QString(500, u'ö'))));
    const QStringList taken{QStringLiteral("mal"), QStringLiteral("mal-2")};
    CHECK(freshId(QStringLiteral("mal"), [&](const QString& id) { return taken.contains(id); }) ==
          QStringLiteral("mal-3"));
}

TEST_CASE("a free id among thousands of equal titles is found by asking few times")
{
    QSet<QString> taken;
    int asked = 0;
    for (int i = 0; i < 3000; ++i)
        taken.insert(freshId(QStringLiteral("mal"), [&](const QString& id) {
            ++asked;
            return taken.contains(id);
        }));
    CHECK(taken.size() == 3000);
    CHECK(taken.contains(QStringLiteral("mal-3000")));
    CHECK(asked < 3000 * 30);
}

TEST_CASE("words fall back to the other language")
{
    const Words both{QStringLiteral("mål"), QStringLiteral("goal")};
    CHECK(both.in(Language::English) == QStringLiteral("goal"));
    CHECK(Words{QStringLiteral("mål"), {}}.in(Language::English) == QStringLiteral("mål"));
    CHECK(Words{{}, QStringLiteral("goal")}.in(Language::Swedish) == QStringLiteral("goal"));
}

TEST_CASE("names of closed lists read back")
{
    for (size_t i = 0; i < EnumNames<TextStatus>::names.size(); ++i) {
        const auto status = static_cast<TextStatus>(i);
        CHECK(enumFromName<TextStatus>(nameOf(status)) == status);
    }
    CHECK_FALSE(enumFromName<TextStatus>(QStringLiteral("Adopted")));
}

TEST_CASE("every reference of a record is reported with its member")
{
    StoryStep step;
    step.id.text = QStringLiteral("step");
    step.story.text = QStringLiteral("story");
    step.focus = kindId("goal");
    step.revealed = {elementId("a"), elementId("b")};
    QStringList found;
    forEachReference(step, [&](const char* member, const RecordKey& key) {
        found += QString::fromLatin1(member) + u' ' + key.typeName() + u' ' + key.id;
    });
    CHECK(found == QStringList{QStringLiteral("story stories story"), QStringLiteral("focus kinds goal"),
                               QStringLiteral("revealed elements a"), QStringLiteral("revealed elements b")});
}

TEST_CASE("a copy of a model stays as it was when the other is written to")
{
    Model model = smallCity();
    const Model before = model;
    Element renamed = *model.find(elementId("goal1"));
    renamed.title = QStringLiteral("other");
    put(model, renamed);
    model.remove(relation("basisFor", elementId("plan"), elementId("direction1")).id);
    CHECK(before.find(elementId("goal1"))->title == QStringLiteral("goal1"));
    CHECK(before.table<Relation>().size() == model.table<Relation>().size() + 1);
    CHECK(before.referrersOf<Relation>(RecordKey::of(elementId("plan"))).size() == 1);
    CHECK(model.referrersOf<Relation>(RecordKey::of(elementId("plan"))).empty());
    CHECK_FALSE(model == before);
}

TEST_CASE("models are equal by content, whatever way they came about")
{
    const Model one = smallCity();
    Model other;
    forEachRecordType([&]<class R>() {
        auto records = one.table<R>().sorted();
        std::reverse(records.begin(), records.end());
        for (const R* record : records)
            put(other, *record);
    });
    CHECK(one == other);
    other.remove(elementId("audience"));
    CHECK_FALSE(one == other);
    CHECK_FALSE(other == one);
}

TEST_CASE("an edit backward gives the model back")
{
    Model model = smallCity();
    const Model start = model;
    auto added = std::make_shared<const Element>(element("new", "goal", "assignment1"));
    auto removed = model.table<Element>().pointer(elementId("audience"));
    const std::vector<Change> changes{RecordChange<Element>{nullptr, added}, RecordChange<Element>{removed, nullptr}};
    applyTo(model, changes);
    CHECK(model.find(elementId("new")));
    CHECK_FALSE(model.find(elementId("audience")));
    applyTo(model, inverse(changes));
    CHECK(model == start);
}
