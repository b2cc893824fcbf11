#include "app/window/kinds/kinds_dialog.h"

#include "app/window/kinds/kinds_page.h"
#include "app/window/kinds/relation_types_page.h"
#include "model/document/label.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace styrmodell
{

KindsDialog::KindsDialog(Document& document, const Palette& palette, const KindId& kind, QWidget* parent)
    : QDialog(parent), document_(document), kinds_(new KindsPage(document, palette, this)),
      types_(new RelationTypesPage(document, palette, this)),
      undo_(makeStep(tr("Undo"), QKeySequence::Undo, &Document::undo)),
      redo_(makeStep(tr("Redo"), QKeySequence::Redo, &Document::redo))
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
    connect(&document, &Document::changed, this, &KindsDialog::refresh);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(undo_);
    foot->addWidget(redo_);
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
    refresh();
}

QToolButton* KindsDialog::makeStep(const QString& text, QKeySequence::StandardKey key,
                                   Result<qint64> (Document::*step)())
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("worded"));
    button->setText(text);
    connect(button, &QToolButton::clicked, this, [this, step] {
        kinds_->finish();
        types_->finish();
        if (const auto taken = (document_.*step)(); !taken)
            tell(taken.error().what);
    });
    connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, button, &QToolButton::click);
    return button;
}

void KindsDialog::done(int result)
{
    kinds_->finish();
    types_->finish();
    QDialog::done(result);
}

void KindsDialog::refresh()
{
    const auto undone = document_.nextUndo();
    const auto redone = document_.nextRedo();
    undo_->setEnabled(undone.has_value());
    redo_->setEnabled(redone.has_value());
    undo_->setToolTip(undone ? labelOfStep(*undone) : QString());
    redo_->setToolTip(redone ? labelOfStep(*redone) : QString());
}

void KindsDialog::tell(const QString& sentence)
{
    QMessageBox::warning(this, tr("Styrmodell"), sentence);
}

} // namespace styrmodell
