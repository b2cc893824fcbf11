#include "app/desktop/desktop_settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QPalette>

#include <optional>

namespace styrmodell
{
namespace
{

constexpr int answerWithinMs = 500; // the window waits for this; a portal that is there answers in a few

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String gnome("org.gnome.desktop.interface");
constexpr QLatin1String colourScheme("color-scheme");
constexpr QLatin1String contrast("contrast");
constexpr QLatin1String animations("enable-animations");

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<QVariant> read(QLatin1String group, QLatin1String key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << QString(group) << QString(key);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, answerWithinMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return unwrapped(answer.arguments().constFirst());
}

} // namespace

DesktopSettings::DesktopSettings(QObject* parent) : QObject(parent)
{
    isDark_ = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    using Setting = std::pair<QLatin1String, QLatin1String>;
    for (const auto& [group, key] :
         {Setting(appearance, colourScheme), Setting(appearance, contrast), Setting(gnome, animations)})
        if (const auto value = read(group, key))
            take(group, key, *value);
    QDBusConnection::sessionBus().connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void DesktopSettings::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    take(group, key, unwrapped(value.variant()));
    Q_EMIT changed();
}

void DesktopSettings::take(const QString& group, const QString& key, const QVariant& value)
{
    if (group == appearance && key == colourScheme)
        isDark_ = value.toUInt() == 1; // 1 dark, 2 light, 0 no preference
    else if (group == appearance && key == contrast)
        wantsContrast_ = value.toUInt() == 1;
    else if (group == gnome && key == animations)
        wantsReducedMotion_ = !value.toBool();
}

} // namespace styrmodell
