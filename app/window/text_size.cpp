#include "app/window/text_size.h"

#include "app/window/preferences.h"
#include "app/window/window_actions.h"
#include "views/diagram/diagram_widget.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

#include <array>

namespace styrmodell
{
namespace
{

constexpr std::array percents{100, 125, 150, 175, 200};

void setLetters(qreal points)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
}

} // namespace

TextSize::TextSize(WindowActions& actions, DiagramWidget& diagram, Preferences& preferences, QObject* parent)
    : QObject(parent), diagram_(diagram), preferences_(preferences), sizes_(new QActionGroup(this)),
      usualPoints_(QApplication::font().pointSizeF())
{
    for (const int percent : percents) {
        QAction* action = sizes_->addAction(tr("%1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(percent == preferences_.textPercent());
        connect(action, &QAction::triggered, this, [this, percent] {
            preferences_.setTextPercent(percent);
            apply(percent);
        });
    }
    actions.textSizes->addActions(sizes_->actions());
    apply(preferences_.textPercent());
}

TextSize::~TextSize()
{
    setLetters(usualPoints_);
}

void TextSize::apply(int percent)
{
    setLetters(usualPoints_ * percent / 100);
    qApp->setStyleSheet(qApp->styleSheet()); // what it styles does not follow the application's letters by itself
    diagram_.setTextScale(percent / 100.0);
}

} // namespace styrmodell
