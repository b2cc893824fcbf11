#include "hand_built.h"

#include "model/change/integrity.h"
#include "model/operations/elements.h"
#include "model/operations/kinds.h"
#include "model/operations/records.h"
#include "model/operations/relation_types.h"
#include "model/operations/relations.h"
#include "model/operations/reshape.h"
#include "tests/bench/chance.h"
#include "tests/bench/generated_city.h"
#include "tests/store/full_model.h"

#include <catch2/catch.hpp>

#include <map>

using namespace styrmodell;

namespace
{

/// The ids there were when last counted, by record type: some of them may be gone.
class KnownIds
{
public:
    void count(const Model& model)
    {
        forEachRecordType([&]<class R>() {
            auto& ids = ids_[recordIndex<R>];
            ids.clear();
            for (const R* record : model.table<R>().sorted())
                ids.push_back(idOf(*record).text);
        });
    }
    template <class R> Id<R> any(Chance& chance) const
    {
        const auto& ids = ids_[recordIndex<R>];
        return {ids.empty() ? QStringLiteral("none") : chance.oneOf(ids)};
    }
    RecordKey anyRecord(Chance& chance) const
    {
        const size_t type = chance.below(recordTypeCount);
        return {type, ids_[type].empty() ? QStringLiteral("none") : chance.oneOf(ids_[type])};
    }

private:
    std::array<std::vector<QString>, recordTypeCount> ids_{};
};

/// Gives one member of a record another value, sensible or not.
class MemberChange
{
public:
    MemberChange(Chance& chance, const KnownIds& known, size_t which) : chance_(chance), known_(known), which_(which) {}

    template <class T> void operator()(const char* name, T& member, Presence = Presence::Optional)
    {
        if (std::string_view(name) != "id" && at_++ == which_)
            fill(member);
    }

private:
    void fill(QString& text)
    {
        const std::vector<QString> texts{
            {}, QStringLiteral("Ny titel"), QStringLiteral("  å\n ”"), QStringLiteral("plan")};
        text = chance_.oneOf(texts);
    }
    void fill(bool& value) { value = !value; }
    void fill(int& value) { value = chance_.between(0, 3000); }
    void fill(double& value) { value = chance_.between(-100, 100) / 8.0; }
    void fill(MeasuredValue& value) { value.value.reset(); }
    void fill(Colour& colour) { colour.text = chance_.percent(50) ? QStringLiteral("plum") : QStringLiteral("mauve"); }
    void fill(Words& words) { words.en = QStringLiteral("word"); }
    void fill(ImpreciseDate& date) { date = ImpreciseDate::day(QDate(2024, 1, 1).addDays(chance_.between(0, 999))); }
    void fill(QMap<QString, QString>& map) { map.insert(QStringLiteral("title"), QStringLiteral("why")); }
    void fill(End& end)
    {
        if (chance_.percent(20))
            end = known_.any<Kind>(chance_);
        else
            end = known_.any<Element>(chance_);
    }
    template <NamedEnum E> void fill(E& value) { value = static_cast<E>(chance_.below(EnumNames<E>::names.size())); }
    template <class E> void fill(Flags<E>& flags) { flags.set(static_cast<E>(0), !flags.has(static_cast<E>(0))); }
    template <class R> void fill(Id<R>& id) { id = known_.any<R>(chance_); }
    template <class T> void fill(std::optional<T>& value)
    {
        if (value && chance_.percent(30)) {
            value.reset();
            return;
        }
        if constexpr (std::is_same_v<T, ImpreciseDate>)
            value = ImpreciseDate::day(QDate(2024, 1, 1));
        else
            value.emplace();
        fill(*value);
    }
    template <class T> void fill(QList<T>& list)
    {
        if (!list.isEmpty() && chance_.percent(40))
            list.removeLast();
        else if constexpr (!Described<T>)
            fill(list.emplaceBack());
    }
    template <Described T> void fill(T& value)
    {
        MemberChange inner(chance_, known_, chance_.below(4));
        describe(inner, value);
    }

    Chance& chance_;
    const KnownIds& known_;
    size_t which_;
    size_t at_ = 0;
};

class RandomWork
{
public:
    RandomWork(Model model, std::uint32_t seed) : chance_(seed), model_(std::move(model)) {}

    const Model& model() const { return model_; }
    const std::vector<Edit>& edits() const { return edits_; }
    int refused() const { return refused_; }

    void step()
    {
        if (steps_++ % 40 == 0)
            known_.count(model_);
        Result<Edit> edit = chance_.percent(45) ? ofElement() : ofAny();
        if (!edit) {
            ++refused_;
            CHECK_FALSE(edit.error().what.isEmpty());
            return;
        }
        applyTo(model_, edit->changes);
        edits_.push_back(*std::move(edit));
    }

private:
    ElementId anyElement() { return known_.any<Element>(chance_); }
    std::optional<ElementId> maybeElement() { return chance_.percent(30) ? std::nullopt : std::optional(anyElement()); }

    Result<Edit> ofElement()
    {
        switch (chance_.below(9)) {
        case 0:
        case 1: {
            Element added;
            added.kind = known_.any<Kind>(chance_);
            added.title = QStringLiteral("Nytt %1").arg(chance_.between(1, 50));
            added.parent = maybeElement();
            return addElement(model_, added);
        }
        case 2:
            return renameElement(model_, anyElement(), QStringLiteral("Namn %1").arg(chance_.between(1, 9)));
        case 3:
            return moveElement(model_, anyElement(), maybeElement(), maybeElement());
        case 4:
            return reorderElement(model_, anyElement(), maybeElement());
        case 5:
            return changeKind(model_, {anyElement(), anyElement()}, known_.any<Kind>(chance_));
        case 6:
            return mergeElements(model_, anyElement(), anyElement());
        case 7:
            return duplicateBranch(model_, anyElement());
        default:
            return chance_.percent(40) ? removeElement(model_, anyElement()) : changed<Element>();
        }
    }

    Result<Edit> ofAny()
    {
        if (chance_.percent(20))
            return relate(
                model_,
                {{}, known_.any<RelationType>(chance_), anyElement(), anyElement(), {}, {}, {}, {}, Certainty::Stated});
        if (chance_.percent(10))
            return unrelate(model_, known_.any<Relation>(chance_));
        if (chance_.percent(10))
            return dropRecord(model_, known_.anyRecord(chance_));
        if (chance_.percent(3))
            return ofDefinition();
        Result<Edit> edit = Error{};
        const size_t type = chance_.below(recordTypeCount);
        forEachRecordType([&]<class R>() {
            if (recordIndex<R> == type)
                edit = changed<R>();
        });
        return edit;
    }

    Result<Edit> ofDefinition()
    {
        const auto kind = known_.any<Kind>(chance_);
        const auto type = known_.any<RelationType>(chance_);
        switch (chance_.below(5)) {
        case 0: {
            Kind added;
            added.name.sv = QStringLiteral("Nivå %1").arg(chance_.between(1, 9));
            return addKind(model_, added, kind);
        }
        case 1:
            return chance_.percent(80) ? Error{QStringLiteral("Rarely.")}
                                       : removeKind(model_, kind, known_.any<Kind>(chance_));
        case 2:
            return removeRelationType(model_, type, known_.any<RelationType>(chance_));
        default:
            return moveKind(model_, kind, chance_.between(-2, 2));
        }
    }

    /// A record with one member changed, in its place or as a new one.
    template <class R> Result<Edit> changed()
    {
        const R* known = model_.find(known_.any<R>(chance_));
        if (!known)
            return Error{QStringLiteral("Gone.")};
        R record = *known;
        size_t members = 0;
        describe([&](const char*, const auto&, Presence = Presence::Optional) { ++members; }, record);
        describe(MemberChange(chance_, known_, chance_.below(members)), record);
        if constexpr (!std::is_same_v<R, ModelInfo>)
            if (chance_.percent(25))
                record.id.text = QStringLiteral("r%1").arg(chance_.between(1, 10000));
        if constexpr (std::is_same_v<R, Element>)
            if (chance_.percent(50))
                return changeElement(model_, record);
        return putRecord(model_, record);
    }

    Chance chance_;
    Model model_;
    KnownIds known_{};
    std::vector<Edit> edits_{};
    int steps_ = 0;
    int refused_ = 0;
};

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

} // namespace

TEST_CASE("any sequence of operations keeps the data whole and goes back to the start")
{
    const auto seed = GENERATE(range(1U, 5U));
    const Model start = everything();
    REQUIRE_FALSE(firstViolation(start));
    RandomWork work(start, seed);
    for (int i = 0; i < 2500; ++i)
        work.step();
    CAPTURE(seed, work.edits().size(), work.refused());
    CHECK(work.edits().size() > 1000);
    CHECK(work.refused() > 100);
    CHECK_FALSE(firstViolation(work.model()));
    CHECK(isIndexWhole(work.model()));

    Model back = work.model();
    for (auto edit = work.edits().rbegin(); edit != work.edits().rend(); ++edit)
        applyTo(back, inverse(edit->changes));
    CHECK(back == start);
    CHECK(isIndexWhole(back));

    for (const Edit& edit : work.edits())
        applyTo(back, edit.changes);
    CHECK(back == work.model());
}
