/// The page's own thing, large.
#pragma once

#include "model/queries/prose.h"
#include "views/scene/parts/panels.h"
#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// A labelled line of chips at a hero's foot: “Riktar sig till  Nämnder 12  Bolag 9”.
struct ChipLine {
    QString label{};
    std::vector<Label> chips{};
};

/// What stands in the page's own plate.
struct HeroWords {
    Label label{};      ///< its title stands whole
    QString validity{}; ///< beside the over-line
    std::vector<Prose> prose{};
    std::vector<Fact> facts{};
    std::vector<ChipLine> chips{};
    QString continuation{}; ///< “fortsättning, sida 2”; then no facts are shown
};

/// A plate in the middle of its page: facts and chips at its foot, at the bottom of `minHeight`.
Piece heroPlate(const Type& type, const HeroWords& words, qreal width, qreal minHeight);

/// A plate within a page, larger than a plain one: over-line, title, text, facts at the foot. Leads to its element.
Piece memberPlate(const Type& type, const HeroWords& words, qreal width, qreal minHeight);

/// A band over the whole page: facts at the right, items of the text as cards beneath.
Piece heroBand(const Type& type, const HeroWords& words, qreal width);

} // namespace styrmodell
