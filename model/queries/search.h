/// Finding words anywhere in a model.
#pragma once

#include "model/change/model.h"
#include "model/queries/word_matcher.h"

#include <vector>

namespace styrmodell
{

/// A record whose words were found, by its most telling member.
struct SearchHit {
    RecordKey record{};
    QString member{};                   ///< as in files, e.g. “note”
    std::optional<ElementId> element{}; ///< what shows it
    std::optional<KindId> kind{};       ///< likewise: the record is a kind
    QString text{};                     ///< of the member, as it is read (`readable`)
    std::vector<TextRange> found{};     ///< in `text`, in order, apart from each other
    HitRank rank = HitRank::Contains;
};

struct SearchHits {
    std::vector<SearchHit> titles{}; ///< elements by their titles, and kinds by their names
    std::vector<SearchHit> texts{};  ///< everything else
    size_t titleCount = 0;           ///< also those that `most` left out
    size_t textCount = 0;
};

/// Records that have all the words in one of their texts: by rank, then in the order of order.h; at most `most` of
/// each sort. Case and accents do not matter, but å, ä and ö are letters of their own. Without a word nothing is found.
SearchHits search(const Model& model, const QString& words, size_t most);

} // namespace styrmodell
