#include "model/document/value_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Value)
};

struct EnumWord {
    const char* name;
    const char* word;
};

constexpr std::array words{
    EnumWord{"draft", QT_TRANSLATE_NOOP("styrmodell::Value", "draft")},
    EnumWord{"sentForComment", QT_TRANSLATE_NOOP("styrmodell::Value", "sent for comment")},
    EnumWord{"proposed", QT_TRANSLATE_NOOP("styrmodell::Value", "proposed")},
    EnumWord{"adopted", QT_TRANSLATE_NOOP("styrmodell::Value", "adopted")},
    EnumWord{"replaced", QT_TRANSLATE_NOOP("styrmodell::Value", "replaced")},
    EnumWord{"repealed", QT_TRANSLATE_NOOP("styrmodell::Value", "repealed")},
    EnumWord{"stated", QT_TRANSLATE_NOOP("styrmodell::Value", "stated")},
    EnumWord{"inferred", QT_TRANSLATE_NOOP("styrmodell::Value", "inferred")},
    EnumWord{"example", QT_TRANSLATE_NOOP("styrmodell::Value", "example")},
    EnumWord{"former", QT_TRANSLATE_NOOP("styrmodell::Value", "former")},
    EnumWord{"referredBack", QT_TRANSLATE_NOOP("styrmodell::Value", "referred back")},
    EnumWord{"amended", QT_TRANSLATE_NOOP("styrmodell::Value", "amended")},
    EnumWord{"legalForce", QT_TRANSLATE_NOOP("styrmodell::Value", "in legal force")},
    EnumWord{"open", QT_TRANSLATE_NOOP("styrmodell::Value", "open")},
    EnumWord{"accepted", QT_TRANSLATE_NOOP("styrmodell::Value", "accepted")},
    EnumWord{"partly", QT_TRANSLATE_NOOP("styrmodell::Value", "partly")},
    EnumWord{"declined", QT_TRANSLATE_NOOP("styrmodell::Value", "declined")},
    EnumWord{"up", QT_TRANSLATE_NOOP("styrmodell::Value", "higher is better")},
    EnumWord{"down", QT_TRANSLATE_NOOP("styrmodell::Value", "lower is better")},
    EnumWord{"all", QT_TRANSLATE_NOOP("styrmodell::Value", "all")},
    EnumWord{"women", QT_TRANSLATE_NOOP("styrmodell::Value", "women")},
    EnumWord{"men", QT_TRANSLATE_NOOP("styrmodell::Value", "men")},
    EnumWord{"min", QT_TRANSLATE_NOOP("styrmodell::Value", "at least")},
    EnumWord{"max", QT_TRANSLATE_NOOP("styrmodell::Value", "at most")},
    EnumWord{"equal", QT_TRANSLATE_NOOP("styrmodell::Value", "exactly")},
    EnumWord{"attained", QT_TRANSLATE_NOOP("styrmodell::Value", "attained")},
    EnumWord{"notAttained", QT_TRANSLATE_NOOP("styrmodell::Value", "not attained")},
    EnumWord{"notMeasured", QT_TRANSLATE_NOOP("styrmodell::Value", "not measured")},
    EnumWord{"isBody", QT_TRANSLATE_NOOP("styrmodell::Value", "boards and companies")},
    EnumWord{"isMeasured", QT_TRANSLATE_NOOP("styrmodell::Value", "followed up")},
    EnumWord{"hasTargets", QT_TRANSLATE_NOOP("styrmodell::Value", "with targets")},
    EnumWord{"isDocument", QT_TRANSLATE_NOOP("styrmodell::Value", "documents")},
    EnumWord{"isAttitude", QT_TRANSLATE_NOOP("styrmodell::Value", "attitudes")},
    EnumWord{"from", QT_TRANSLATE_NOOP("styrmodell::Value", "the one it goes from")},
    EnumWord{"to", QT_TRANSLATE_NOOP("styrmodell::Value", "the one it goes to")},
};

} // namespace

QString enumWord(const QString& name)
{
    const auto known =
        std::find_if(words.begin(), words.end(), [&](const EnumWord& one) { return name == QLatin1String(one.name); });
    return known == words.end() ? name : Texts::tr(known->word);
}

template <> QString enumWord(Assessment value)
{
    return value == Assessment::Partly ? Texts::tr("partly attained") : enumWord(nameOf(value));
}

QString detail::yesOrNo(bool value)
{
    return value ? Texts::tr("yes") : Texts::tr("no");
}

QString detail::textWords(const QString& text)
{
    if (!text.startsWith(QStringLiteral("data:image/")))
        return text;
    const double bytes = static_cast<double>(text.size()) / 4 * 3; // of base64
    return Texts::tr("a picture of %1 kB").arg(QLocale().toString(bytes / 1024, 'f', 1));
}

QString detail::endWords(const Model& model, const End& end)
{
    return std::visit([&](const auto& id) { return recordTitle(model, RecordKey::of(id)).title; }, end);
}

} // namespace styrmodell
