/// What a thing has to do with others in few words.
#pragma once

#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// The other ends: their titles where these are short, else counts by kind: “Helsingborg 2035 och 12 mål”.
QString summaryOf(const PictureWords& words, const RelationSection& section);

/// A sentence for each section, as read from the page's own: “Bidrar till Helsingborg 2035.”
QString sentencesOf(const PictureWords& words, const std::vector<RelationSection>& sections);

} // namespace styrmodell
