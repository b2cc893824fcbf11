#include "app/window/preferences.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int keptFiles = 10;

/// Qt would name the folder after an unknown organisation.
const QString& name()
{
    static const QString program = QStringLiteral("styrmodell");
    return program;
}

QVariant value(const char* key, const QVariant& otherwise = {})
{
    return QSettings(name(), name()).value(QLatin1String(key), otherwise);
}

void keep(const char* key, const QVariant& value)
{
    QSettings(name(), name()).setValue(QLatin1String(key), value);
}

QString folder(const char* key)
{
    const QString kept = value(key).toString();
    return QFileInfo(kept).isDir() ? kept : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QStringList Preferences::recentFiles() const
{
    QStringList files = value("recentFiles").toStringList();
    files.erase(
        std::remove_if(files.begin(), files.end(), [](const QString& file) { return !QFileInfo::exists(file); }),
        files.end());
    return files;
}

void Preferences::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    keep("recentFiles", files.mid(0, keptFiles));
}

void Preferences::forgetRecentFiles()
{
    keep("recentFiles", QStringList());
}

QString Preferences::modelFolder() const
{
    return folder("modelFolder");
}

void Preferences::setModelFolder(const QString& path)
{
    keep("modelFolder", path);
}

QString Preferences::exportFolder() const
{
    return folder("exportFolder");
}

void Preferences::setExportFolder(const QString& path)
{
    keep("exportFolder", path);
}

QString Preferences::exportFormat() const
{
    return value("exportFormat", QStringLiteral("pdf")).toString();
}

void Preferences::setExportFormat(const QString& format)
{
    keep("exportFormat", format);
}

Appearance Preferences::appearance() const
{
    const QString kept = value("appearance").toString();
    if (kept == u"light")
        return Appearance::Light;
    return kept == u"dark" ? Appearance::Dark : Appearance::System;
}

int Preferences::textPercent() const
{
    constexpr int usual = 100;
    constexpr int largest = 200;
    const int kept = value("textPercent").toInt();
    return kept == 0 ? usual : std::clamp(kept, usual, largest);
}

void Preferences::setTextPercent(int percent)
{
    keep("textPercent", percent);
}

void Preferences::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return keep("appearance", QStringLiteral("system"));
    case Appearance::Light:
        return keep("appearance", QStringLiteral("light"));
    case Appearance::Dark:
        return keep("appearance", QStringLiteral("dark"));
    }
}

QString Preferences::presentationScreen() const
{
    return value("presentationScreen").toString();
}

void Preferences::setPresentationScreen(const QString& name)
{
    keep("presentationScreen", name);
}

QByteArray Preferences::windowGeometry() const
{
    return value("window/geometry").toByteArray();
}

QVariantMap Preferences::workspace() const
{
    return value("window/workspace").toMap();
}

void Preferences::setWindow(const QByteArray& geometry, const QVariantMap& workspace)
{
    keep("window/geometry", geometry);
    keep("window/workspace", workspace);
}

} // namespace styrmodell
