/// The commands of a window that have keys.
#pragma once

#include <QList>
#include <QString>

class QMainWindow;

namespace styrmodell
{

/// A command and its keys, as they are written on the keyboard.
struct KeyRow {
    QString keys{};
    QString does{};
};

/// Those of a menu.
struct KeyGroup {
    QString title{};
    QList<KeyRow> rows{};
};

/// Every command that has a key, by menu. A command is called by its `whatsThis`, else by its text.
QList<KeyGroup> keyGroups(const QMainWindow& window);

/// A command's text without what marks a mnemonic and a dialog.
QString plainText(const QString& text);

} // namespace styrmodell
