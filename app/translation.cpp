#include "app/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace styrmodell
{
namespace
{

bool install(QCoreApplication& application, const QString& name)
{
    auto words = std::make_unique<QTranslator>(&application);
    if (!words->load(QStringLiteral(":/styrmodell/translations/%1.qm").arg(name)))
        return false;
    QCoreApplication::installTranslator(words.release()); // the application owns it
    return true;
}

/// "sv", "en", by what the system prefers.
QString preferredLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& name : wanted)
        for (const char* known : {"sv", "en"})
            if (name.section(u'-', 0, 0) == QLatin1String(known))
                return QString::fromLatin1(known);
    return QStringLiteral("en");
}

} // namespace

void installTranslations(QCoreApplication& application)
{
    const QString language = preferredLanguage();
    QLocale::setDefault(QLocale(language)); // names of months follow the words around them
    install(application, QStringLiteral("qt_") + language);
    install(application, QStringLiteral("styrmodell_") + language);
}

} // namespace styrmodell
