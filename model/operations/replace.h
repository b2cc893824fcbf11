/// Finding and replacing words in many records at once.
#pragma once

#include "model/change/edit.h"
#include "model/queries/folded.h"
#include "model/records/fields/result.h"

namespace styrmodell
{

/// Sorts of members in which words may be replaced.
enum class TextSort {
    Titles, ///< titles and short titles of elements and their proposals, names of indicators
    Texts,  ///< texts, follow-ups, comments and replies
    Notes,
    Sources,
    Decisions, ///< title, section and registry number of decisions
    Others     ///< responsible unit, whom it applies to
};
template <> struct EnumNames<TextSort> {
    static constexpr std::array<Names, 6> names{"titles", "texts", "notes", "sources", "decisions", "others"};
};

/// What is to be replaced by what, and where. Without `matchesCase` a word that begins with a capital is replaced by
/// one that does.
struct Replacement {
    QString find{};
    QString with{};
    bool matchesCase = false;
    bool wholeWords = false;
    Flags<TextSort> sorts{};
};

/// One place where it is found.
struct ReplacePlace {
    RecordKey record{};
    const char* member = ""; ///< as in files
    QString before{};        ///< the whole text of the member
    TextRange found{};       ///< in `before`
    QString with{};          ///< what comes in its place
    ElementId element{};     ///< what shows it; empty: nothing
    bool isAdopted = false;  ///< a body has decided this text
};

/// Every place, in the order of their elements. Wordings that were in force before are left as they were.
std::vector<ReplacePlace> placesToReplace(const Model& model, const Replacement& replacement);

/// Replaces in these places, as one edit. Error: one of the texts is another by now; a title would be empty.
Result<Edit> replaceIn(const Model& model, const Replacement& replacement, const std::vector<ReplacePlace>& places);

} // namespace styrmodell
