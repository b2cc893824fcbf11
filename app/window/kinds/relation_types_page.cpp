#include "app/window/kinds/relation_types_page.h"

#include "app/window/kinds/fate_dialog.h"
#include "app/window/kinds/new_definition_dialog.h"
#include "app/window/kinds/relation_type_form.h"
#include "model/operations/relation_types.h"

namespace styrmodell
{
namespace
{

int countOf(const Model& model, const RelationTypeId& type)
{
    return static_cast<int>(model.referrersOf<Relation>(RecordKey::of(type)).size());
}

} // namespace

RelationTypesPage::RelationTypesPage(Document& document, const Palette& palette, QWidget* parent)
    : DefinitionPage(document, tr("Relation types"), {QString(), tr("Relation type"), tr("Relations")}, palette,
                     parent),
      form_(new RelationTypeForm(this))
{
    connect(form_, &RelationTypeForm::changed, this, &RelationTypesPage::change);
    begin(*form_);
}

void RelationTypesPage::finish()
{
    form_->finish();
}

RelationTypeId RelationTypesPage::current() const
{
    return {list().current()};
}

QList<DefinitionList::Row> RelationTypesPage::rows() const
{
    const Model& model = this->model();
    QList<DefinitionList::Row> rows;
    for (const RelationType* type : model.table<RelationType>().sorted()) {
        const QString name = type->forward.in(model.language());
        const int count = countOf(model, type->id);
        rows.append({type->id.text, {}, name, {}, count, tr("%1, %n relation(s)", nullptr, count).arg(name)});
    }
    return rows;
}

void RelationTypesPage::showCurrent()
{
    form_->show(model(), current());
}

void RelationTypesPage::add()
{
    finish();
    NewDefinitionDialog dialog(
        tr("New relation type"),
        {tr("&Words from the first to the second"), tr("Words from the second &back to the first")}, {0, 1}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Model& model = this->model();
    RelationType type;
    type.forward = dialog.words(0);
    type.backward = dialog.words(1);
    type.id.text = freshId(idFromText(type.forward.in(model.language())),
                           [&](const QString& id) { return model.find(RelationTypeId{id}) != nullptr; });
    const RelationTypeId id = type.id;
    if (apply(addRelationType(model, std::move(type))))
        list().setCurrent(id.text);
}

void RelationTypesPage::remove()
{
    finish();
    const Model& model = this->model();
    const RelationType* type = model.find(current());
    if (!type)
        return;
    const RelationTypeId id = type->id;
    std::optional<RelationTypeId> heir;
    if (const int count = countOf(model, id)) {
        QList<FateDialog::Heir> heirs;
        for (const RelationType* other : model.table<RelationType>().sorted())
            if (other != type)
                heirs.append({other->id.text, other->forward.in(model.language()), {}});
        FateDialog dialog(tr("%n relation(s) say “%1”. What becomes of them?", nullptr, count)
                              .arg(type->forward.in(model.language())),
                          tr("They &become"), heirs, tr("They are removed &too"), this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        if (!dialog.heir().isEmpty())
            heir = RelationTypeId{dialog.heir()};
    }
    apply(removeRelationType(model, id, heir));
}

void RelationTypesPage::change(const RelationType& type, const QString& gesture)
{
    apply(setRelationType(model(), type), gesture);
}

} // namespace styrmodell
