#include "wild_city.h"

#include "model/operations/elements.h"
#include "model/queries/order.h"
#include "tests/bench/generated_city.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace styrmodell
{
namespace
{

/// Plain arithmetic on a known generator: the same on every machine.
class Chance
{
public:
    explicit Chance(std::uint32_t seed) : engine_(seed) {}

    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(engine_() % bound); }
    bool oneIn(std::uint32_t n) { return below(n) == 0; }
    double part() { return static_cast<double>(engine_()) / 4294967296.0; }

private:
    std::mt19937 engine_;
};

QString wildTitle(Chance& chance)
{
    const QString compound =
        QStringLiteral("Samhällsbyggnadsförvaltningsövergripandebostadsförsörjningsprogramuppföljningsprocess");
    switch (chance.below(7)) {
    case 0:
        return compound.left(80);
    case 1:
        return QStringLiteral("Ett tryggt och hållbart samhälle för alla ").repeated(120).left(5000);
    case 2:
        return QStringLiteral("Å");
    case 3:
        return QStringLiteral("Grön stad 🌳🚲 för 👩‍👩‍👧 överallt");
    case 4:
        return QStringLiteral("مدينة آمنة ومستدامة للجميع");
    case 5:
        return compound.left(40) + u' ' + compound.left(60);
    default:
        return QStringLiteral("  Flera   mellanrum\noch radbrytningar\t");
    }
}

TextStatus wildStatus(Chance& chance)
{
    constexpr std::array states{TextStatus::Proposed, TextStatus::Draft, TextStatus::Repealed};
    return states[chance.below(states.size())];
}

} // namespace

Model wildCity(std::uint32_t seed)
{
    Chance chance(seed);
    const int size = static_cast<int>(5 * std::pow(600.0, chance.part()));
    Model model = generateCity(std::max(size, 150), seed);
    std::vector<KindId> emptied;
    for (const Kind* kind : kindsInOrder(model))
        if (chance.oneIn(9))
            emptied.push_back(kind->id);
    std::vector<ElementId> ids;
    for (const Element* element : model.table<Element>().sorted())
        ids.push_back(element->id);
    int left = size;
    for (const ElementId& id : ids) {
        const Element* found = model.find(id);
        if (!found)
            continue; // gone with what it lay in
        Element element = *found;
        const bool isEmptied = std::find(emptied.begin(), emptied.end(), element.kind) != emptied.end();
        if (isEmptied || left-- <= 0) {
            if (const auto edit = removeElement(model, element.id))
                applyTo(model, edit->changes);
            continue;
        }
        if (chance.oneIn(12))
            element.title = wildTitle(chance);
        if (chance.oneIn(15))
            element.status = wildStatus(chance);
        model.put(std::make_shared<const Element>(element));
    }
    return model;
}

} // namespace styrmodell
