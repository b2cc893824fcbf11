#include "views/widgets/relation_menu.h"

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

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::RelationMenu)
};

void fillMenu(QMenu& menu, const Model& model, const std::vector<const Element*>& own, const Element& other,
              const std::function<void(const Verb&)>& chosen)
{
    const auto all = static_cast<int>(own.size());
    const QString subject = all == 1 ? inMenu(menu, *own.front()) : Texts::tr("%n element(s)", nullptr, all);
    menu.addAction(subject + QStringLiteral(" …"))->setEnabled(false);
    const std::vector<Verb> verbs = verbsBetween(model, own.front()->kind, other.kind);
    const auto add = [&](QMenu& to, const Verb& verb) {
        const QString words = QStringLiteral("%1 %2").arg(wordsOf(model, verb), inMenu(menu, other));
        QAction* action = to.addAction(words, [chosen, verb] { chosen(verb); });
        const bool isHeld = std::all_of(own.begin(), own.end(),
                                        [&](const Element* one) { return isRelated(model, verb, one->id, other.id); });
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
    QMenu* more = menu.addMenu(Texts::tr("More ways"));
    std::for_each(rest, verbs.end(), [&](const Verb& verb) { add(*more, verb); });
}

} // namespace

QMenu* openRelationMenu(QWidget& parent, QPoint at, const Model& model, const std::vector<const Element*>& own,
                        const Element& other, const std::function<void(const Verb&)>& chosen)
{
    auto* menu = new QMenu(&parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(Texts::tr("How they are related"));
    fillMenu(*menu, model, own, other, chosen);
    menu->popup(at);
    if (menu->defaultAction())
        menu->setActiveAction(menu->defaultAction());
    return menu;
}

QString relatedSentence(const Model& model, const Verb& verb, const QList<ElementId>& own, const ElementId& other)
{
    const auto title = [&](const ElementId& id) {
        const Element* element = model.find(id);
        return element ? drawnTitle(*element) : id.text;
    };
    if (own.size() == 1)
        return Texts::tr("Related: “%1” %2 “%3”.").arg(title(own.constFirst()), wordsOf(model, verb), title(other));
    return Texts::tr("Related: %n element(s) %1 “%2”.", nullptr, static_cast<int>(own.size()))
        .arg(wordsOf(model, verb), title(other));
}

} // namespace styrmodell
