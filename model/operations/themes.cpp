#include "model/operations/themes.h"

#include "model/change/draft.h"
#include "model/operations/records.h"
#include "model/queries/logotype.h"

#include <QCoreApplication>

#include <functional>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Operations)
};

Error withoutName()
{
    return Error{Texts::tr("Colours and logotype need a name.")};
}

Error noSuchTheme(const ThemeId& id)
{
    return Error{Texts::tr("There are no colours “%1”.").arg(id.text)};
}

QJsonObject argsFor(const Theme& theme)
{
    return {{QStringLiteral("record"), recordName<Theme>()},
            {QStringLiteral("id"), theme.id.text},
            {QStringLiteral("name"), theme.name}};
}

Result<Edit> changed(const Model& model, const ThemeId& id, const std::function<void(Theme&)>& change)
{
    const Theme* known = model.find(id);
    if (!known)
        return noSuchTheme(id);
    Draft draft(model);
    Theme theme = *known;
    change(theme);
    const QJsonObject args = argsFor(theme);
    draft.put(std::move(theme));
    return std::move(draft).finish(QStringLiteral("put"), args);
}

void putInUse(Draft& draft, const std::optional<ThemeId>& id)
{
    ModelInfo info = draft.model().info();
    info.theme = id;
    draft.put(std::move(info));
}

} // namespace

Result<Edit> addTheme(const Model& model, const QString& name)
{
    if (name.simplified().isEmpty())
        return withoutName();
    Draft draft(model);
    Theme theme;
    theme.id = {freshId(idFromText(name), [&](const QString& id) { return model.find(ThemeId{id}) != nullptr; })};
    theme.name = name.simplified();
    const ThemeId id = theme.id;
    const QJsonObject args = argsFor(theme);
    draft.put(std::move(theme));
    if (!model.info().theme)
        putInUse(draft, id);
    return std::move(draft).finish(QStringLiteral("add"), args);
}

Result<Edit> renameTheme(const Model& model, const ThemeId& id, const QString& name)
{
    if (name.simplified().isEmpty())
        return withoutName();
    return changed(model, id, [&](Theme& theme) { theme.name = name.simplified(); });
}

Result<Edit> removeTheme(const Model& model, const ThemeId& id)
{
    const Theme* known = model.find(id);
    if (!known)
        return noSuchTheme(id);
    Draft draft(model);
    removeWithWhatHangs(draft, {RecordKey::of(id)});
    return std::move(draft).finish(QStringLiteral("drop"), argsFor(*known));
}

Result<Edit> useTheme(const Model& model, const std::optional<ThemeId>& id)
{
    if (id && !model.find(*id))
        return noSuchTheme(*id);
    Draft draft(model);
    putInUse(draft, id);
    return std::move(draft).finish(QStringLiteral("useTheme"), id ? argsFor(*model.find(*id)) : QJsonObject());
}

Result<Edit> setThemeColour(const Model& model, const ThemeId& id, const QString& token, const QString& colour)
{
    const QString code = colour.trimmed().toLower();
    if (!Colour::isToken(token) || (!code.isEmpty() && !Colour::isHex(code)))
        return Error{Texts::tr("A colour is # and six digits or letters a to f, such as #005c86.")};
    return changed(model, id, [&](Theme& theme) {
        if (code.isEmpty())
            theme.colours.remove(token);
        else
            theme.colours.insert(token, code);
    });
}

Result<Edit> setLogotype(const Model& model, const ThemeId& id, const QByteArray& file)
{
    const Result<Logotype> logotype = logotypeFrom(file);
    if (!logotype)
        return logotype.error();
    return changed(model, id, [&](Theme& theme) { theme.logotype = dataUri(*logotype); });
}

Result<Edit> removeLogotype(const Model& model, const ThemeId& id)
{
    return changed(model, id, [](Theme& theme) {
        theme.logotype.clear();
        theme.logotypeText.clear();
    });
}

Result<Edit> setLogotypeText(const Model& model, const ThemeId& id, const QString& text)
{
    return changed(model, id, [&](Theme& theme) { theme.logotypeText = text.simplified(); });
}

} // namespace styrmodell
