#include "app/window/kinds/fields/words_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

constexpr int gap = 12;
constexpr int labelRoom = 8; ///< the ring of the keyboard lies around the field

} // namespace

WordsField::WordsField(const QString& label, QWidget* parent) : QWidget(parent), error_(new QLabel(this))
{
    auto* above = new QLabel(label, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    for (size_t i = 0; i < fields_.size(); ++i) {
        fields_[i] = new QLineEdit(this);
        fields_[i]->setAccessibleName(
            (i == 0 ? tr("%1, Swedish") : tr("%1, English")).arg(QString(label).remove(u'&')));
        connect(fields_[i], &QLineEdit::textEdited, this, &WordsField::edited);
        connect(fields_[i], &QLineEdit::editingFinished, this, [this, field = fields_[i]] {
            if (!field->hasFocus())
                field->setCursorPosition(0); // the beginning is what is read
            Q_EMIT finished();
        });
        row->addWidget(fields_[i]);
    }
    above->setBuddy(fields_.front());
    error_->setForegroundRole(QPalette::BrightText);
    error_->setWordWrap(true);
    error_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(labelRoom);
    column->addWidget(above);
    column->addLayout(row);
    column->addWidget(error_);
    setFocusProxy(fields_.front());
}

Words WordsField::words() const
{
    return {fields_[0]->text().trimmed(), fields_[1]->text().trimmed()};
}

void WordsField::setWords(const Words& words)
{
    const auto set = [](QLineEdit& field, const QString& text) {
        if (field.text().trimmed() == text)
            return;
        field.setText(text);
        field.setCursorPosition(0);
    };
    set(*fields_[0], words.sv);
    set(*fields_[1], words.en);
}

void WordsField::setPlaceholder(const Words& words)
{
    fields_[0]->setPlaceholderText(words.sv);
    fields_[1]->setPlaceholderText(words.en);
}

void WordsField::setError(const QString& sentence)
{
    hasError_ = !sentence.isEmpty();
    error_->setText(sentence);
    error_->setVisible(hasError_);
    for (QLineEdit* field : fields_)
        field->setAccessibleDescription(sentence);
}

QWidget* makeLanguageHeadings(QWidget* parent)
{
    auto* headings = new QWidget(parent);
    auto* row = new QHBoxLayout(headings);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (const QString& text : {WordsField::tr("Swedish"), WordsField::tr("English")}) {
        auto* heading = new QLabel(text, headings);
        heading->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(heading, 1);
    }
    return headings;
}

} // namespace styrmodell
