#include "app/window/version_dialog.h"

#include "model/document/document.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

VersionDialog::VersionDialog(Document& document, QWidget* parent)
    : QDialog(parent), document_(document), name_(new QLineEdit(this)), note_(new QLineEdit(this)),
      problem_(new QLabel(this))
{
    setWindowTitle(tr("Save version"));
    auto* words = new QLabel(tr("Everything is already saved. Give this state a name, to find it again in the history: "
                                "sent for comment, adopted by the council …"),
                             this);
    words->setWordWrap(true);
    auto* nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(name_);
    name_->setAccessibleName(tr("Name"));
    name_->setMaxLength(200);
    auto* noteLabel = new QLabel(tr("N&ote"), this);
    noteLabel->setBuddy(note_);
    note_->setAccessibleName(tr("Note"));
    problem_->setWordWrap(true);
    problem_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton* save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("Save version"));
    save->setEnabled(false);
    connect(name_, &QLineEdit::textChanged, this, [this, save](const QString& text) {
        save->setEnabled(!text.trimmed().isEmpty());
        problem_->hide();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &VersionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &VersionDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(6);
    column->addWidget(words);
    column->addSpacing(10);
    column->addWidget(nameLabel);
    column->addWidget(name_);
    column->addWidget(problem_);
    column->addSpacing(6);
    column->addWidget(noteLabel);
    column->addWidget(note_);
    column->addSpacing(14);
    column->addWidget(buttons);
    setMinimumWidth(480);
    fit();
}

/// A dialog does not know by itself how high wrapped words are.
void VersionDialog::fit()
{
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth()));
}

QString VersionDialog::name() const
{
    return name_->text().simplified();
}

void VersionDialog::accept()
{
    const auto named = document_.nameVersion(name_->text(), note_->text().trimmed());
    if (named)
        return QDialog::accept();
    problem_->setText(named.error().what);
    problem_->show();
    fit();
    name_->setAccessibleDescription(named.error().what);
    name_->setFocus();
    name_->selectAll();
}

} // namespace styrmodell
