#include "views/scene/focus/kind_page.h"

#include "views/scene/compositions/slots.h"
#include "views/scene/focus/ghosts.h"
#include "views/scene/focus/kind/kind_cells.h"
#include "views/scene/focus/kind/kind_foot.h"
#include "views/scene/focus/kind/kind_grids.h"
#include "views/scene/focus/kind/kind_head.h"
#include "views/scene/focus/kind/kind_rows.h"

#include <algorithm>

namespace styrmodell
{

namespace
{

const Slot* slotOfKind(const QList<Slot>& slots, const KindId& kind)
{
    for (const Slot& slot : slots) {
        if (slot.kinds == QList<KindId>{kind})
            return &slot;
        if (const Slot* found = slotOfKind(slot.slots, kind))
            return found;
    }
    return nullptr;
}

void addKinds(const Model& model, const Slot& slot, std::vector<const Kind*>& kinds)
{
    for (const KindId& id : slot.kinds)
        if (const Kind* kind = model.find(id); kind && std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    for (const Slot& inner : slot.slots)
        addKinds(model, inner, kinds);
}

/// A kind or one of its subtypes; of no kinds where the model does not know it.
KindMembers membersOf(const PictureWords& words, const Composition& composition, const KindFocus& focus)
{
    const Kind* kind = words.model().find(focus.kind);
    if (!kind)
        return {};
    const auto subtype = std::find_if(kind->subtypes.begin(), kind->subtypes.end(),
                                      [&](const Subtype& one) { return one.id == focus.subtype; });
    if (!focus.subtype.isEmpty() && subtype == kind->subtypes.end())
        return {};
    KindMembers members{{kind}, focus.subtype, {}, {}};
    const Slot* slot = slotOfKind(composition.slots, kind->id);
    members.title = !focus.subtype.isEmpty()         ? words.plural(*subtype)
                    : slot && !slot->title.isEmpty() ? slot->title.in(words.language())
                                                     : words.plural(*kind);
    return members;
}

/// The kinds of a slot; among bodies only these. Of no kinds where the composition does not know it.
KindMembers membersOf(const PictureWords& words, const Composition& composition, const SlotFocus& focus)
{
    const Slot* slot = findSlot(composition.slots, focus.slot);
    if (!slot)
        return {};
    KindMembers members;
    addKinds(words.model(), *slot, members.kinds);
    if (anyIsBody(members.kinds))
        std::erase_if(members.kinds, [](const Kind* kind) { return !kind->flags.has(KindFlag::IsBody); });
    QStringList names;
    for (const Kind* kind : members.kinds)
        names << (names.isEmpty() ? words.plural(*kind) : words.inSentence(words.plural(*kind)));
    members.title = slot->title.isEmpty() ? words.joined(names) : slot->title.in(words.language());
    return members;
}

} // namespace

KindPage::KindPage(const PictureWords& words, const Composition& composition, const Focus& focus) : words_(words)
{
    if (const auto* kind = std::get_if<KindFocus>(&focus))
        members_ = membersOf(words, composition, *kind);
    else if (const auto* slot = std::get_if<SlotFocus>(&focus))
        members_ = membersOf(words, composition, *slot);
    members_.sections = sectionsOf(words, members_.kinds, members_.subtype);
}

QString KindPage::description() const
{
    return descriptionOf(words_, members_);
}

size_t KindPage::parts(const FocusDetail& detail) const
{
    if (members_.isByBody())
        return partsFor(members_.sections.size(), detail);
    size_t parts = 1;
    for (const KindSection& section : members_.sections)
        parts = std::max(parts, partsFor(section.members.size(), detail));
    return parts;
}

/// In work each kind has a place of its own where nothing would stand.
KindMembers KindPage::shown(const Canvas& canvas) const
{
    KindMembers shown = members_;
    if (canvas.showsHints && shown.sections.empty() && shown.subtype.isEmpty())
        for (const Kind* kind : shown.kinds)
            shown.sections.push_back({kind, nullptr, nullptr, {}, {}, {}, {}, false});
    return shown;
}

Laid KindPage::layOut(const Canvas& canvas) const
{
    const KindMembers all = shown(canvas);
    Laid laid = kindHead(canvas, all);
    const qreal top = laid.height + canvas.length(18);
    const qreal gap = canvas.length(16);
    std::vector<Piece> last;
    if (Piece foot = kindFoot(canvas, all); foot.size.height() > 0)
        last.push_back(std::move(foot));
    if (const auto ghosts =
            ghostPanel(canvas, ghostsOf(words_.counted(), all.kinds, all.subtype), QStringLiteral("page"), true))
        last.push_back(pieceOf(canvas.type, *ghosts, canvas.width, 0));
    qreal lastHeight = 0;
    for (const Piece& piece : last)
        lastHeight += piece.size.height() + gap;
    const qreal bottom = canvas.height > 0 ? canvas.height - lastHeight : 0;
    Laid members = all.isByBody()      ? kindCells(canvas, all, top, bottom)
                   : all.isBySubtype() ? kindRows(canvas, all, top, bottom)
                                       : kindGrids(canvas, all, top, bottom);
    for (Node& node : members.nodes)
        laid.nodes.push_back(std::move(node));
    laid.height = members.height;
    qreal y = std::max(laid.height, bottom);
    for (Piece& piece : last) {
        const qreal height = piece.size.height();
        laid.nodes.push_back(placed(std::move(piece), {0, y + gap}));
        y += gap + height;
        laid.height = y;
    }
    return laid;
}

} // namespace styrmodell
