/// The kinds of a model: their list, and everything about the one that is current in it.
#pragma once

#include "app/window/kinds/definition_page.h"

namespace styrmodell
{

class KindForm;

class KindsPage : public DefinitionPage
{
    Q_OBJECT
public:
    KindsPage(Document& document, const Palette& palette, QWidget* parent);

    /// Makes the kind current, if it is there.
    void showKind(const KindId& kind);
    void finish() override;

protected:
    QList<DefinitionList::Row> rows() const override;
    void showCurrent() override;
    void add() override;
    void remove() override;
    void move(int steps) override;

private:
    KindId current() const;
    void change(const Kind& kind, const QString& gesture);
    /// What becomes of those of a kind in use; false: she thought better of it.
    bool askHeir(const Kind& kind, std::optional<KindId>& heir);
    void removeSubtypeOfCurrent(const QString& subtype);
    /// Likewise of a subtype, of `count` elements; an empty heir: none.
    bool askSubtypeHeir(const Kind& kind, const QString& subtype, int count, QString& heir);

    Palette palette_;
    KindForm* form_;
};

} // namespace styrmodell
