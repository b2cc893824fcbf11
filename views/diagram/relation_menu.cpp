#include "views/diagram/relation_menu.h"

#include "model/queries/order.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Offered at once where no two such elements are related yet.
constexpr std::ptrdiff_t firstFew = 4;
constexpr int widestTitle = 300;

/// A title as a menu shows it: short, “&” as it is.
QString inMenu(const QMenu& menu, const Element& element)
{
    return menu.fontMetrics()
        .elidedText(drawnTitle(element), Qt::ElideRight, widestTitle)
        .replace(u'&', QStringLiteral("&&"));
}

} // namespace

void fillRelationMenu(QMenu& menu, const Model& model, const Element& own, const Element& other,
                      const std::function<void(const Verb&)>& chosen)
{
    menu.addAction(inMenu(menu, own) + QStringLiteral(" …"))->setEnabled(false);
    const std::vector<Verb> verbs = verbsBetween(model, own.kind, other.kind);
    const auto add = [&](QMenu& to, const Verb& verb) {
        const QString words = QStringLiteral("%1 %2").arg(wordsOf(model, verb), inMenu(menu, other));
        QAction* action = to.addAction(words, [chosen, verb] { chosen(verb); });
        const bool isHeld = isRelated(model, verb, own.id, other.id);
        action->setCheckable(isHeld);
        action->setChecked(isHeld);
        action->setEnabled(!isHeld);
        return action;
    };
    const std::ptrdiff_t likely =
        std::count_if(verbs.begin(), verbs.end(), [](const Verb& verb) { return verb.usesBetween > 0; });
    const auto rest = verbs.begin() + (likely > 0 ? likely : std::min(firstFew, std::ssize(verbs)));
    for (auto verb = verbs.begin(); verb != rest; ++verb)
        if (QAction* action = add(menu, *verb); likely == 1 && action->isEnabled())
            menu.setDefaultAction(action);
    if (rest == verbs.end())
        return;
    QMenu* more = menu.addMenu(QCoreApplication::translate("styrmodell::RelationMenu", "More ways"));
    std::for_each(rest, verbs.end(), [&](const Verb& verb) { add(*more, verb); });
}

} // namespace styrmodell
