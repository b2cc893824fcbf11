/// What must hold for every page, whatever it shows (LOOK.md, *Must hold* and *Measures*).
#pragma once

#include "views/scene/medium.h"
#include "views/scene/scene.h"

#include <QStringList>

namespace styrmodell
{

/// A sentence for each fault: letters too small, text outside its box or the page, texts on one another, an arrow
/// through a text, a key twice, something to press without a name, rows of unequal length. Empty: all well.
QStringList faultsOf(const Page& page, const Medium& medium);

/// Everything that is written on a page, in reading order, a block a line.
QStringList wordsOn(const Page& page);

} // namespace styrmodell
