#include "views/panels/inspector/uncertain_field.h"

#include "model/document/member_words.h"
#include "model/document/record_words.h"
#include "views/panels/inspector/section.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace styrmodell
{

UncertainField::UncertainField(const QStringList& members, QWidget* parent)
    : QWidget(parent), rows_(new QVBoxLayout), member_(new QComboBox(this)), why_(new QLineEdit(this))
{
    auto* label = new QLabel(tr("Uncertain facts"), this);
    label->setObjectName(QStringLiteral("fieldLabel"));
    for (const QString& member : members)
        member_->addItem(withCapital(memberWord(member)), member);
    member_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    member_->setAccessibleName(tr("Which fact is uncertain"));
    why_->setPlaceholderText(tr("Why it is uncertain"));
    why_->setAccessibleName(tr("Why the fact is uncertain"));
    auto* add = new LinkButton(tr("Add"), tr("Add the uncertain fact"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addLayout(rows_);
    column->addWidget(member_);
    auto* last = new QHBoxLayout;
    last->addWidget(why_, 1);
    last->addWidget(add);
    column->addLayout(last);
    connect(add, &LinkButton::clicked, this, &UncertainField::add);
    connect(why_, &QLineEdit::returnPressed, this, &UncertainField::add);
    connect(member_, &QComboBox::currentIndexChanged, this, &UncertainField::offerWhy);
}

void UncertainField::show(const Uncertain& uncertain)
{
    if (uncertain == uncertain_)
        return;
    uncertain_ = uncertain;
    clearRows(*rows_);
    for (auto it = uncertain_.cbegin(); it != uncertain_.cend(); ++it)
        addRow(it.key(), it.value());
}

void UncertainField::addRow(const QString& member, const QString& why)
{
    const QString name = withCapital(memberWord(member));
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* words = new QLabel(tr("%1: %2", "a fact, why it is uncertain").arg(name, why), row);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    auto* remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("cross"));
    remove->setText(QStringLiteral("×"));
    remove->setToolTip(tr("No longer uncertain"));
    remove->setAccessibleName(tr("No longer uncertain: %1").arg(name));
    remove->setFocusPolicy(Qt::StrongFocus);
    connect(remove, &QToolButton::clicked, this, [this, member] {
        Uncertain rest = uncertain_;
        rest.remove(member);
        Q_EMIT uncertainChanged(rest);
    });
    line->addWidget(remove, 0, Qt::AlignTop);
    rows_->addWidget(row);
}

/// What is said already is there to be changed.
void UncertainField::offerWhy()
{
    const QString said = uncertain_.value(member_->currentData().toString());
    if (!said.isEmpty() || !why_->isModified())
        why_->setText(said);
}

void UncertainField::add()
{
    const QString why = why_->text().trimmed();
    if (why.isEmpty())
        return why_->setFocus();
    Uncertain more = uncertain_;
    more.insert(member_->currentData().toString(), why);
    why_->clear();
    Q_EMIT uncertainChanged(more);
}

} // namespace styrmodell
