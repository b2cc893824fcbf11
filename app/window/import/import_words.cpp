#include "app/window/import/import_words.h"

#include "model/operations/wordings.h"
#include <QCoreApplication>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::ImportWords)
};

constexpr std::array<const char*, recordTypeCount> recordsWords{
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "The model’s title"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Kinds"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Relation types"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Elements"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Wordings"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Relations"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Decisions"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Comments"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Indicators"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "What is followed up"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Measured values"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Targets"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Follow-ups"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Periods"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Compositions"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Pictures"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Placements"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Stories"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Steps of stories"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Themes"),
    QT_TRANSLATE_NOOP("styrmodell::ImportWords", "Exceptions from rules"),
};

} // namespace

QString countsOf(const ImportCount& count)
{
    return Texts::tr("%1 added, %2 changed, %3 the same").arg(count.added).arg(count.changed).arg(count.same);
}

QString countsOf(const Import& import)
{
    ImportCount sum;
    for (const ImportCount& count : import.counts) {
        sum.added += count.added;
        sum.changed += count.changed;
        sum.same += count.same;
    }
    return countsOf(sum);
}

QString wordFor(RowAnswer answer)
{
    switch (answer) {
    case RowAnswer::Added:
        return Texts::tr("Added");
    case RowAnswer::Changed:
        return Texts::tr("Changed");
    case RowAnswer::Refused:
        return Texts::tr("Refused");
    case RowAnswer::Same:
        break;
    }
    return Texts::tr("The same");
}

QString adoptedSentence(const Edit& edit, bool areProposed)
{
    const int adopted = changedAdoptedTexts(edit);
    if (adopted == 0)
        return {};
    return areProposed
               ? Texts::tr("%n adopted text(s) stay, each with the new wording proposed beside it.", nullptr, adopted)
               : Texts::tr("%n adopted text(s) are changed by this, as corrections without a decision.", nullptr,
                           adopted);
}

Result<Edit> asWanted(const Model& model, const Edit& edit, bool areProposed)
{
    return areProposed && changedAdoptedTexts(edit) > 0 ? proposingAdoptedTexts(model, edit) : Result<Edit>(edit);
}

QString recordsWord(size_t type)
{
    return Texts::tr(recordsWords[type]);
}

} // namespace styrmodell
