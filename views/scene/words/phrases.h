/// The fixed words of a publication, in the publication's language and never the window's.
#pragma once

#include "model/records/fields/words.h"

#include <QString>

class QTranslator;

namespace styrmodell
{

/// Looks up English source phrases. Mark each with QT_TRANSLATE_NOOP("Publication", "…"), or with
/// QT_TRANSLATE_N_NOOP where it holds a number, and add it to resources/translations/publication_*.ts.
class Phrases
{
public:
    explicit Phrases(Language language);

    /// The phrase in the language; as it is where it has no translation. With `n` 0 or more, the form for that number,
    /// `%n` replaced by it.
    QString operator()(const char* source, int n = -1) const;
    Language language() const { return language_; }

private:
    Language language_;
    const QTranslator* translator_; ///< one for each language, loaded once and only read after that
};

} // namespace styrmodell
