#include "app/window/run_window.h"

#include "app/desktop/desktop_settings.h"
#include "app/window/field_style.h"
#include "app/window/main_window.h"
#include "views/diagram/diagram_accessible.h"

#include <QApplication>
#include <QFont>

#include <algorithm>
#include <memory>

namespace styrmodell
{
namespace
{

/// The smallest size of the window's letters, points; a desktop may ask for larger ones.
constexpr qreal letterPoints = 10.5;

void setUpLook(QApplication& application)
{
    QApplication::setStyle(std::make_unique<FieldStyle>().release()); // the application owns it
    QFont font = QApplication::font();
    font.setFamily(QStringLiteral("Inter"));
    font.setPointSizeF(std::max(font.pointSizeF(), letterPoints));
    QApplication::setFont(font);
    application.setAttribute(Qt::AA_DontShowIconsInMenus);
}

} // namespace

int runWindow(QApplication& application, const QString& path)
{
    installDiagramAccessibility();
    DesktopSettings desktop; // before the style: without a portal it reads the platform's own palette
    setUpLook(application);
    MainWindow window(desktop);
    window.show();
    if (!path.isEmpty())
        window.openFile(path);
    return QApplication::exec();
}

} // namespace styrmodell
