#include "views/panels/inspector/kind_summary.h"

#include "model/checks/levels.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "views/panels/inspector/element_head.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{

KindSummary::KindSummary(Editing& editing, QWidget* parent)
    : QWidget(parent), editing_(editing), head_(new ElementHead(this)), explanation_(new QLabel(this)),
      facts_(new QLabel(this)), add_(new QPushButton(tr("Add"), this)),
      define_(new QPushButton(tr("Change the kind…"), this))
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
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {add_, define_}) {
        button->setObjectName(QStringLiteral("small"));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    connect(add_, &QPushButton::clicked, this, [this] { Q_EMIT additionWanted(shown_); });
    connect(define_, &QPushButton::clicked, this, [this] { Q_EMIT definitionWanted(shown_); });
}

void KindSummary::show(const Kind& kind)
{
    const Model& model = editing_.model();
    head_->show(model, kind, editing_.palette());
    explanation_->setText(kind.explanation.in(model.language()));
    explanation_->setVisible(!kind.explanation.isEmpty());
    facts_->setText(factsOf(kind).join(u'\n'));
    shown_ = kind.id;
    const QString name = kind.name.in(model.language());
    add_->setEnabled(editing_.canEdit());
    add_->setAccessibleName(tr("Add: %1").arg(name));
    define_->setEnabled(editing_.canEdit());
    define_->setAccessibleName(tr("Change the kind “%1”").arg(name));
}

QStringList KindSummary::factsOf(const Kind& kind) const
{
    const Model& model = editing_.model();
    const auto names = [&](const std::vector<const Kind*>& kinds) {
        QStringList words;
        for (const Kind* one : kinds)
            words += one->name.in(model.language());
        return words.join(QStringLiteral(", "));
    };
    const QList<RecordKey>& referrers = model.referrers(RecordKey::of(kind.id));
    const auto count = std::count_if(referrers.begin(), referrers.end(),
                                     [](const RecordKey& key) { return key.type == recordIndex<Element>; });
    QStringList lines{tr("%n element(s)", nullptr, static_cast<int>(count))};
    const QDate day = shownDay(model, QDate::currentDate());
    const auto counted = static_cast<qsizetype>(CountedModel(model, day).elementsOf(kind.id).size());
    if (counted < count)
        lines.back() +=
            QStringLiteral(", ") + tr("of which %1 are in force or proposed and stand in the picture").arg(counted);
    if (!kind.decidedBy.isEmpty())
        lines += tr("Decided by: %1").arg(kind.decidedBy.in(model.language()));
    std::vector<const Kind*> parents = kindsInOrder(model);
    std::erase_if(parents, [&](const Kind* one) { return !kind.parents.contains(one->id); });
    if (!parents.empty())
        lines += tr("May lie in: %1").arg(names(parents));
    if (const std::vector<const Kind*> within = kindsWithin(model, kind.id); !within.empty())
        lines += tr("In it may lie: %1").arg(names(within));
    return lines;
}

} // namespace styrmodell
