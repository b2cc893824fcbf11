/// The commands of a window's menus, to be found by words.
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace styrmodell
{

/// A command that can be given now.
struct MenuCommand {
    QAction* action = nullptr;
    QString title{}; ///< without the mark of its key
    QString menus{}; ///< where it stands: “View › Colours”
    QString keys{};  ///< as the desktop writes them; may be empty
};

/// In the order of the menus. Menus that are filled when they are shown are left out.
QList<MenuCommand> commandsOf(const QMenuBar& menus);

} // namespace styrmodell
