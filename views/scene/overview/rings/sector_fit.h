/// Which words of a member, or of a counted slot, stand in its sector.
#pragma once

#include "views/scene/overview/rings/ring.h"
#include "views/scene/overview/rings/sector_words.h"

namespace styrmodell
{

/// A slot in its ring, and how it is shown.
struct Shown {
    const Slot* slot = nullptr;
    bool showsMembers = false;
    std::vector<Label> labels{}; ///< one for each sector
    std::vector<Label> shortLabels{};
};

/// A member of a slot, or all of it with its count, where it is drawn.
struct PlannedSector {
    Label label{};
    Sector place{};
    SetWords words{};
};

/// From everything to the least, until it fits.
class SectorFit
{
public:
    explicit SectorFit(const OverviewStyle& style) : style_(style), type_(style.type) {}

    /// Each member of the slot in its place, all in letters of one size; whole titles, else short ones, else what it is
    /// the title of. `mayGrow`: nothing rather than a shorter title. Nothing: some member has no room.
    std::optional<std::vector<PlannedSector>> members(const Shown& shown, const std::vector<Sector>& places,
                                                      bool isDisc, bool mayGrow) const;

    /// The slot's heading with its count, else the count; `mayGrow`: nothing rather than a count alone. Else there is
    /// always one, without words where there is room for none: what it is stands beside the rings too.
    std::optional<std::vector<PlannedSector>> counted(const Shown& shown, const Sector& place, bool mayGrow) const;

private:
    struct Setting; ///< how the words of a slot's members are set

    TextStyle strong() const;
    Sector roomIn(const Sector& place, const Label& label) const;
    std::optional<std::vector<PlannedSector>> membersIn(const Setting& setting, const Shown& shown,
                                                        const std::vector<Sector>& places) const;
    std::optional<PlannedSector> memberIn(const Setting& setting, const Label& label, const Sector& place) const;
    /// A title that is too long gives place to what it is the title of.
    std::optional<std::vector<PlannedSector>> byItsKind(const Shown& shown, const Sector& place) const;
    QString nameOfKind(const Label& label) const;
    QString kindAbove(const Label& label) const;
    /// From everything to the least.
    std::vector<std::vector<SectorText>> countedWords(const Slot& slot, const Label& label, const Sector& place) const;
    SectorText tagOf(const Label& label) const;

    const OverviewStyle& style_;
    const Type& type_;
};

} // namespace styrmodell
