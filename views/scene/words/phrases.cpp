#include "views/scene/words/phrases.h"

#include "views/scene/words/formats.h"

#include <QTranslator>

#include <memory>

namespace styrmodell
{

namespace
{

std::unique_ptr<const QTranslator> loaded(Language language)
{
    auto translator = std::make_unique<QTranslator>();
    // A phrase without a translation stands in English, so a missing file is no error.
    static_cast<void>(
        translator->load(QStringLiteral(":/styrmodell/translations/publication_%1.qm").arg(languageCode(language))));
    return translator;
}

const QTranslator* translatorFor(Language language)
{
    static const std::unique_ptr<const QTranslator> swedish = loaded(Language::Swedish);
    static const std::unique_ptr<const QTranslator> english = loaded(Language::English);
    return language == Language::Swedish ? swedish.get() : english.get();
}

} // namespace

Phrases::Phrases(Language language) : language_(language), translator_(translatorFor(language)) {}

QString Phrases::operator()(const char* source, int n) const
{
    QString phrase = translator_->translate("Publication", source, nullptr, n);
    if (phrase.isEmpty())
        phrase = QString::fromUtf8(source);
    if (n >= 0)
        phrase.replace(QStringLiteral("%n"), wholeNumber(n, language_));
    return phrase;
}

} // namespace styrmodell
