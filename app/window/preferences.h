/// What the program remembers between starts: recent files, folders, window, appearance.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace styrmodell
{

/// Which colours the window has.
enum class Appearance { System, Light, Dark };

/// Kept in the user's settings file; reading never fails, what is missing has a sensible default.
class Preferences
{
public:
    /// Newest first, at most ten; files that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void forgetRecentFiles();

    /// Where she last opened or kept a model; her documents folder at first.
    QString modelFolder() const;
    void setModelFolder(const QString& folder);
    /// Where she last exported to.
    QString exportFolder() const;
    void setExportFolder(const QString& folder);
    /// The file ending she last exported as.
    QString exportFormat() const;
    void setExportFormat(const QString& format);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// Letters of the window and the picture, per cent of the usual: 100 to 200.
    int textPercent() const;
    void setTextPercent(int percent);

    /// The name of the screen that she presents on; empty: she has not chosen.
    QString presentationScreen() const;
    void setPresentationScreen(const QString& name);

    QByteArray windowGeometry() const;
    /// Which panels are shown and how wide, as Workspace says.
    QVariantMap workspace() const;
    void setWindow(const QByteArray& geometry, const QVariantMap& workspace);
};

} // namespace styrmodell
