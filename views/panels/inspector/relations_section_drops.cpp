// Elements that are dragged onto the relations from the outline.
#include "model/operations/relations.h"
#include "model/queries/order.h"
#include "views/panels/inspector/relations_section.h"
#include "views/panels/row_painting.h"
#include "views/widgets/dragged_elements.h"
#include "views/widgets/drop_hint.h"
#include "views/widgets/relation_menu.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace styrmodell
{

/// None where nothing can be related, or the element itself is among them.
std::vector<const Element*> RelationsSection::dragged(const QDropEvent& event) const
{
    if (!editing().canEdit() || !editing().model().find(element_))
        return {};
    std::vector<const Element*> elements = draggedIn(event.mimeData(), editing().model(), editing().file());
    const bool isOwn =
        std::any_of(elements.begin(), elements.end(), [&](const Element* e) { return e->id == element_; });
    return isOwn ? std::vector<const Element*>() : elements;
}

QRect RelationsSection::boxOf(const Group& group) const
{
    // Not cellRect: the layout forgets where its cells are when it is asked for a height
    const QRect rows =
        rows_->itemAtPosition(group.first, 1)->geometry().united(rows_->itemAtPosition(group.last, 1)->geometry());
    return {0, rows.top(), width(), rows.height()};
}

const RelationsSection::Group* RelationsSection::groupAt(QPoint at) const
{
    const auto group =
        std::find_if(groups_.begin(), groups_.end(), [&](const Group& one) { return boxOf(one).contains(at); });
    return group == groups_.end() ? nullptr : &*group;
}

void RelationsSection::dragEnterEvent(QDragEnterEvent* event)
{
    carryTo(*event);
}

void RelationsSection::dragMoveEvent(QDragMoveEvent* event)
{
    carryTo(*event);
}

void RelationsSection::dragLeaveEvent(QDragLeaveEvent*)
{
    endDrag();
}

void RelationsSection::endDrag()
{
    lit_ = {};
    hint_->hide();
    update();
}

void RelationsSection::carryTo(QDropEvent& event)
{
    endDrag();
    event.ignore();
    const std::vector<const Element*> elements = dragged(event);
    if (elements.empty())
        return;
    const QPoint at = event.position().toPoint();
    const Group* group = groupAt(at);
    lit_ = group ? boxOf(*group) : rect();
    const QString what = elements.size() == 1 ? tr("“%1”").arg(drawnTitle(*elements.front()))
                                              : tr("%n element(s)", nullptr, static_cast<int>(elements.size()));
    hint_->say(at, group ? tr("%1 %2").arg(styrmodell::wordsOf(editing().model(), group->verb), what)
                         : tr("Relate to %1 …").arg(what));
    event.setDropAction(Qt::LinkAction);
    event.accept();
}

void RelationsSection::dropEvent(QDropEvent* event)
{
    carryTo(*event);
    endDrag();
    const std::vector<const Element*> elements = dragged(*event);
    if (elements.empty())
        return;
    QList<ElementId> ids;
    for (const Element* element : elements)
        ids.append(element->id);
    if (const Group* group = groupAt(event->position().toPoint())) {
        const Verb verb{group->verb.type, !group->verb.isForward}; // as read from what was dragged
        return relateEach(verb, ids);
    }
    openRelationMenu(*this, mapToGlobal(event->position().toPoint()), editing().model(), elements,
                     *editing().model().find(element_), [this, ids](const Verb& verb) { relateEach(verb, ids); });
}

void RelationsSection::relateEach(const Verb& verb, const QList<ElementId>& own)
{
    const ElementId other = element_;
    if (editing().apply(styrmodell::relateEach(editing().model(), verb, own, other)))
        Q_EMIT editing().announced(relatedSentence(editing().model(), verb, own, other));
}

void RelationsSection::paintEvent(QPaintEvent* event)
{
    Section::paintEvent(event);
    if (lit_.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(editing().palette().colour(ColourToken::BlueTint)));
    painter.drawRoundedRect(lit_, rowRadius, rowRadius);
}

} // namespace styrmodell
