#include "app/window/kinds/kinds_page.h"

#include "app/window/kinds/fate_dialog.h"
#include "app/window/kinds/kind_form.h"
#include "app/window/kinds/new_definition_dialog.h"
#include "model/operations/kind_places.h"
#include "model/operations/kinds.h"
#include "model/queries/order.h"
#include "views/panels/kind_marker.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

bool isUsed(const Model& model, const Kind& kind)
{
    const QList<RecordKey>& referrers = model.referrers(RecordKey::of(kind.id));
    return std::any_of(referrers.begin(), referrers.end(), [](const RecordKey& key) {
        return key.type == recordIndex<Element> || key.type == recordIndex<Relation>;
    });
}

int removedElements(const Edit& edit)
{
    return static_cast<int>(std::count_if(edit.changes.begin(), edit.changes.end(), [](const Change& change) {
        const auto* element = std::get_if<RecordChange<Element>>(&change);
        return element && !element->after;
    }));
}

} // namespace

KindsPage::KindsPage(Document& document, const Palette& palette, QWidget* parent)
    : DefinitionPage(document, tr("Kinds"), {tr("Step"), tr("Kind"), tr("Elements")}, palette, parent),
      palette_(palette), form_(new KindForm(palette, this))
{
    connect(form_, &KindForm::changed, this, &KindsPage::change);
    connect(form_, &KindForm::subtypeRemovalWanted, this, &KindsPage::removeSubtypeOfCurrent);
    begin(*form_);
}

void KindsPage::showKind(const KindId& kind)
{
    if (model().find(kind))
        list().setCurrent(kind.text);
}

void KindsPage::finish()
{
    form_->finish();
}

KindId KindsPage::current() const
{
    return {list().current()};
}

QList<DefinitionList::Row> KindsPage::rows() const
{
    const Model& model = this->model();
    QList<DefinitionList::Row> rows;
    int step = 0;
    for (const KindLevel& level : kindLevels(model)) {
        if (level.kinds.empty())
            continue;
        ++step;
        const QString number = level.rank ? QString::number(step) : QString();
        if (!level.rank)
            rows.append({{}, {}, tr("Outside the steps"), {}, 0, {}});
        for (const KindId& id : level.kinds) {
            const Kind& kind = *model.find(id);
            const QString name = kind.name.in(model.language());
            const auto count = static_cast<int>(elementsOfKind(model, id).size());
            const QString place = level.rank ? tr("step %1").arg(number) : tr("outside the steps");
            rows.append({id.text, number, name, kindIcon(&kind, palette_, fontMetrics().ascent()), count,
                         tr("%1, %2, %n element(s)", nullptr, count).arg(name, place)});
        }
    }
    return rows;
}

void KindsPage::showCurrent()
{
    form_->show(model(), current());
}

void KindsPage::add()
{
    finish();
    NewDefinitionDialog dialog(tr("New kind"), {tr("&Name"), tr("&Plural")}, {0}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Model& model = this->model();
    Kind kind;
    kind.name = dialog.words(0);
    kind.plural = dialog.words(1);
    kind.id.text = freshId(idFromText(kind.name.in(model.language())),
                           [&](const QString& id) { return model.find(KindId{id}) != nullptr; });
    const KindId id = kind.id;
    const KindId after = current();
    if (apply(addKind(model, std::move(kind), after.isEmpty() ? std::nullopt : std::optional(after))))
        list().setCurrent(id.text);
}

void KindsPage::move(int steps)
{
    finish();
    if (!current().isEmpty())
        apply(moveKind(model(), current(), steps));
}

void KindsPage::remove()
{
    finish();
    const Kind* kind = model().find(current());
    if (!kind)
        return;
    const KindId id = kind->id;
    std::optional<KindId> heir;
    if (isUsed(model(), *kind) && !askHeir(*kind, heir))
        return;
    apply(removeKind(model(), id, heir));
}

bool KindsPage::askHeir(const Kind& kind, std::optional<KindId>& heir)
{
    const Model& model = this->model();
    const auto count = static_cast<int>(elementsOfKind(model, kind.id).size());
    QList<FateDialog::Heir> heirs;
    for (const Kind* other : kindsInOrder(model))
        if (other != &kind)
            heirs.append(
                {other->id.text, other->name.in(model.language()), kindIcon(other, palette_, fontMetrics().ascent())});
    const Result<Edit> all = removeKind(model, kind.id);
    const int gone = all ? removedElements(*all) : count;
    FateDialog dialog(
        tr("%n element(s) are “%1”. What becomes of them?", nullptr, count).arg(kind.name.in(model.language())),
        tr("They &become"), heirs,
        tr("They are removed &too, with what lies in them: %n element(s) in all", nullptr, gone), this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (!dialog.heir().isEmpty())
        heir = KindId{dialog.heir()};
    return true;
}

void KindsPage::removeSubtypeOfCurrent(const QString& subtype)
{
    const Model& model = this->model();
    const Kind* kind = model.find(current());
    if (!kind)
        return;
    const KindId id = kind->id;
    const std::vector<const Element*> elements = elementsOfKind(model, id);
    const auto count = std::count_if(elements.begin(), elements.end(),
                                     [&](const Element* element) { return element->subtype == subtype; });
    QString heir;
    if (count == 0 || askSubtypeHeir(*kind, subtype, static_cast<int>(count), heir))
        apply(removeSubtype(model, id, subtype, heir));
}

bool KindsPage::askSubtypeHeir(const Kind& kind, const QString& subtype, int count, QString& heir)
{
    const Language language = model().language();
    QList<FateDialog::Heir> heirs;
    QString name;
    for (const Subtype& one : kind.subtypes)
        if (one.id == subtype)
            name = one.name.in(language);
        else
            heirs.append({one.id, one.name.in(language), {}});
    FateDialog dialog(tr("%n element(s) have the subtype “%1”. What becomes of them?", nullptr, count).arg(name),
                      tr("They &become"), heirs, tr("They have &no subtype any longer"), this);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    heir = dialog.heir();
    return true;
}

void KindsPage::change(const Kind& kind, const QString& gesture)
{
    Result<Edit> edit = setKind(model(), kind);
    if (!edit) {
        form_->show(model(), kind.id);
        form_->showError(edit.error());
        return;
    }
    apply(std::move(edit), gesture);
}

} // namespace styrmodell
