#include "model/interchange/csv/csv_names.h"

#include "model/queries/order.h"
#include "model/records/fields/brief.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CsvNames)
};

/// For comparison only.
QString folded(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

template <NamedEnum E> CsvName named(E value, const QStringList& names)
{
    return {nameOf(value), names};
}

QStringList bothLanguages(const Words& words)
{
    return {words.in(Language::Swedish), words.in(Language::English)};
}

QString firstNames(const CsvNames& names)
{
    QStringList first;
    for (const CsvName& name : names)
        first += name.names.value(0, name.id);
    return first.join(QStringLiteral(", "));
}

} // namespace

bool isSameName(const QString& a, const QString& b)
{
    return folded(a) == folded(b);
}

CsvNames kindNames(const Model& model)
{
    CsvNames names;
    for (const Kind* kind : kindsInOrder(model))
        names.push_back({kind->id.text, bothLanguages(kind->name)});
    return names;
}

CsvNames subtypeNames(const Kind& kind)
{
    CsvNames names;
    for (const Subtype& subtype : kind.subtypes)
        names.push_back({subtype.id, bothLanguages(subtype.name)});
    return names;
}

CsvNames relationTypeNames(const Model& model)
{
    CsvNames names;
    for (const RelationType* type : model.table<RelationType>().sorted())
        names.push_back({type->id.text, bothLanguages(type->forward)});
    return names;
}

const CsvNames& statusNames()
{
    static const CsvNames names{
        named(TextStatus::Draft, {"utkast", "draft"}),
        named(TextStatus::SentForComment, {"på remiss", "sent for comment"}),
        named(TextStatus::Proposed, {"förslag", "proposal", "föreslagen", "föreslaget", "proposed"}),
        named(TextStatus::Adopted, {"antagen", "adopted", "antaget", "beslutad", "beslutat"}),
        named(TextStatus::Replaced, {"ersatt", "replaced"}),
        named(TextStatus::Repealed, {"upphävd", "repealed", "upphävt"}),
    };
    return names;
}

const CsvNames& certaintyNames()
{
    static const CsvNames names{
        named(Certainty::Stated, {"uppgivet", "stated", "uppgiven"}),
        named(Certainty::Inferred, {"härlett", "inferred", "härledd"}),
        named(Certainty::Example, {"exempel", "example"}),
    };
    return names;
}

const CsvNames& betterNames()
{
    static const CsvNames names{
        named(Better::Up, {"högre", "higher", "högre är bättre", "higher is better", "upp"}),
        named(Better::Down, {"lägre", "lower", "lägre är bättre", "lower is better", "ner", "ned"}),
    };
    return names;
}

const CsvNames& sexNames()
{
    static const CsvNames names{
        named(Sex::All, {"alla", "all", "båda", "totalt", "both", "total"}),
        named(Sex::Women, {"kvinnor", "women", "kvinna", "flickor", "girls"}),
        named(Sex::Men, {"män", "men", "man", "pojkar", "boys"}),
    };
    return names;
}

const CsvNames& targetOpNames()
{
    static const CsvNames names{
        named(TargetOp::Min, {"minst", "at least"}),
        named(TargetOp::Max, {"högst", "at most"}),
        named(TargetOp::Equal, {"exakt", "exactly", "lika med", "equal to"}),
    };
    return names;
}

const CsvNames& notMeasuredNames()
{
    static const CsvNames names{{"notMeasured", {"inte mätt", "not measured", "ej mätt"}}};
    return names;
}

Result<QString> idNamed(const CsvNames& names, const QString& cell)
{
    const QString wanted = cell.trimmed();
    QStringList found;
    for (const CsvName& name : names) {
        if (name.id == wanted)
            return name.id;
        const bool isMeant =
            isSameName(name.id, wanted) || std::any_of(name.names.begin(), name.names.end(),
                                                       [&](const QString& known) { return isSameName(known, wanted); });
        if (isMeant)
            found += name.id;
    }
    if (found.isEmpty())
        return Error{Texts::tr("“%1” is none of these: %2.").arg(quoted(wanted), firstNames(names))};
    if (found.size() > 1)
        return Error{Texts::tr("“%1” may be %2: write which.").arg(quoted(wanted), found.join(QStringLiteral(", ")))};
    return found.front();
}

QString nameFor(const CsvNames& names, const QString& id, Language language)
{
    const auto known = std::find_if(names.begin(), names.end(), [&](const CsvName& name) { return name.id == id; });
    if (known == names.end())
        return id;
    const QString name = known->names.value(language == Language::Swedish ? 0 : 1);
    const Result<QString> read = idNamed(names, name);
    return read && *read == id ? name : id;
}

} // namespace styrmodell
