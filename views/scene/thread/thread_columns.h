/// Which kinds stand in which column of a thread.
#pragma once

#include "model/queries/line_of_sight.h"
#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// Kinds that share a column, and those of their elements that are of the thread.
struct ColumnKinds {
    std::vector<const Kind*> kinds{};
    bool isWithinBody = false; ///< everything in it lies in the thread's one body
};

/// By rank and order. Documents stand with the kind before them, bodies of one rank together, and in a long thread
/// the last two kinds, such as result and audience.
std::vector<ColumnKinds> columnsOf(const Model& model, const LineOfSight& thread);

/// The element itself and everything of its thread.
std::vector<const Element*> litBy(const LineOfSight& thread);

/// The one body in which things of the thread lie; null where there is none or more than one.
const Element* bodyOfThread(const Model& model, const LineOfSight& thread);

/// Whether the element lies in a body, however deep.
bool liesInBody(const Model& model, const Element& element);

/// The thread told forward: what the element and those on its way lead to and serve, in sentences.
QStringList threadInWords(const CountedModel& counted, const LineOfSight& thread, Language language);

/// As many of the sentences as have no more letters in all, then how many there are besides.
QStringList firstSentences(const PictureWords& words, const QStringList& sentences, qsizetype lettersAtMost);

/// “Program och styrdokument”
QString headingOf(const PictureWords& words, const ColumnKinds& column);

} // namespace styrmodell
