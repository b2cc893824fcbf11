#include "app/window/kinds/kinds_dialog.h"

#include "app/window/kinds/fields/step_buttons.h"
#include "app/window/kinds/kinds_page.h"
#include "app/window/kinds/relation_types_page.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace styrmodell
{

KindsDialog::KindsDialog(Document& document, const Palette& palette, const KindId& kind, QWidget* parent)
    : QDialog(parent), kinds_(new KindsPage(document, palette, this)),
      types_(new RelationTypesPage(document, palette, this))
{
    setWindowTitle(tr("Kinds and relation types"));
    auto* tabs = new QTabWidget(this);
    tabs->addTab(kinds_, tr("&Kinds"));
    tabs->addTab(types_, tr("&Relation types"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter keeps what is typed
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(kinds_, &KindsPage::refused, this, &KindsDialog::tell);
    connect(types_, &RelationTypesPage::refused, this, &KindsDialog::tell);
    auto* steps = new StepButtons(document, this);
    connect(steps, &StepButtons::aboutToStep, this, &KindsDialog::finish);
    connect(steps, &StepButtons::refused, this, &KindsDialog::tell);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(steps);
    foot->addStretch();
    foot->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(tabs, 1);
    column->addLayout(foot);
    const QSize wanted(fontMetrics().averageCharWidth() * 125, fontMetrics().height() * 44);
    resize(parent ? wanted.boundedTo(parent->size() * 0.95) : wanted);
    kinds_->showKind(kind);
    kinds_->setFocus();
}

void KindsDialog::finish()
{
    kinds_->finish();
    types_->finish();
}

void KindsDialog::done(int result)
{
    finish();
    QDialog::done(result);
}

void KindsDialog::tell(const QString& sentence)
{
    QMessageBox::warning(this, tr("Styrmodell"), sentence);
}

} // namespace styrmodell
