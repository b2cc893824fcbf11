#include "views/panels/inspector/decisions_section.h"

#include "model/operations/records.h"
#include "model/queries/order.h"
#include "views/scene/words/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr size_t mostOffered = 12;

} // namespace

QString verdictInWords(DecisionType type)
{
    switch (type) {
    case DecisionType::Proposed:
        return DecisionsSection::tr("proposed");
    case DecisionType::SentForComment:
        return DecisionsSection::tr("sent for comment");
    case DecisionType::ReferredBack:
        return DecisionsSection::tr("referred back");
    case DecisionType::Adopted:
        return DecisionsSection::tr("adopted");
    case DecisionType::Amended:
        return DecisionsSection::tr("amended");
    case DecisionType::LegalForce:
        return DecisionsSection::tr("legally in force");
    case DecisionType::Repealed:
        return DecisionsSection::tr("repealed");
    }
    return {};
}

QString decisionInWords(const Model& model, const Decision& decision)
{
    QStringList parts;
    if (const Element* body = decision.body ? model.find(*decision.body) : nullptr)
        parts += drawnTitle(*body);
    if (decision.date)
        parts += dateInWords(*decision.date, model.language());
    if (!decision.paragraph.isEmpty())
        parts += decision.paragraph.startsWith(u'§') ? decision.paragraph : QStringLiteral("§ ") + decision.paragraph;
    if (parts.isEmpty())
        parts += decision.title.isEmpty() ? decision.id.text : decision.title;
    const QString where = parts.join(QStringLiteral(", "));
    return decision.type
               ? DecisionsSection::tr("%1: %2", "decision: verdict").arg(where, verdictInWords(*decision.type))
               : where;
}

DecisionsSection::DecisionsSection(Editing& editing, QWidget* parent)
    : Section(editing, parent),
      heading_(new SectionHeading(tr("Decisions"), tr("+ Join"), tr("Join a decision"), this)), rows_(new QVBoxLayout)
{
    rows_->setSpacing(6);
    column().setSpacing(6);
    column().addWidget(heading_);
    column().addLayout(rows_);
    connect(heading_, &SectionHeading::commanded, this, &DecisionsSection::openMenu);
}

void DecisionsSection::show(const Element& element)
{
    element_ = element.id;
    heading_->setCommandEnabled(editing().canEdit());
    const Model& model = editing().model();
    QStringList now{element.id.text, nameOf(element.status), QString::number(editing().canEdit())};
    for (const Decision* decision : decisionsOf(model, element.id))
        now += decision->id.text + u'\n' + decisionInWords(model, *decision) + decision->title;
    if (std::exchange(shown_, now) != now)
        fill(element);
}

void DecisionsSection::fill(const Element& element)
{
    clearRows(*rows_);
    const Model& model = editing().model();
    const auto decisions = decisionsOf(model, element.id);
    for (const Decision* decision : decisions)
        addRow(*decision);
    if (decisions.empty()) {
        const Kind* kind = model.find(element.kind);
        const QString who = kind ? kind->decidedBy.in(model.language()) : QString();
        auto* empty = new QLabel(this);
        empty->setObjectName(QStringLiteral("slot"));
        empty->setWordWrap(true);
        empty->setText(who.isEmpty() ? tr("No decision joined.")
                                     : tr("No decision joined. It is decided by: %1").arg(who));
        rows_->addWidget(empty);
    }
}

void DecisionsSection::addRow(const Decision& decision)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    QString words = decisionInWords(editing().model(), decision);
    if (!decision.title.isEmpty())
        words += u'\n' + decision.title;
    auto* text = new QLabel(words, row);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(text, 1);
    if (editing().canEdit()) {
        auto* remove = new QToolButton(row);
        remove->setObjectName(QStringLiteral("cross"));
        remove->setText(QStringLiteral("×"));
        remove->setToolTip(tr("Part from the decision"));
        remove->setAccessibleName(tr("Part from the decision: %1").arg(words));
        remove->setFocusPolicy(Qt::StrongFocus);
        connect(remove, &QToolButton::clicked, this, [this, id = decision.id] { join(id, false); });
        line->addWidget(remove, 0, Qt::AlignTop);
    }
    rows_->addWidget(row);
}

void DecisionsSection::openMenu()
{
    const Model& model = editing().model();
    QMenu menu(this);
    menu.addAction(tr("Register decision…"), this, [this] { Q_EMIT decisionWanted(element_); });
    menu.addSeparator();
    std::vector<const Decision*> all = model.table<Decision>().sorted();
    std::erase_if(all, [&](const Decision* one) { return one->elements.contains(element_); });
    std::stable_sort(all.begin(), all.end(), [](const Decision* a, const Decision* b) {
        return (a->date ? a->date->last() : QDate()) > (b->date ? b->date->last() : QDate());
    });
    all.resize(std::min(all.size(), mostOffered));
    for (const Decision* decision : all)
        menu.addAction(shortened(decisionInWords(model, *decision) + QStringLiteral("  ") + decision->title, 70), this,
                       [this, id = decision->id] { join(id, true); });
    menu.exec(heading_->mapToGlobal(QPoint(heading_->width() / 2, heading_->height())));
}

void DecisionsSection::join(const DecisionId& id, bool isJoined)
{
    const Decision* decision = editing().model().find(id);
    if (!decision)
        return;
    Decision changed = *decision;
    if (isJoined)
        changed.elements.append(element_);
    else
        changed.elements.removeAll(element_);
    editing().apply(putRecord(editing().model(), std::move(changed)));
}

} // namespace styrmodell
