#include "app/window/key_groups.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::KeyGroups)
};

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

QList<QAction*> withKeys(const QList<QAction*>& actions)
{
    QList<QAction*> found;
    for (QAction* action : actions) {
        if (action->menu())
            found += withKeys(action->menu()->actions());
        else if (!action->shortcuts().isEmpty())
            found += action;
    }
    return found;
}

} // namespace

QString plainText(const QString& text)
{
    return QString(text).remove(u'&').remove(u'…');
}

QList<KeyGroup> keyGroups(const QMainWindow& window)
{
    QList<KeyGroup> groups;
    QList<QAction*> left = withKeys(window.actions());
    const auto addGroup = [&](const QString& title, const QList<QAction*>& actions) {
        KeyGroup group{title, {}};
        for (QAction* action : actions) {
            const QString name = action->whatsThis();
            group.rows.append({keysOf(*action), name.isEmpty() ? plainText(action->text()) : name});
            left.removeAll(action);
        }
        if (!group.rows.isEmpty())
            groups.append(group);
    };
    const QList<QAction*> menus = window.findChild<QMenuBar*>()->actions();
    for (const QAction* menu : menus)
        if (menu->menu())
            addGroup(plainText(menu->text()), withKeys(menu->menu()->actions()));
    addGroup(Texts::tr("In no menu"), QList<QAction*>(left));
    return groups;
}

} // namespace styrmodell
