#include "app/window/search/commands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace styrmodell
{
namespace
{

QString plain(QString text)
{
    text.replace(QStringLiteral("&&"), QString(QChar::ObjectReplacementCharacter)).remove(u'&');
    return text.replace(QChar::ObjectReplacementCharacter, u'&');
}

void collect(QList<MenuCommand>& commands, const QList<QAction*>& actions, const QString& menus)
{
    for (QAction* action : actions) {
        const QString title = plain(action->text());
        if (const QMenu* menu = action->menu())
            collect(commands, menu->actions(), menus.isEmpty() ? title : menus + QStringLiteral(" › ") + title);
        else if (!action->isSeparator() && action->isVisible() && action->isEnabled() && !menus.isEmpty())
            commands.append({action, title, menus, action->shortcut().toString(QKeySequence::NativeText)});
    }
}

} // namespace

QList<MenuCommand> commandsOf(const QMenuBar& menus)
{
    QList<MenuCommand> commands;
    collect(commands, menus.actions(), {});
    return commands;
}

} // namespace styrmodell
