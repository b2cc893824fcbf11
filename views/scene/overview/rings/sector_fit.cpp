#include "views/scene/overview/rings/sector_fit.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal dashedInset = 6;
constexpr qreal roomy = 170;     ///< thickness from which letters are larger
constexpr qreal countAbove = 86; ///< thickness from which a large count stands above its heading

} // namespace

/// How the words of a slot's members are set.
struct SectorFit::Setting {
    TextStyle size{};
    bool mayCut = false;
    bool mayShorten = false;
    bool isDisc = false;
};

TextStyle SectorFit::strong() const
{
    TextStyle style = type_.cardTitle();
    style.weight = Weight::SemiBold;
    return style;
}

Sector SectorFit::roomIn(const Sector& place, const Label& label) const
{
    return label.isExample ? insetBy(place, type_.length(dashedInset)) : place;
}

std::optional<std::vector<PlannedSector>> SectorFit::members(const Shown& shown, const std::vector<Sector>& places,
                                                             bool isDisc, bool mayGrow) const
{
    std::vector<TextStyle> sizes;
    if (isDisc)
        for (const qreal size : {34, 30, 26, 22})
            sizes.push_back(type_.hero(size));
    if (places.front().thickness() >= type_.length(roomy))
        sizes.push_back(type_.groupTitle());
    if (shown.labels.size() == 1)
        sizes.push_back(type_.plateTitle());
    sizes.push_back(strong());
    sizes.push_back(type_.arrowLabel());
    sizes.back().weight = Weight::SemiBold;
    sizes.push_back(type_.smallStrong());
    for (const bool mayShorten : {false, true}) {
        if (mayShorten && mayGrow)
            return std::nullopt;
        for (const bool mayCut : {false, true})
            for (const TextStyle& size : sizes)
                if (auto sectors = membersIn({size, mayCut, mayShorten, isDisc}, shown, places))
                    return sectors;
    }
    return shown.labels.size() == 1 ? byItsKind(shown, places.front()) : std::nullopt;
}

std::optional<std::vector<PlannedSector>> SectorFit::membersIn(const Setting& setting, const Shown& shown,
                                                               const std::vector<Sector>& places) const
{
    std::vector<PlannedSector> sectors;
    for (size_t n = 0; n < places.size(); ++n) {
        std::optional<PlannedSector> sector = memberIn(setting, shown.labels[n], places[n]);
        if (!sector && setting.mayShorten)
            sector = memberIn(setting, shown.shortLabels[n], places[n]);
        if (!sector)
            return std::nullopt;
        const QRectF words = sector->words.box;
        if (std::any_of(sectors.begin(), sectors.end(),
                        [&](const PlannedSector& other) { return other.words.box.intersects(words); }))
            return std::nullopt; // what is pressed holds the words, and lies beside its neighbours
        sectors.push_back(*std::move(sector));
    }
    return sectors;
}

std::optional<PlannedSector> SectorFit::memberIn(const Setting& setting, const Label& label, const Sector& place) const
{
    std::vector<SectorText> texts{{label.title, setting.size, true}, {label.tag, type_.small(), false}};
    if (const QString above = setting.isDisc ? kindAbove(label) : QString(); !above.isEmpty())
        texts.insert(texts.begin(), {above.toUpper(), type_.overLine(), false});
    auto words = setWithin(type_, roomIn(place, label), texts, label.paints.onPlate, setting.mayCut);
    if (!words)
        return std::nullopt;
    return PlannedSector{label, place, *std::move(words)};
}

std::optional<std::vector<PlannedSector>> SectorFit::byItsKind(const Shown& shown, const Sector& place) const
{
    Label label = shown.labels.front();
    label.title = nameOfKind(label);
    label.isEditable = false;
    for (const TextStyle& size : {type_.plateTitle(), type_.smallStrong()})
        if (auto sector = memberIn({size, true, false, false}, label, place))
            return std::vector{*std::move(sector)};
    return std::nullopt;
}

QString SectorFit::nameOfKind(const Label& label) const
{
    const Element* element = label.element ? style_.words.model().find(*label.element) : nullptr;
    const Kind* kind = element ? style_.words.model().find(element->kind) : nullptr;
    return kind ? style_.words.kind(*kind) : QString();
}

QString SectorFit::kindAbove(const Label& label) const
{
    const QString kind = nameOfKind(label);
    return label.title.contains(kind, Qt::CaseInsensitive) ? QString() : kind;
}

std::optional<std::vector<PlannedSector>> SectorFit::counted(const Shown& shown, const Sector& place,
                                                             bool mayGrow) const
{
    Label label = shown.labels.front();
    for (const bool mayCut : {false, true})
        for (const std::vector<SectorText>& texts : countedWords(*shown.slot, label, place))
            if (auto words = setWithin(type_, roomIn(place, label), texts, label.paints.onPlate, mayCut))
                return std::vector{PlannedSector{label, place, *std::move(words)}};
    if (mayGrow)
        return std::nullopt;
    const QString count = label.count.isEmpty() ? QStringLiteral("0") : label.count;
    for (const TextStyle& style : {type_.groupTitle(), type_.smallStrong()})
        if (auto words = setWithin(type_, roomIn(place, label), {{count, style, false}}, label.paints.onPlate))
            return std::vector{PlannedSector{label, place, *std::move(words)}};
    return std::vector{PlannedSector{label, place, {}}};
}

std::vector<std::vector<SectorText>> SectorFit::countedWords(const Slot& slot, const Label& label,
                                                             const Sector& place) const
{
    std::vector<std::vector<SectorText>> all;
    const QString heading = headingOf(style_, slot);
    if (label.count.isEmpty()) {
        const QString add = style_.words(QT_TRANSLATE_NOOP("Publication", "Press here to add one."));
        all.push_back({{label.title, type_.arrowLabel(), false}});
        if (style_.showsHints)
            all.push_back({{label.name, type_.arrowLabel(), false}, {add, type_.small(), false}});
        all.push_back({{label.name, type_.arrowLabel(), false}});
        all.push_back({{label.name, type_.small(), false}});
        all.push_back({{heading + QStringLiteral(" 0"), type_.small(), false}});
        return all;
    }
    std::vector<TextStyle> sizes{strong(), type_.arrowLabel(), type_.smallStrong()};
    sizes[1].weight = Weight::SemiBold;
    if (place.thickness() >= type_.length(countAbove))
        for (const TextStyle& style : sizes)
            all.push_back({{label.count, type_.hero(32), false}, {heading, style, false}, tagOf(label)});
    sizes.insert(sizes.begin(), type_.groupTitle());
    const QString together = QStringLiteral("%1 %2").arg(heading, label.count);
    for (const bool hasTag : {true, false})
        for (const TextStyle& style : sizes)
            all.push_back({{together, style, false}, hasTag ? tagOf(label) : SectorText{}});
    return all;
}

SectorText SectorFit::tagOf(const Label& label) const
{
    return {label.tag, type_.small(), false};
}

} // namespace styrmodell
