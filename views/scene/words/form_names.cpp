#include "views/scene/words/form_names.h"

#include "views/scene/words/phrases.h"

namespace styrmodell
{

QString formName(Form form, Language language)
{
    const Phrases words(language);
    switch (form) {
    case Form::Stack:
        return words(QT_TRANSLATE_NOOP("Publication", "Stack"));
    case Form::House:
        return words(QT_TRANSLATE_NOOP("Publication", "House"));
    case Form::Columns:
        return words(QT_TRANSLATE_NOOP("Publication", "Columns"));
    case Form::Chain:
        return words(QT_TRANSLATE_NOOP("Publication", "Chain"));
    case Form::Matrix:
        return words(QT_TRANSLATE_NOOP("Publication", "Coverage"));
    case Form::Pyramid:
        return words(QT_TRANSLATE_NOOP("Publication", "Pyramid"));
    case Form::Rings:
        return words(QT_TRANSLATE_NOOP("Publication", "Rings"));
    case Form::Cycle:
        return words(QT_TRANSLATE_NOOP("Publication", "Cycle"));
    }
    return {};
}

} // namespace styrmodell
