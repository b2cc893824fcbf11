#include "app/window/themes/themes_dialog.h"

#include "app/window/kinds/fields/step_buttons.h"
#include "app/window/themes/theme_preview.h"
#include "app/window/themes/themes_page.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

ThemesDialog::ThemesDialog(Document& document, const Palette& palette, QWidget* parent)
    : QDialog(parent), themes_(new ThemesPage(document, palette, this)), preview_(new ThemePreview(this))
{
    setWindowTitle(tr("The city’s colours and logotype"));
    auto* steps = new StepButtons(document, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter keeps what is typed
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(themes_, 5);
    row->addWidget(preview_, 3);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 0, 0); // level with the list
    foot->addWidget(steps);
    foot->addStretch();
    foot->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(steps, &StepButtons::aboutToStep, themes_, &ThemesPage::finish);
    connect(steps, &StepButtons::refused, this, &ThemesDialog::tell);
    connect(themes_, &ThemesPage::refused, this, &ThemesDialog::tell);
    const auto look = [this, &document] { preview_->show(document.model(), themes_->current()); };
    connect(themes_, &ThemesPage::shown, this, look);
    connect(&document, &Document::changed, this, look);
    const QSize wanted(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 46);
    resize(parent ? wanted.boundedTo(parent->size() * 0.95) : wanted);
    themes_->setFocus();
    look();
}

void ThemesDialog::done(int result)
{
    themes_->finish();
    QDialog::done(result);
}

void ThemesDialog::tell(const QString& sentence)
{
    QMessageBox::warning(this, tr("Styrmodell"), sentence);
}

} // namespace styrmodell
