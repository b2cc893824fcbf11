#include "tests/bench/generated_city.h"

#include "model/change/edit.h"
#include "model/interchange/templates.h"
#include "model/operations/relations.h"
#include "tests/bench/swedish_words.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

ImpreciseDate yearOf(int year)
{
    return *ImpreciseDate::fromText(QString::number(year));
}

/// Builds from the vision down; what comes later relates to what stands already.
class City
{
public:
    City(int elements, std::uint32_t seed) : wanted_(elements), chance_(seed) {}

    Model build()
    {
        addInfo();
        addTop();
        addDirections(5 + wanted_ / 600);
        addBodies();
        addDocuments(wanted_ / 5);
        for (size_t body = 0; count_ < wanted_; ++body)
            addGoal(assignments_[body % assignments_.size()]);
        relateKinds();
        addDecisions(count_ / 5);
        Model model = builtInModel();
        applyTo(model, changes_);
        return model;
    }

private:
    template <class R> void add(R record)
    {
        changes_.emplace_back(RecordChange<R>{nullptr, std::make_shared<const R>(std::move(record))});
    }

    Element element(const QString& kind, const QString& title)
    {
        Element made;
        made.id.text = kind.toLower() + QStringLiteral("-%1").arg(++count_, 5, 10, QLatin1Char('0'));
        made.kind.text = kind;
        made.title = title;
        made.text = someProse(chance_);
        made.status = TextStatus::Adopted;
        made.order = ++orders_[kind];
        return made;
    }

    ElementId put(Element made)
    {
        all_.push_back(made.id);
        add(std::move(made));
        return all_.back();
    }

    ElementId put(const QString& kind, const QString& title) { return put(element(kind, title)); }

    void relate(const QString& type, End from, End to)
    {
        Relation relation;
        relation.type.text = type;
        relation.from = std::move(from);
        relation.to = std::move(to);
        relation.id = relationIdFor(relation);
        add(std::move(relation));
    }

    void addInfo()
    {
        ModelInfo info;
        info.title = u"Stadens styrmodell"_qs;
        info.organisation = u"En påhittad stad"_qs;
        info.asOf = ImpreciseDate::fromText(QStringLiteral("2024-09-01"));
        add(std::move(info));
    }

    void addTop()
    {
        Element vision = element(u"vision"_qs, u"En stad där fler lyckas 2035"_qs);
        vision.text = u"Fem områden:\n\n- **Skapande** – för alla\n- **Pulserande** – dygnet runt\n"
                      u"- **Gemensam** – hela staden\n- **Global** – öppen\n- **Balanserad** – i längden"_qs;
        vision_ = put(std::move(vision));
        programme_ = put(u"programme"_qs, u"Program för mandatperioden 2023–2026"_qs);
        relate(u"contributesTo"_qs, programme_, vision_);
        council_ = put(u"council"_qs, u"Kommunfullmäktige"_qs);
        const ElementId trust = put(u"attitude"_qs, u"Tillitsbaserad styrning"_qs);
        const auto addWithin = [&](const QString& kind, const QStringList& titles) {
            for (const QString& title : titles) {
                Element within = element(kind, title);
                within.parent = trust;
                put(std::move(within));
            }
        };
        addWithin(u"principle"_qs, {u"Tillit"_qs, u"Öppenhet"_qs, u"Helhetssyn"_qs, u"Handlingsutrymme"_qs,
                                    u"Medskapande"_qs, u"Kunskapsutveckling"_qs});
        addWithin(u"purpose"_qs, {u"Skapa värde"_qs, u"Lära tillsammans"_qs, u"Ta ansvar"_qs, u"Utveckla"_qs});
        for (const QString& title : {u"Ökad livskvalitet"_qs, u"Högre tillit"_qs, u"Starkare näringsliv"_qs})
            put(u"result"_qs, title);
        for (const QString& title : {u"Invånare"_qs, u"Företag"_qs, u"Organisationer"_qs})
            put(u"audience"_qs, title);
    }

    void addDirections(int count)
    {
        for (int i = 0; i < count; ++i) {
            Element direction = element(u"direction"_qs, directionTitle(chance_));
            direction.agenda2030 = {chance_.between(1, 17)};
            directions_.push_back(put(std::move(direction)));
        }
    }

    void addBodies()
    {
        const int boards = 12 + wanted_ / 500;
        for (int i = 0; i < boards; ++i)
            addAssignment(put(u"board"_qs, boardName(chance_)));
        for (int i = 0; i < 9 + wanted_ / 700; ++i)
            addAssignment(put(u"company"_qs,
                              u"Stadens "_qs + boardName(chance_).toLower().replace(u"nämnden"_qs, u"bolag AB"_qs)));
        for (int i = 0; i < boards / 2; ++i) {
            const ElementId administration =
                put(u"administration"_qs, boardName(chance_).replace(u"nämnden"_qs, u"förvaltningen"_qs));
            relate(u"administers"_qs, administration, bodies_[static_cast<size_t>(i)]);
        }
    }

    void addAssignment(const ElementId& body)
    {
        bodies_.push_back(body);
        Element assignment = element(u"assignment"_qs, u"Svara för "_qs + goalTitle(chance_).toLower());
        assignment.parent = body;
        assignments_.push_back({put(std::move(assignment)), {}});
    }

    void addDocuments(int count)
    {
        const std::vector<std::pair<QString, QString>> sorts{{u"program"_qs, u"program"_qs},
                                                             {u"plan"_qs, u"plan"_qs},
                                                             {u"strategy"_qs, u"strategi"_qs},
                                                             {u"policy"_qs, u"policy"_qs},
                                                             {u"guideline"_qs, u"riktlinjer"_qs}};
        for (int i = 0; i < count; ++i) {
            const auto& [subtype, word] = chance_.oneOf(sorts);
            Element document = element(u"document"_qs, documentTitle(chance_, word));
            document.subtype = subtype;
            document.body = chance_.oneOf(bodies_);
            document.validFrom = yearOf(chance_.between(2014, 2023));
            if (chance_.percent(20))
                document.status = TextStatus::Replaced;
            const ElementId id = put(std::move(document));
            relate(u"basisFor"_qs, id, chance_.oneOf(directions_));
            if (!documents_.empty() && chance_.percent(50))
                relate(u"basisFor"_qs, chance_.oneOf(documents_), id);
            documents_.push_back(id);
        }
    }

    struct Assignment {
        ElementId id{};
        std::vector<ElementId> boardDirections{};
    };

    void addGoal(Assignment& assignment)
    {
        if (assignment.boardDirections.empty() || chance_.percent(20)) {
            Element direction = element(u"boardDirection"_qs, directionTitle(chance_));
            direction.parent = assignment.id;
            assignment.boardDirections.push_back(put(std::move(direction)));
            relate(u"contributesTo"_qs, assignment.boardDirections.back(), chance_.oneOf(directions_));
            return;
        }
        Element goal = element(u"goal"_qs, goalTitle(chance_));
        goal.parent = assignment.id;
        if (chance_.percent(25)) {
            goal.status = TextStatus::Replaced;
            goal.validTo = yearOf(2022);
        } else if (chance_.percent(15)) {
            goal.certainty = Certainty::Example;
            goal.status = TextStatus::Proposed;
            goal.title += u" (exempel)"_qs;
        }
        const ElementId id = put(std::move(goal));
        relate(u"contributesTo"_qs, id, chance_.oneOf(assignment.boardDirections));
        if (chance_.percent(70))
            relate(u"contributesTo"_qs, id, chance_.oneOf(directions_));
        if (chance_.percent(30))
            measure(id);
    }

    void measure(const ElementId& goal)
    {
        Indicator indicator;
        indicator.id.text = QStringLiteral("indikator-%1").arg(++indicators_, 5, 10, QLatin1Char('0'));
        indicator.name = indicatorName(chance_);
        indicator.unit = u"%"_qs;
        indicator.better = chance_.percent(80) ? Better::Up : Better::Down;
        const IndicatorId id = indicator.id;
        add(std::move(indicator));
        add(IndicatorUse{{id.text + u"-bruk"_qs}, id, goal, {}, {}, Certainty::Stated});
        const int last = chance_.between(2021, 2023);
        for (int year = last - chance_.between(2, 5); year <= last; ++year)
            add(Measurement{{id.text + QStringLiteral("-%1").arg(year)},
                            id,
                            year,
                            {},
                            Sex::All,
                            {chance_.between(400, 990) / 10.0}});
        add(Target{{id.text + u"-mal"_qs}, id, goal, 2024, static_cast<double>(chance_.between(60, 95)), {}, {}});
    }

    void relateKinds()
    {
        const auto kind = [](const QString& id) { return KindId{id}; };
        relate(u"basisFor"_qs, programme_, kind(u"document"_qs));
        relate(u"basisFor"_qs, programme_, kind(u"direction"_qs));
        relate(u"basisFor"_qs, programme_, kind(u"boardDirection"_qs));
        relate(u"contributesTo"_qs, kind(u"direction"_qs), vision_);
        relate(u"addressedTo"_qs, kind(u"direction"_qs), kind(u"board"_qs));
        relate(u"addressedTo"_qs, kind(u"direction"_qs), kind(u"company"_qs));
        relate(u"leadsTo"_qs, kind(u"goal"_qs), kind(u"result"_qs));
        relate(u"leadsTo"_qs, kind(u"boardDirection"_qs), kind(u"result"_qs));
        relate(u"addressedTo"_qs, kind(u"result"_qs), kind(u"audience"_qs));
    }

    void addDecisions(int count)
    {
        for (int i = 0; i < count; ++i) {
            Decision decision;
            decision.id.text = QStringLiteral("beslut-%1").arg(i + 1, 5, 10, QLatin1Char('0'));
            decision.body = council_;
            decision.date = ImpreciseDate::day(QDate(2014, 1, 1).addDays(chance_.between(0, 3600)));
            decision.type = DecisionType::Adopted;
            decision.paragraph = u"§ "_qs + QString::number(chance_.between(1, 240));
            for (int n = chance_.between(1, 3); n > 0; --n)
                if (const ElementId& about = chance_.oneOf(all_); !decision.elements.contains(about))
                    decision.elements.push_back(about);
            add(std::move(decision));
        }
    }

    int wanted_;
    Chance chance_;
    int count_ = 0;
    int indicators_ = 0;
    QHash<QString, int> orders_{};
    std::vector<Change> changes_{};
    ElementId vision_{};
    ElementId programme_{};
    ElementId council_{};
    std::vector<ElementId> all_{};
    std::vector<ElementId> directions_{};
    std::vector<ElementId> bodies_{};
    std::vector<ElementId> documents_{};
    std::vector<Assignment> assignments_{};
};

} // namespace

Model generateCity(int elements, std::uint32_t seed)
{
    return City(elements, seed).build();
}

} // namespace styrmodell
