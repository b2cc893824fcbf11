#include "model/interchange/templates.h"

#include "model/interchange/import.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Templates)
};

Result<Model> modelFromResource(const QString& name)
{
    const auto file = openJsonFile(QStringLiteral(":/styrmodell/templates/%1.model.json").arg(name));
    if (!file)
        return file.error();
    return modelFromJson(*file);
}

Model kindsOfEmptyTemplate()
{
    Model builtIn;
    const Result<Model> empty = modelFromResource(QStringLiteral("empty"));
    if (!empty)
        return builtIn;
    empty->table<Kind>().forEach([&](const Kind& kind) { builtIn.put(std::make_shared<const Kind>(kind)); });
    empty->table<RelationType>().forEach(
        [&](const RelationType& type) { builtIn.put(std::make_shared<const RelationType>(type)); });
    return builtIn;
}

} // namespace

QList<Template> templates()
{
    return {{QStringLiteral("empty"), Texts::tr("Empty model with a vision to fill in")},
            {QStringLiteral("helsingborg"), Texts::tr("Example: the City of Helsingborg")},
            {QStringLiteral("lund"), Texts::tr("Example: Lund, with focus areas and base assignments")},
            {QStringLiteral("malmo"), Texts::tr("Example: Malmö, with goals from the budget to commitments")},
            {QStringLiteral("falun"), Texts::tr("Example: Falun, with plans from vision to everyday work")},
            {QStringLiteral("varberg"), Texts::tr("Example: Varberg, with goal areas for two periods")},
            {QStringLiteral("sundsvall"), Texts::tr("Example: Sundsvall, with a pyramid and a cycle")},
            {QStringLiteral("region-skane"), Texts::tr("Example: Region Skåne, with a strategy map")}};
}

Result<Model> modelFromTemplate(const QString& name)
{
    const QList<Template> all = templates();
    if (std::none_of(all.begin(), all.end(), [&](const Template& t) { return t.name == name; }))
        return Error{Texts::tr("There is no template called “%1”.").arg(name), {}, ErrorKind::Usage};
    return modelFromResource(name);
}

const Model& builtInModel()
{
    static const Model model = kindsOfEmptyTemplate();
    return model;
}

} // namespace styrmodell
