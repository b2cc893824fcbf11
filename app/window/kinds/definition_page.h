/// What the pages of kinds and of relation types have in common.
#pragma once

#include "app/window/kinds/definition_list.h"
#include "model/document/document.h"

#include <QWidget>

namespace styrmodell
{

/// A list at the left and what is said about its current row at the right. Every change is made at once.
class DefinitionPage : public QWidget
{
    Q_OBJECT
public:
    /// Keeps what she has just typed.
    virtual void finish() = 0;

Q_SIGNALS:
    void refused(const QString& sentence);

protected:
    /// `name` and `headings` as of the list.
    DefinitionPage(Document& document, const QString& name, const QStringList& headings, const Palette& palette,
                   QWidget* parent);

    /// Lays list and form out and shows what there is: once, when the form is made. It scrolls where it is higher.
    void begin(QWidget& form);

    virtual QList<DefinitionList::Row> rows() const = 0;
    virtual void showCurrent() = 0;
    virtual void add() = 0;
    virtual void remove() = 0;
    /// In the list, up is negative.
    virtual void move(int) {}

    /// With a gesture it belongs to the undo step of that name. False if it was refused, which is told.
    bool apply(Result<Edit> edit, const QString& gesture = {});
    const Model& model() const { return document_.model(); }
    DefinitionList& list() const { return *list_; }

private:
    Document& document_;
    DefinitionList* list_;
};

} // namespace styrmodell
