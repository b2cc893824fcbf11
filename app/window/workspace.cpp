#include "app/window/workspace.h"

#include "views/diagram/diagram_widget.h"
#include "views/panels/outline_panel.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

constexpr int outlineWidth = 320;
constexpr int rightWidth = 350;
constexpr int beneathHeight = 190;

QStackedWidget* makePlace(QWidget* parent)
{
    auto* place = new QStackedWidget(parent);
    place->hide();
    return place;
}

} // namespace

Workspace::Workspace(QWidget* parent)
    : QSplitter(parent), outline_(new OutlinePanel(this)), middle_(new QSplitter(Qt::Vertical, this)),
      picture_(new QWidget(middle_)), diagram_(new DiagramWidget(nullptr, picture_)), beneath_(makePlace(middle_)),
      right_(makePlace(this))
{
    auto* column = new QVBoxLayout(picture_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(diagram_, 1);
    for (QSplitter* splitter : {static_cast<QSplitter*>(this), middle_})
        splitter->setHandleWidth(1);
    setStretchFactor(1, 1);
    setCollapsible(1, false);
    middle_->setStretchFactor(0, 1);
    middle_->setCollapsible(0, false);
    setSizes({outlineWidth, 1280 - outlineWidth - rightWidth, rightWidth});
    middle_->setSizes({800 - beneathHeight, beneathHeight});
}

void Workspace::showOutlineBy(QAction& shows)
{
    add(outline_, shows, nullptr);
    shows.setChecked(true);
}

void Workspace::addAtRight(DocumentPanel* panel, QAction& shows)
{
    add(panel, shows, right_);
}

void Workspace::addBeneath(DocumentPanel* panel, QAction& shows)
{
    add(panel, shows, beneath_);
}

void Workspace::addAbovePicture(QWidget* bar)
{
    qobject_cast<QVBoxLayout*>(picture_->layout())->insertWidget(0, bar);
}

void Workspace::add(DocumentPanel* panel, QAction& shows, QStackedWidget* place)
{
    if (place)
        place->addWidget(panel);
    const Shown shown{panel, &shows, place};
    panels_.append(shown);
    connect(&shows, &QAction::toggled, this, [this, shown](bool isWanted) { show(shown, isWanted); });
    connect(panel, &DocumentPanel::focusChosen, diagram_, &DiagramWidget::goTo);
    connect(panel, &DocumentPanel::announced, this, &Workspace::announced);
    connect(panel, &DocumentPanel::left, diagram_, qOverload<>(&QWidget::setFocus));
    // Queued: an editor in the panel must not lose the keyboard to a message meanwhile
    connect(panel, &DocumentPanel::refused, this, &Workspace::refused, Qt::QueuedConnection);
}

void Workspace::show(const Shown& shown, bool isWanted)
{
    if (!isWanted)
        leave(*shown.panel);
    if (!shown.place) {
        shown.panel->setVisible(isWanted);
        return;
    }
    if (isWanted) {
        for (const Shown& other : panels_)
            if (other.place == shown.place && other.panel != shown.panel)
                other.action->setChecked(false);
        shown.place->setCurrentWidget(shown.panel);
    }
    shown.place->setVisible(isWanted);
}

/// The keyboard does not stay in what is hidden.
void Workspace::leave(const QWidget& panel)
{
    if (panel.isAncestorOf(QApplication::focusWidget()))
        diagram_->setFocus();
}

void Workspace::setDocument(Document* document)
{
    for (const Shown& shown : panels_)
        shown.panel->setDocument(document);
    diagram_->setDocument(document);
}

void Workspace::continueWith(Document& document)
{
    for (const Shown& shown : panels_)
        shown.panel->continueWith(document);
    diagram_->continueWith(document);
}

void Workspace::setColours(const Palette& palette)
{
    for (const Shown& shown : panels_)
        shown.panel->setColours(palette);
    diagram_->setColours(palette);
}

void Workspace::showChosen(const Chosen& chosen)
{
    for (const Shown& shown : panels_)
        shown.panel->showChosen(chosen);
}

QVariantMap Workspace::arrangement() const
{
    QVariantMap kept{{QStringLiteral("columns"), saveState()}, {QStringLiteral("rows"), middle_->saveState()}};
    for (const Shown& shown : panels_)
        kept.insert(shown.panel->objectName(), shown.action->isChecked());
    return kept;
}

void Workspace::arrange(const QVariantMap& arrangement)
{
    restoreState(arrangement.value(QStringLiteral("columns")).toByteArray());
    middle_->restoreState(arrangement.value(QStringLiteral("rows")).toByteArray());
    for (const Shown& shown : panels_)
        shown.action->setChecked(arrangement.value(shown.panel->objectName(), shown.action->isChecked()).toBool());
}

} // namespace styrmodell
