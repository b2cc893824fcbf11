/// The relation types of a model: their list, and everything about the one that is current in it.
#pragma once

#include "app/window/kinds/definition_page.h"

namespace styrmodell
{

class RelationTypeForm;

class RelationTypesPage : public DefinitionPage
{
    Q_OBJECT
public:
    RelationTypesPage(Document& document, const Palette& palette, QWidget* parent);

    void finish() override;

protected:
    QList<DefinitionList::Row> rows() const override;
    void showCurrent() override;
    void add() override;
    void remove() override;

private:
    RelationTypeId current() const;
    void change(const RelationType& type, const QString& gesture);

    RelationTypeForm* form_;
};

} // namespace styrmodell
