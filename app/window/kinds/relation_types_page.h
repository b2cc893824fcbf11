/// The relation types of a model: their list, and everything about the one that is current in it.
#pragma once

#include "model/document/document.h"
#include "views/drawing/palette.h"

#include <QWidget>

namespace styrmodell
{

class DefinitionList;
class RelationTypeForm;

class RelationTypesPage : public QWidget
{
    Q_OBJECT
public:
    RelationTypesPage(Document& document, const Palette& palette, QWidget* parent);

    /// Keeps what she has just typed.
    void finish();

Q_SIGNALS:
    void refused(const QString& sentence);

private:
    void refresh();
    void showCurrent();
    RelationTypeId current() const;
    void add();
    void remove();
    void change(const RelationType& type, const QString& gesture);
    bool apply(Result<Edit> edit);

    Document& document_;
    DefinitionList* list_;
    RelationTypeForm* form_;
};

} // namespace styrmodell
