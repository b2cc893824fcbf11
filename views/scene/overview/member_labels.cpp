#include "views/scene/overview/member_labels.h"

namespace styrmodell
{
namespace
{

constexpr int countsFrom = 2;     ///< of the ladder: so few names that counts say more
constexpr int columnsAtLeast = 6; ///< are shown before columns are left out

} // namespace

MemberLabels::MemberLabels(const OverviewStyle& style, const Slot& slot)
    : style_(style), slot_(slot), within_(membersWithin(style, slot))
{
}

bool MemberLabels::areCounts() const
{
    return style_.isNarrow || style_.detail.namesAtMost <= countsFrom;
}

std::vector<Member> MemberLabels::members() const
{
    const std::vector<const Element*> all = membersOf(style_, slot_);
    const int columns = areCounts() ? style_.detail.namesAtMost : std::max(style_.detail.namesAtMost, columnsAtLeast);
    const auto most = static_cast<size_t>(std::max(columns, 1));
    std::vector<Member> members;
    for (const Element* one : all) {
        if (members.size() + 1 >= most && all.size() > most) {
            members.push_back({moreLabel(style_, slot_, all.size() - members.size()), {}});
            break;
        }
        Label head = elementLabel(style_, *one, QStringLiteral("plate"), slot_.key());
        if (areCounts())
            head.count = QString::number(within_.in(*one).size());
        members.push_back({std::move(head), areCounts() ? std::vector<Label>() : cardsOf(*one)});
    }
    return members;
}

std::vector<Label> MemberLabels::others() const
{
    std::vector<Label> labels;
    for (const auto& [id, elements] : within_.others) {
        const Kind* kind = style_.words.model().find(id);
        if (!kind)
            continue;
        Label label;
        label.key = {QStringLiteral("kind:") + id.text, QStringLiteral("others"), slot_.key()};
        label.title = style_.words(QT_TRANSLATE_NOOP("Publication", "Other %1"))
                          .arg(style_.words.inSentence(style_.words.plural(*kind)));
        label.name = label.title;
        label.count = QString::number(elements.size());
        label.description =
            style_.words(QT_TRANSLATE_N_NOOP("Publication", "%n in all"), static_cast<int>(elements.size())) + u'.';
        label.target = KindFocus{id, {}};
        label.paints = {ColourToken::Sand, ColourToken::Ink, ColourToken::Edge, ColourToken::Sand, false};
        labels.push_back(std::move(label));
    }
    return labels;
}

std::vector<Label> MemberLabels::cardsOf(const Element& member) const
{
    const std::vector<const Element*>& inside = within_.in(member);
    const QString place = slot_.key() + u'.' + member.id.text;
    const auto most = static_cast<size_t>(std::max(style_.detail.namesAtMost, 1));
    std::vector<Label> cards;
    for (const Element* element : inside) {
        if (cards.size() + 1 >= most && inside.size() > most) {
            cards.push_back(moreIn(member, inside.size() - cards.size()));
            break;
        }
        cards.push_back(elementLabel(style_, *element, QStringLiteral("card"), place));
    }
    if (cards.empty())
        cards.push_back(nothingIn(member));
    return cards;
}

Label MemberLabels::moreIn(const Element& member, size_t more) const
{
    Label label = moreLabel(style_, slot_, more);
    label.key = {member.id.text, QStringLiteral("more"), slot_.key()};
    label.target = Focus(member.id);
    return label;
}

Label MemberLabels::nothingIn(const Element& member) const
{
    Slot inside;
    inside.id = slot_.key();
    inside.kinds = {slot_.inside.front()};
    Label label = emptyLabel(style_, inside, true);
    label.key = {member.id.text, QStringLiteral("empty"), slot_.key()};
    label.target = Focus(member.id);
    const Kind* kind = style_.words.model().find(inside.kinds.front());
    const bool mayLieHere = kind && kind->parents.contains(member.kind);
    if (label.vacancy)
        label.vacancy->parent = mayLieHere ? std::optional(member.id) : std::nullopt;
    return label;
}

} // namespace styrmodell
