#include "app/window/chooser.h"

#include "views/diagram/diagram_widget.h"
#include "views/panels/outline_panel.h"

#include <QApplication>

namespace styrmodell
{

Chooser::Chooser(OutlinePanel& outline, DiagramWidget& diagram, QObject* parent)
    : QObject(parent), outline_(outline), diagram_(diagram)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followKeyboard(now); });
    connect(&outline, &OutlinePanel::chosenChanged, this, &Chooser::refresh);
    connect(&diagram, &DiagramWidget::currentElementChanged, this, &Chooser::refresh);
    connect(&diagram, &DiagramWidget::focusChanged, this, &Chooser::refresh);
    connect(&diagram, &DiagramWidget::pageChanged, this, &Chooser::refresh);
}

void Chooser::followKeyboard(const QWidget* now)
{
    const bool isPicture = now == &diagram_ || diagram_.isAncestorOf(now);
    const bool isOutline = outline_.isAncestorOf(now);
    if (!isPicture && !isOutline)
        return;
    isInOutline_ = isOutline;
    refresh();
}

void Chooser::refresh()
{
    Chosen now = isInOutline_ ? outline_.chosen() : inPicture();
    if (now == chosen_)
        return;
    chosen_ = std::move(now);
    Q_EMIT changed(chosen_);
}

Chosen Chooser::inPicture() const
{
    const ElementId element = diagram_.currentElement();
    const ElementId* page = focusedElement(diagram_.focus());
    if (const auto kind = diagram_.currentKind(); kind && diagram_.marksCurrent())
        return {{}, kind};
    if (!element.isEmpty() && (diagram_.marksCurrent() || (page && *page == element)))
        return {{element}, {}};
    if (page)
        return {{*page}, {}};
    const auto* kind = std::get_if<KindFocus>(&diagram_.focus());
    return kind ? Chosen{{}, kind->kind} : Chosen{};
}

Focus Chooser::focusInPicture() const
{
    const Chosen on = inPicture();
    if (!on.elements.isEmpty())
        return on.elements.constFirst();
    return on.kind ? Focus(KindFocus{*on.kind, {}}) : diagram_.focus();
}

} // namespace styrmodell
