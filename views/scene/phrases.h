/// The fixed words of a publication, in its own language: never the window's.
#pragma once

#include "model/records/fields/words.h"

#include <QString>

#include <memory>

class QTranslator;

namespace styrmodell
{

/// Looks English sources up in :/styrmodell/translations/publication_<language>.qm, context "Publication".
/// Sources are marked with QT_TRANSLATE_NOOP("Publication", …), with %n where a number decides the form.
class Phrases
{
public:
    explicit Phrases(Language language);

    Language language() const { return language_; }
    /// `n`: the number that decides the form and replaces %n.
    QString operator()(const char* source, int n = -1) const;

private:
    Language language_;
    std::shared_ptr<const QTranslator> translator_;
};

} // namespace styrmodell
