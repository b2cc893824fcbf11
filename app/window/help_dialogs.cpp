#include "app/window/help_dialogs.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace styrmodell
{

namespace
{

QString named(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// What the keys do in the picture and the panels, where no command of a menu stands for it.
QList<KeyGroup> groupsBesidesMenus()
{
    const QString comma = QStringLiteral(", ");
    return {{KeysDialog::tr("In the picture"),
             {{KeysDialog::tr("Arrow keys"), KeysDialog::tr("to the neighbour in the picture")},
              {named(Qt::Key_Return), KeysDialog::tr("go into what is marked")},
              {named(Qt::Key_Backspace), KeysDialog::tr("back the way you came")},
              {named(Qt::Key_Home), KeysDialog::tr("to the overview")},
              {named(Qt::Key_G), KeysDialog::tr("letters at the boxes, to jump there")},
              {named(Qt::Key_Plus) + comma + named(Qt::Key_Minus) + comma + named(Qt::Key_0),
               KeysDialog::tr("larger, smaller, whole picture")},
              {KeysDialog::tr("Ctrl+arrow keys"), KeysDialog::tr("move what is marked by hand")},
              {KeysDialog::tr("Ctrl+Shift+arrow keys"), KeysDialog::tr("make what is marked larger or smaller")},
              {named(Qt::SHIFT | Qt::Key_F10), KeysDialog::tr("all that can be done there")},
              {named(Qt::Key_Tab), KeysDialog::tr("between outline and picture")}}},
            {KeysDialog::tr("In the inspector"),
             {{named(Qt::ALT | Qt::Key_Return), KeysDialog::tr("note, dates and source of a relation")},
              {named(Qt::Key_Escape), KeysDialog::tr("close what was opened in it")}}}};
}

void addRow(QTreeWidget& table, const QStringList& cells)
{
    auto* item = new QTreeWidgetItem(&table, cells);
    item->setData(0, Qt::AccessibleTextRole, cells.join(QStringLiteral(": "))); // a reader hears one cell at a time
    item->setSizeHint(1, {0, table.fontMetrics().height() + 12});               // a row is as high as its highest cell
}

void addGroup(QTreeWidget& table, const KeyGroup& group)
{
    auto* heading = new QTreeWidgetItem(&table, {group.title});
    QFont strong = table.font();
    strong.setBold(true);
    heading->setFont(0, strong);
    heading->setSizeHint(0, {0, table.fontMetrics().height() + 20});
    heading->setFirstColumnSpanned(true);
    heading->setData(1, Qt::AccessibleTextRole, KeysDialog::tr("%1: what the keys do").arg(group.title));
    for (const KeyRow& row : group.rows)
        addRow(table, {row.keys, row.does});
}

} // namespace

KeysDialog::KeysDialog(const QList<KeyGroup>& commands, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    auto* table = new QTreeWidget(this);
    table->setHeaderLabels({tr("Key"), tr("What it does")});
    table->setRootIsDecorated(false);
    table->setAccessibleName(tr("Keyboard"));
    for (const KeyGroup& group : groupsBesidesMenus() + commands)
        addGroup(*table, group);
    table->resizeColumnToContents(0);
    table->setCurrentItem(table->topLevelItem(0));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(560, 640);
}

QString aboutText()
{
    return QStringLiteral("<h3>Styrmodell %1</h3><p>%2</p><p>%3</p>")
        .arg(QStringLiteral(STYRMODELL_VERSION),
             KeysDialog::tr("A city’s governance model: drafted, presented and published."),
             KeysDialog::tr("Licence: EUPL-1.2. Made with Qt, SQLite, qpdf, HarfBuzz, libhyphen, cmark and Inter."));
}

} // namespace styrmodell
