#include "app/window/window_style.h"

#include <QColor>

namespace styrmodell
{
namespace
{

QColor colour(const Palette& palette, ColourToken token)
{
    return QColor::fromRgb(palette.colour(token));
}

} // namespace

QPalette widgetPalette(const Palette& palette)
{
    const auto of = [&](ColourToken token) { return colour(palette, token); };
    const QColor selection = of(ColourToken::Blue);
    QPalette widgets;
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> roles{
        {QPalette::Window, of(ColourToken::Ground)},
        {QPalette::WindowText, of(ColourToken::Ink)},
        {QPalette::Base, of(ColourToken::Panel)},
        {QPalette::AlternateBase, of(ColourToken::Sand)},
        {QPalette::Text, of(ColourToken::Ink)},
        {QPalette::PlaceholderText, of(ColourToken::Soft)},
        {QPalette::Button, of(ColourToken::Sand)},
        {QPalette::ButtonText, of(ColourToken::Ink)},
        {QPalette::BrightText, of(ColourToken::RedLine)},
        {QPalette::ToolTipBase, of(ColourToken::Panel)},
        {QPalette::ToolTipText, of(ColourToken::Ink)},
        {QPalette::Highlight, selection},
        {QPalette::HighlightedText, of(ColourToken::OnPlate)},
        {QPalette::Link, of(ColourToken::BlueLine)},
        {QPalette::LinkVisited, of(ColourToken::PlumLine)},
        {QPalette::Light, of(ColourToken::Panel)},
        {QPalette::Midlight, of(ColourToken::Sand)},
        {QPalette::Mid, of(ColourToken::Line)},
        {QPalette::Dark, of(ColourToken::Edge)},
        {QPalette::Shadow, of(ColourToken::Edge)},
    };
    for (const auto& [role, value] : roles)
        widgets.setColor(role, value);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        widgets.setColor(QPalette::Disabled, role, of(ColourToken::Edge));
    widgets.setColor(QPalette::Disabled, QPalette::HighlightedText, of(ColourToken::OnPlate));
    return widgets;
}

QString widgetStyleSheet(const Palette& palette)
{
    // Points, so that text enlarged by the desktop enlarges these too. @token is replaced by its colour.
    QString sheet = QStringLiteral(R"(
QMainWindow, QMenuBar, QToolBar, QStatusBar { background: @panel; }
QMenuBar { border-bottom: 1px solid @line; padding: 2px 4px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; color: @ink; }
QMenuBar::item:selected { background: @sand; }
QMenu { background: @panel; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 5px; color: @ink; }
QMenu::item:selected { background: @blue; color: @onPlate; }
QMenu::item:disabled { color: @edge; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolBar { border: none; border-bottom: 1px solid @line; spacing: 4px; padding: 6px 10px; }
QToolBar::separator { width: 1px; background: transparent; margin: 0 5px; }
QToolButton { border: none; border-radius: 7px; padding: 7px 9px; color: @ink; }
QToolButton:hover { background: @sand; }
QToolButton#qt_toolbar_ext_button { border: 1px solid @edge; padding: 0; background: @sand; }
QToolButton:pressed { background: @inkTint; }
QToolButton#worded { border: 1px solid @edge; background: @sand; padding: 6px 12px; }
QToolButton#worded:checked { background: @red; color: @onPlate; border-color: @red; }
QToolButton#worded:disabled { color: @soft; border-color: @line; }
QFrame#formerBar { background: @blueTint; border: none; border-bottom: 1px solid @edge; }
QFrame#arrangeBar { background: @sand; border: none; border-bottom: 1px solid @edge; }
QFrame#threadBar { background: @redTint; border: none; border-bottom: 1px solid @edge; }
QToolButton#chip { border: 1px solid @edge; border-radius: 12px; padding: 3px 10px; background: @panel; }
QToolButton#chip:hover { background: @sand; }
QToolButton#chip:checked { background: @blue; color: @onPlate; border-color: @blue; }
QToolButton#chip:disabled { color: @soft; border-color: @line; }
QToolButton#sum { color: @soft; padding: 2px 6px; border-radius: 5px; }
QToolButton#sum:hover { background: @inkTint; color: @ink; }
QStatusBar { border-top: 1px solid @line; background: @sand; }
QStatusBar QLabel { color: @soft; padding: 2px 6px; }
QStatusBar::item { border: none; }
QSplitter::handle { background: @line; }
QLineEdit, QPlainTextEdit { border: 1px solid @field; border-radius: 6px; padding: 5px 8px; background: @panel; }
QPlainTextEdit { padding: 4px 4px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @sand; border-color: @line; }
QWidget#inspectorForms { background: @panel; }
QLabel#fieldLabel, QLabel#quiet, QLabel#kindName { color: @soft; }
QLabel#sectionHeading, QLabel#kindName, QLabel#cardTitle { font-weight: 600; }
QLabel#problem { color: @redLine; }
QLabel#chip { border: 1px solid @edge; border-radius: 9px; padding: 2px 9px; }
QLabel#slot { border: 1px dashed @edge; border-radius: 8px; padding: 10px 12px; color: @soft; }
QLabel#preview, QLabel#comparison { border: 1px solid @line; border-radius: 6px; padding: 8px 10px; background: @panel; }
QFrame#notice { border: 1px solid @edge; border-radius: 8px; background: @sand; }
QFrame#card { border: 1px solid @line; border-radius: 8px; background: @panel; }
QToolButton#link, QToolButton#rowLink { color: @blueLine; padding: 4px 6px; }
QToolButton#rowLink { padding: 4px 0; }
QToolButton#cross { color: @soft; padding: 2px 7px; }
QToolButton#cross:hover { color: @redLine; }
QToolButton#format { padding: 2px 7px; color: @soft; }
QToolButton#format:checked { background: @sand; color: @ink; }
QToolButton#opens { font-weight: 600; padding: 6px 4px 6px 0; }
QToolButton#number { border: 1px solid @field; border-radius: 5px; padding: 3px 0; }
QToolButton#number:checked { background: @blue; border-color: @blue; color: @onPlate; }
QLineEdit#search { border-radius: 15px; padding: 6px 10px 6px 6px; background: @ground; }
QListView#searchList { border: 1px solid @edge; border-radius: 8px; background: @panel; padding: 4px; }
QTreeView#table, QTableView#table { border: 1px solid @field; border-radius: 6px; background: @panel; alternate-background-color: @ground; }
QTableView#table QHeaderView { background: @panel; border: none; }
QTableView#table QTableCornerButton::section { background: @panel; border: none; border-bottom: 1px solid @line; }
QTreeView#table::item, QTableView#table::item { border: none; padding: 5px 4px; }
QTreeView#table::item:selected, QTableView#table::item:selected { background: @blue; color: @onPlate; }
QPushButton { border: 1px solid @edge; border-radius: 7px; padding: 7px 16px; background: @sand; color: @ink; }
QPushButton:hover { background: @inkTint; }
QPushButton:default { background: @blue; color: @onPlate; border-color: @blue; }
QPushButton#small { padding: 4px 10px; }
QPushButton#wide { text-align: left; padding: 10px 16px; background: @sand; color: @ink; border-color: @edge; }
QPushButton#wide:hover { background: @inkTint; }
QPushButton:disabled { color: @soft; background: @panel; border-color: @line; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListWidget, QTreeWidget { border: 1px solid @field; border-radius: 6px; background: @panel; padding: 4px; }
QListWidget::item { padding: 5px 0; color: @ink; }
QListWidget, QTreeWidget { outline: 0; }
QListWidget::item:selected { background: @blue; color: @onPlate; }
QListWidget#gallery::item { padding: 6px 4px; border-radius: 6px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar::tab { padding: 8px 18px; border: none; border-bottom: 3px solid transparent; color: @soft; background: transparent; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @blue; }
QTabBar::tab:hover { color: @ink; }
QHeaderView::section { background: @panel; color: @soft; border: none; border-bottom: 1px solid @line; padding: 6px; }
QHeaderView::section:vertical { border: none; padding: 0 8px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 4px; }
QScrollBar::handle:hover { background: @soft; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QListView#offers { border: 1px solid @edge; border-radius: 8px; background: @panel; padding: 4px; }
QListView#offers::item { padding: 5px 4px; color: @ink; }
QListView#offers::item:selected { background: @blue; color: @onPlate; }
QLabel#dropHint { background: @panel; color: @ink; border: 1px solid @edge; border-radius: 6px; padding: 5px 9px; }
QToolTip { background: @panel; color: @ink; border: 1px solid @edge; padding: 4px; }
)");
    const std::initializer_list<std::pair<QString, ColourToken>> tokens{
        {QStringLiteral("@ground"), ColourToken::Ground},   {QStringLiteral("@panel"), ColourToken::Panel},
        {QStringLiteral("@inkTint"), ColourToken::InkTint}, {QStringLiteral("@ink"), ColourToken::Ink},
        {QStringLiteral("@sand"), ColourToken::Sand},       {QStringLiteral("@line"), ColourToken::Line},
        {QStringLiteral("@edge"), ColourToken::Edge},       {QStringLiteral("@field"), ColourToken::Field},
        {QStringLiteral("@soft"), ColourToken::Soft},       {QStringLiteral("@blueLine"), ColourToken::BlueLine},
        {QStringLiteral("@redLine"), ColourToken::RedLine}, {QStringLiteral("@redTint"), ColourToken::RedTint},
        {QStringLiteral("@red"), ColourToken::Red},         {QStringLiteral("@blueTint"), ColourToken::BlueTint},
        {QStringLiteral("@blue"), ColourToken::Blue},       {QStringLiteral("@onPlate"), ColourToken::OnPlate},
    };
    for (const auto& [name, token] : tokens)
        sheet.replace(name, colour(palette, token).name());
    return sheet;
}

} // namespace styrmodell
