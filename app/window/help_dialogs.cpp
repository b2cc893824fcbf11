#include "app/window/help_dialogs.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace styrmodell
{

KeysDialog::KeysDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    const auto named = [](const QKeySequence& keys) { return keys.toString(QKeySequence::NativeText); };
    const QList<QStringList> rows{
        {tr("Arrow keys"), tr("to the neighbour in the picture")},
        {named(Qt::Key_Return), tr("go into what is marked")},
        {named(Qt::Key_Backspace) + QStringLiteral(", ") + named(Qt::ALT | Qt::Key_Left), tr("back the way you came")},
        {named(Qt::ALT | Qt::Key_Right), tr("forward again")},
        {named(Qt::Key_Home), tr("to the overview")},
        {named(Qt::Key_F2), tr("change the title where it stands")},
        {named(Qt::Key_Insert), tr("add one of the same kind beside it")},
        {named(Qt::ALT | Qt::Key_Up) + QStringLiteral(", ") + named(Qt::ALT | Qt::Key_Down),
         tr("move it among its siblings")},
        {named(Qt::CTRL | Qt::Key_D), tr("duplicate it with what lies in it")},
        {named(Qt::CTRL | Qt::Key_L), tr("relate it to another")},
        {named(Qt::Key_Delete), tr("remove it")},
        {named(Qt::SHIFT | Qt::Key_F10), tr("all that can be done there")},
        {named(Qt::Key_Plus) + QStringLiteral(", ") + named(Qt::Key_Minus) + QStringLiteral(", ") + named(Qt::Key_0),
         tr("larger, smaller, whole picture")},
        {named(Qt::CTRL | Qt::SHIFT | Qt::Key_K), tr("kinds and relation types")},
        {named(Qt::CTRL | Qt::Key_Z), tr("undo")},
        {named(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), tr("redo")},
        {named(Qt::CTRL | Qt::Key_H), tr("show or hide the history")},
        {named(Qt::CTRL | Qt::Key_S), tr("give the present state a name")},
        {named(Qt::CTRL | Qt::Key_V), tr("paste rows or a list as elements")},
        {named(Qt::CTRL | Qt::Key_K), tr("find elements, texts and commands")},
        {named(Qt::CTRL | Qt::SHIFT | Qt::Key_F), tr("find and replace")},
        {named(Qt::CTRL | Qt::Key_E), tr("export")},
        {named(Qt::Key_F9), tr("show or hide the outline")},
        {named(Qt::Key_F8), tr("show or hide the review")},
        {named(Qt::Key_Tab), tr("between outline and picture")},
    };
    auto* table = new QTreeWidget(this);
    table->setHeaderLabels({tr("Key"), tr("What it does")});
    table->setRootIsDecorated(false);
    table->setAccessibleName(tr("Keyboard"));
    for (const QStringList& row : rows) {
        auto* item = new QTreeWidgetItem(table, row);
        item->setData(0, Qt::AccessibleTextRole, row.join(QStringLiteral(": "))); // a reader hears one cell at a time
        item->setSizeHint(1, {0, table->fontMetrics().height() + 12}); // a row is as high as its highest cell
    }
    table->resizeColumnToContents(0);
    table->setCurrentItem(table->topLevelItem(0));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(560, 540);
}

QString aboutText()
{
    return QStringLiteral("<h3>Styrmodell %1</h3><p>%2</p><p>%3</p>")
        .arg(QStringLiteral(STYRMODELL_VERSION),
             KeysDialog::tr("A city’s governance model: drafted, presented and published."),
             KeysDialog::tr("Licence: EUPL-1.2. Made with Qt, SQLite, qpdf, HarfBuzz, libhyphen, cmark and Inter."));
}

} // namespace styrmodell
