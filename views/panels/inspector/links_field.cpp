#include "views/panels/inspector/links_field.h"

#include "views/panels/inspector/section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace styrmodell
{

LinksField::LinksField(QWidget* parent)
    : QWidget(parent), rows_(new QVBoxLayout), title_(new QLineEdit(this)), address_(new QLineEdit(this))
{
    auto* label = new QLabel(tr("Links"), this);
    label->setObjectName(QStringLiteral("fieldLabel"));
    title_->setPlaceholderText(tr("What it leads to"));
    title_->setAccessibleName(tr("New link: what it leads to"));
    address_->setPlaceholderText(tr("Address, https://…"));
    address_->setAccessibleName(tr("New link: address"));
    auto* add = new QToolButton(this);
    add->setObjectName(QStringLiteral("link"));
    add->setText(tr("Add"));
    add->setAccessibleName(tr("Add the link"));
    add->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addLayout(rows_);
    column->addWidget(title_);
    auto* last = new QHBoxLayout;
    last->addWidget(address_, 1);
    last->addWidget(add);
    column->addLayout(last);
    connect(add, &QToolButton::clicked, this, &LinksField::add);
    connect(address_, &QLineEdit::returnPressed, this, &LinksField::add);
}

void LinksField::show(const QList<Link>& links)
{
    if (links == links_)
        return;
    links_ = links;
    clearRows(*rows_);
    for (qsizetype at = 0; at < links_.size(); ++at)
        addRow(at);
}

void LinksField::addRow(qsizetype at)
{
    const Link& link = links_.at(at);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const QString words = link.title.isEmpty() ? link.url : link.title;
    auto* text =
        new QLabel(QStringLiteral("<a href=\"%1\">%2</a>").arg(link.url.toHtmlEscaped(), words.toHtmlEscaped()), row);
    text->setWordWrap(true);
    text->setOpenExternalLinks(true);
    text->setToolTip(link.url);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    line->addWidget(text, 1);
    auto* remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("cross"));
    remove->setText(QStringLiteral("×"));
    remove->setAccessibleName(tr("Remove the link %1").arg(words));
    remove->setToolTip(tr("Remove the link"));
    remove->setFocusPolicy(Qt::StrongFocus);
    connect(remove, &QToolButton::clicked, this, [this, at] {
        QList<Link> rest = links_;
        rest.removeAt(at);
        Q_EMIT linksChanged(rest);
    });
    line->addWidget(remove);
    rows_->addWidget(row);
}

void LinksField::add()
{
    QString address = address_->text().trimmed();
    if (address.isEmpty())
        return address_->setFocus();
    if (!address.contains(QStringLiteral("://")))
        address.prepend(QStringLiteral("https://"));
    QList<Link> more = links_;
    more.append({title_->text().trimmed(), address});
    title_->clear();
    address_->clear();
    Q_EMIT linksChanged(more);
}

} // namespace styrmodell
