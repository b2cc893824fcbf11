#include "hand_built.h"
#include "random_work.h"

#include "model/change/integrity.h"
#include "tests/bench/generated_city.h"
#include "tests/full_model.h"

#include <catch2/catch.hpp>

#include <set>

using namespace styrmodell;

namespace
{

/// How many operations are tried in a row.
int operationCount()
{
    constexpr int usual = 3000;
    const int wanted = qEnvironmentVariableIntValue("STYRMODELL_OPERATIONS");
    return wanted > 0 ? wanted : usual;
}

/// Records of all types among a city's.
Model everything()
{
    Model model = generateCity(250, 7);
    const Model full = fullModel();
    forEachRecordType([&]<class R>() {
        for (const R* record : full.table<R>().sorted())
            put(model, *record);
    });
    return model;
}

bool haveSameKeys(QList<RecordKey> a, QList<RecordKey> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

bool isIndexWhole(const Model& model)
{
    Model rebuilt;
    forEachRecordType([&]<class R>() { model.table<R>().forEach([&](const R& record) { put(rebuilt, record); }); });
    bool isWhole = true;
    forEachRecordType([&]<class R>() {
        model.table<R>().forEach([&](const R& record) {
            const RecordKey key = RecordKey::of(idOf(record));
            isWhole = isWhole && haveSameKeys(model.referrers(key), rebuilt.referrers(key));
        });
    });
    return isWhole;
}

/// To the start and to the end again; what was done is added to `had`.
void checkWork(const Model& start, std::uint32_t seed, std::set<QString>& had)
{
    RandomWork work(start, seed);
    for (int i = 0; i < operationCount(); ++i)
        work.step();
    CAPTURE(seed, work.edits().size(), work.refused());
    CHECK(work.edits().size() > 1000);
    CHECK(work.refused() > 100);
    CHECK_FALSE(firstViolation(work.model()));
    CHECK(isIndexWhole(work.model()));
    for (const auto& [operation, times] : work.done())
        had.insert(operation);

    Model back = work.model();
    for (auto edit = work.edits().rbegin(); edit != work.edits().rend(); ++edit)
        applyTo(back, inverse(edit->changes));
    CHECK(back == start);
    CHECK(isIndexWhole(back));

    for (const Edit& edit : work.edits())
        applyTo(back, edit.changes);
    CHECK(back == work.model());
}

} // namespace

TEST_CASE("any sequence of operations keeps the data whole and goes back to the start")
{
    const Model start = everything();
    REQUIRE_FALSE(firstViolation(start));
    std::set<QString> had;
    for (const std::uint32_t seed : {1U, 2U, 3U})
        checkWork(start, seed, had);
    CHECK(had.size() == 31); // every operation had its turn
}
