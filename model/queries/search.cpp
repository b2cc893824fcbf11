#include "model/queries/search.h"

#include "model/queries/order.h"
#include "model/queries/shown_by.h"
#include "model/queries/text_members.h"
#include "model/queries/word_matcher.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace styrmodell
{
namespace
{

constexpr double last = std::numeric_limits<double>::infinity();

/// A hit before it is known whether it is shown.
struct Candidate {
    HitRank rank = HitRank::Contains;
    RecordKey record{};
    const char* member = "";
    QString text{};
    const Element* element = nullptr;
    std::optional<KindId> kind{};
};

class Search
{
public:
    Search(const Model& model, const QString& words) : model_(model), matcher_(words)
    {
        int place = 0;
        for (const Kind* kind : kindsInOrder(model))
            places_.insert(kind->id, place++);
    }

    SearchHits run(size_t most)
    {
        SearchHits hits;
        if (matcher_.isEmpty())
            return hits;
        model_.table<Kind>().forEach([&](const Kind& kind) { lookAt(kind); });
        lookThrough<Element, Wording, Decision, Relation, Indicator, IndicatorUse, Comment, FollowUp>();
        hits.titleCount = titles_.size();
        hits.textCount = texts_.size();
        hits.titles = best(titles_, most);
        hits.texts = best(texts_, most);
        return hits;
    }

private:
    template <class... R> void lookThrough()
    {
        (model_.table<R>().forEach([&](const R& record) { lookAt(record); }), ...);
    }

    template <class R> void lookAt(const R& record)
    {
        for (const TextMember<R>& member : TextMembers<R>::all) {
            const QString& written = record.*member.text;
            if (written.isEmpty())
                continue;
            const QString text = readable(written);
            const auto rank = matcher_.rankIn(text);
            if (!rank)
                continue;
            const RecordKey key = RecordKey::of(record.id);
            const bool isTitle = std::is_same_v<R, Element> && QByteArrayView(member.name).endsWith("itle");
            (isTitle ? titles_ : texts_).push_back({*rank, key, member.name, text, shownBy(model_, key), {}});
            return;
        }
    }

    void lookAt(const Kind& kind)
    {
        for (const Words* words : {&kind.plural, &kind.name}) {
            const QString& name = words->in(model_.language());
            if (const auto rank = matcher_.rankIn(name)) {
                titles_.push_back({*rank, RecordKey::of(kind.id), "name", name, nullptr, kind.id});
                return;
            }
        }
    }

    /// Kinds before their elements; what nothing shows last.
    auto orderOf(const Candidate& one) const
    {
        const bool isKind = one.kind.has_value();
        const int unknown = static_cast<int>(places_.size());
        const int place = isKind        ? places_.value(*one.kind, unknown)
                          : one.element ? places_.value(one.element->kind, unknown)
                                        : unknown + 1;
        const double order = one.element ? one.element->order.value_or(last) : last;
        return std::tuple(one.rank, place, !isKind, order);
    }

    std::vector<SearchHit> best(std::vector<Candidate>& all, size_t most)
    {
        const size_t kept = std::min(most, all.size());
        std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept), all.end(),
                          [&](const Candidate& a, const Candidate& b) {
                              const auto orderOfA = orderOf(a);
                              const auto orderOfB = orderOf(b);
                              return orderOfA != orderOfB ? orderOfA < orderOfB : a.record < b.record;
                          });
        std::vector<SearchHit> hits;
        for (size_t i = 0; i < kept; ++i) {
            const Candidate& one = all[i];
            hits.push_back({one.record, QString::fromLatin1(one.member),
                            one.element ? std::optional(one.element->id) : std::nullopt, one.kind, one.text,
                            matcher_.rangesIn(one.text), one.rank});
        }
        return hits;
    }

    const Model& model_;
    WordMatcher matcher_;
    QHash<KindId, int> places_;
    std::vector<Candidate> titles_;
    std::vector<Candidate> texts_;
};

} // namespace

SearchHits search(const Model& model, const QString& words, size_t most)
{
    return Search(model, words).run(most);
}

} // namespace styrmodell
