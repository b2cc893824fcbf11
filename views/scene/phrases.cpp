#include "views/scene/phrases.h"

#include <QTranslator>

namespace styrmodell
{

Phrases::Phrases(Language language) : language_(language)
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/styrmodell/translations/publication_%1.qm").arg(languageCode(language))))
        translator_ = std::move(translator);
}

QString Phrases::operator()(const char* source, int n) const
{
    QString words = translator_ ? translator_->translate("Publication", source, nullptr, n) : QString();
    if (words.isEmpty())
        words = QString::fromUtf8(source);
    return n < 0 ? words : words.replace(QLatin1String("%n"), QString::number(n));
}

} // namespace styrmodell
