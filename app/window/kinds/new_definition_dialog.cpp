#include "app/window/kinds/new_definition_dialog.h"

#include "app/window/kinds/fields/words_field.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{

NewDefinitionDialog::NewDefinitionDialog(const QString& title, const QStringList& labels, QList<int> needed,
                                         QWidget* parent)
    : QDialog(parent), needed_(std::move(needed))
{
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(makeLanguageHeadings(this));
    for (const QString& label : labels) {
        fields_.append(new WordsField(label, this));
        column->addWidget(fields_.constLast());
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    fields_.constFirst()->setFocus();
}

Words NewDefinitionDialog::words(int field) const
{
    return fields_[field]->words();
}

void NewDefinitionDialog::accept()
{
    WordsField* missing = nullptr;
    for (const int number : needed_) {
        WordsField* field = fields_[number];
        const bool isMissing = field->words().isEmpty();
        field->setError(isMissing ? tr("Words are missing here, in one of the languages.") : QString());
        if (isMissing && !missing)
            missing = field;
    }
    if (!missing)
        return QDialog::accept();
    missing->setFocus();
}

} // namespace styrmodell
