/// What the desktop says of colours, contrast and motion: Qt 6.4 follows none of it on a plain desktop.
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace styrmodell
{

/// Read from the settings portal (org.freedesktop.portal.Settings) at construction and live.
/// Without a portal the platform's own palette tells dark from light and nothing changes.
class DesktopSettings : public QObject
{
    Q_OBJECT
public:
    explicit DesktopSettings(QObject* parent = nullptr);

    bool isDark() const { return isDark_; }
    bool wantsContrast() const { return wantsContrast_; }
    bool wantsReducedMotion() const { return wantsReducedMotion_; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const QString& group, const QString& key, const QVariant& value);

    bool isDark_ = false;
    bool wantsContrast_ = false;
    bool wantsReducedMotion_ = false;
};

} // namespace styrmodell
