#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace
{

/// What each library may know directly or through others, our own and foreign.
struct Room {
    QStringList folders;
    QSet<QString> rooms;   ///< own libraries
    QSet<QString> foreign; ///< Qt modules whose headers and links it may use
};

const QMap<QString, Room>& house()
{
    static const QSet<QString> core{"Core"};
    static const QSet<QString> gui{"Core", "Gui"};
    static const QSet<QString> drawing{"Core", "Gui", "Svg"}; // logotypes
    static const QSet<QString> widgets{"Core", "Gui", "Widgets", "Svg", "DBus"};
    static const QMap<QString, Room> rooms{
        {"model", {{"model/records", "model/change", "model/operations", "model/queries", "model/checks"}, {}, core}},
        {"store", {{"model/store"}, {"model"}, {"Core", "Sql"}}},
        {"interchange", {{"model/interchange"}, {"model"}, core}},
        {"document", {{"model/document"}, {"model", "store"}, core}},
        {"scene", {{"views/scene"}, {"model"}, core}},
        {"drawing", {{"views/drawing"}, {"model", "scene"}, drawing}},
        {"export", {{"views/export"}, {"model", "scene", "drawing"}, gui}},
        {"panels",
         {{"views/panels", "views/widgets"}, {"model", "store", "document", "scene", "drawing", "panels"}, widgets}},
        {"diagram", {{"views/diagram"}, {"model", "store", "document", "scene", "drawing", "panels"}, widgets}},
        {"app",
         {{"app"},
          {"model", "store", "interchange", "document", "scene", "drawing", "export", "panels", "diagram"},
          widgets}},
    };
    return rooms;
}

/// Targets that any room may link: they hold no code of ours, or only data.
const QSet<QString> everybodys{"styrmodell_warnings", "styrmodell_resources", "styrmodell_publication_words"};

QString roomOfFile(const QString& path)
{
    for (auto room = house().begin(); room != house().end(); ++room)
        for (const QString& folder : room->folders)
            if (path.startsWith(folder + '/'))
                return room.key();
    return {};
}

QString text(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The Qt module that a header belongs to, as far as it is forbidden somewhere.
QString moduleOfHeader(const QString& header)
{
    static const QRegularExpression widgets(
        "^(QtWidgets|Q(Abstract)?(Application|Widget|MainWindow|Dialog|Label|Menu|Action|TreeView|ItemView|Graphics\\w*"
        "|"
        "LineEdit|PushButton|ToolButton|Layout|(Box|HBox|VBox|Grid|Form|Stacked)Layout|StyledItemDelegate|Style\\w*|"
        "MessageBox|FileDialog))$");
    static const QRegularExpression gui(
        "^(QtGui|QGuiApplication|QPainter|QPainterPath|QFont\\w*|QRawFont|QGlyphRun|QColor|"
        "QImage|QPixmap|QTextLayout|QTextDocument|QPalette|QRgb|QAccessible\\w*|QPen|QBrush)$");
    static const QRegularExpression sql("^(QtSql|QSql\\w*|sqlite3.h)$");
    static const QRegularExpression dbus("^(QtDBus|QDBus\\w*)$");
    if (widgets.match(header).hasMatch())
        return "Widgets";
    if (gui.match(header).hasMatch())
        return "Gui";
    if (sql.match(header).hasMatch())
        return "Sql";
    if (dbus.match(header).hasMatch())
        return "DBus";
    return "Core";
}

/// What one file includes against the house's order, as sentences.
QStringList faultsOf(const QString& path, const QString& content)
{
    static const QRegularExpression include(R"(^#include\s+[<"]([^>"]+)[>"])", QRegularExpression::MultilineOption);
    const QString own = roomOfFile(path);
    QStringList faults;
    for (auto it = include.globalMatch(content); it.hasNext();) {
        const QString header = it.next().captured(1);
        const QString room = roomOfFile(header);
        const bool isKnown = room.isEmpty() || room == own || house()[own].rooms.contains(room);
        if (!isKnown || !house()[own].foreign.contains(moduleOfHeader(header)))
            faults += path + " includes " + header;
    }
    return faults;
}

} // namespace

TEST_CASE("No file includes what its room may not know")
{
    const QString root = STYRMODELL_SOURCE_DIR "/";
    QStringList faults;
    int files = 0;
    for (const QString top : {"model", "views", "app"}) {
        QDirIterator it(root + top, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next().mid(root.size());
            CAPTURE(path.toStdString());
            CHECK_FALSE(roomOfFile(path).isEmpty());
            faults += faultsOf(path, text(root + path));
            ++files;
        }
    }
    CAPTURE(faults.join('\n').toStdString());
    CHECK(faults.isEmpty());
    CHECK(files > 50);
}

TEST_CASE("An include against the order is found")
{
    CHECK(faultsOf("model/queries/a.cpp", "#include \"views/scene/scene.h\"\n").size() == 1);
    CHECK(faultsOf("model/queries/a.cpp", "#include <QPainter>\n").size() == 1);
    CHECK(faultsOf("views/scene/a.cpp", "#include <QFont>\n").size() == 1);
    CHECK(faultsOf("views/export/a.cpp", "#include <QWidget>\n").size() == 1);
    CHECK(faultsOf("views/panels/a.cpp", "#include \"app/main_window.h\"\n").size() == 1);
    CHECK(faultsOf("views/diagram/a.cpp", "#include <QSqlQuery>\n").size() == 1);
    CHECK(faultsOf("views/diagram/a.cpp", "#include <QWidget>\n#include \"model/document/document.h\"\n").isEmpty());
}

TEST_CASE("No library links what its room may not know")
{
    int libraries = 0;
    for (const QString& line : text(STYRMODELL_LINKS).split('\n', Qt::SkipEmptyParts)) {
        const QString own = line.section(": ", 0, 0);
        for (const QString& link : line.section(": ", 1).split(';', Qt::SkipEmptyParts)) {
            CAPTURE(own.toStdString(), link.toStdString());
            if (link.startsWith("Qt6::"))
                CHECK(house()[own].foreign.contains(link.mid(5)));
            else if (link.startsWith("styrmodell_") && !everybodys.contains(link))
                CHECK(house()[own].rooms.contains(link.mid(11)));
        }
        ++libraries;
    }
    CHECK(libraries == house().size());
}
