#include "views/panels/inspector/kind_summary.h"

#include "model/queries/order.h"
#include "views/panels/inspector/element_head.h"

#include <QLabel>
#include <QVBoxLayout>

namespace styrmodell
{

KindSummary::KindSummary(Editing& editing, QWidget* parent)
    : QWidget(parent), editing_(editing), head_(new ElementHead(this)), explanation_(new QLabel(this)),
      facts_(new QLabel(this))
{
    explanation_->setWordWrap(true);
    facts_->setWordWrap(true);
    facts_->setObjectName(QStringLiteral("quiet"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(head_);
    column->addWidget(explanation_);
    column->addWidget(facts_);
}

void KindSummary::show(const Kind& kind)
{
    const Model& model = editing_.model();
    head_->show(model, kind, editing_.palette());
    explanation_->setText(kind.explanation.in(model.language()));
    explanation_->setVisible(!kind.explanation.isEmpty());
    QStringList lines{tr("%n element(s)", nullptr, static_cast<int>(elementsOfKind(model, kind.id).size()))};
    if (!kind.decidedBy.isEmpty())
        lines += tr("Decided by: %1").arg(kind.decidedBy.in(model.language()));
    QStringList parents;
    for (const KindId& id : kind.parents)
        if (const Kind* parent = model.find(id))
            parents += parent->name.in(model.language());
    if (!parents.isEmpty())
        lines += tr("May lie in: %1").arg(parents.join(QStringLiteral(", ")));
    facts_->setText(lines.join(u'\n'));
}

} // namespace styrmodell
