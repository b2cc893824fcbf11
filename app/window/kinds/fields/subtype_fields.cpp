#include "app/window/kinds/fields/subtype_fields.h"

#include "app/window/kinds/fields/typing_pause.h"
#include "app/window/kinds/fields/words_field.h"
#include "app/window/kinds/new_definition_dialog.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{

SubtypeFields::SubtypeFields(TypingPause& typing, QWidget* parent)
    : QWidget(parent), typing_(typing), list_(new QListWidget(this)),
      name_(new WordsField(tr("Name of the subtype"), this)),
      plural_(new WordsField(tr("Plural of the subtype"), this)),
      group_(new WordsField(tr("Shown together with others as"), this)), error_(new QLabel(this))
{
    auto* label = new QLabel(tr("&Subtypes"), this);
    label->setBuddy(list_);
    list_->setAccessibleName(tr("Subtypes"));
    list_->setMaximumHeight(fontMetrics().height() * 8);
    error_->setForegroundRole(QPalette::BrightText);
    error_->setWordWrap(true);
    error_->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    const auto button = [&](const QString& text, auto does) {
        auto* made = new QToolButton(this);
        made->setObjectName(QStringLiteral("worded"));
        made->setText(text);
        connect(made, &QToolButton::clicked, this, does);
        buttons->addWidget(made);
    };
    button(tr("Add subtype"), &SubtypeFields::add);
    button(tr("Remove subtype"), &SubtypeFields::remove);
    button(tr("Subtype up"), [this] { move(-1); });
    button(tr("Subtype down"), [this] { move(1); });
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(list_);
    column->addLayout(buttons);
    column->addWidget(error_);
    for (WordsField* field : {name_, plural_, group_}) {
        typing.follow(*field);
        column->addWidget(field);
    }
    connect(list_, &QListWidget::currentRowChanged, this, &SubtypeFields::fill);
}

void SubtypeFields::show(const QList<Subtype>& subtypes, Language language)
{
    shown_ = subtypes;
    language_ = language;
    refresh();
}

void SubtypeFields::refresh()
{
    if (list_->count() != shown_.size()) { // a new current row would be told as the focus wherever the keyboard is
        const int row = list_->currentRow();
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (qsizetype i = 0; i < shown_.size(); ++i)
            list_->addItem(QString());
        list_->setCurrentRow(std::clamp(row, 0, std::max(0, list_->count() - 1)));
    }
    for (int i = 0; i < list_->count(); ++i)
        list_->item(i)->setText(shown_[i].name.in(language_));
    list_->setVisible(!shown_.isEmpty());
    fill();
}

void SubtypeFields::fill()
{
    const int row = list_->currentRow();
    const bool isSome = row >= 0 && row < shown_.size();
    const Subtype subtype = isSome ? shown_[row] : Subtype();
    name_->setWords(subtype.name);
    plural_->setWords(subtype.plural);
    group_->setWords(subtype.group);
    for (WordsField* field : {name_, plural_, group_})
        field->setVisible(isSome);
}

QList<Subtype> SubtypeFields::subtypes() const
{
    QList<Subtype> now = shown_;
    const int row = list_->currentRow();
    if (row < 0 || row >= now.size())
        return now;
    if (const Words name = name_->words(); !name.isEmpty())
        now[row].name = name;
    now[row].plural = plural_->words();
    now[row].group = group_->words();
    return now;
}

void SubtypeFields::setError(const QString& sentence)
{
    error_->setText(sentence);
    error_->setVisible(!sentence.isEmpty());
    list_->setAccessibleDescription(sentence);
}

void SubtypeFields::add()
{
    typing_.finish();
    NewDefinitionDialog dialog(tr("New subtype"), {tr("&Name"), tr("&Plural")}, {0}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Subtype added;
    added.name = dialog.words(0);
    added.plural = dialog.words(1);
    added.id = freshId(idFromText(added.name.in(language_)), [this](const QString& id) {
        return std::any_of(shown_.begin(), shown_.end(), [&](const Subtype& one) { return one.id == id; });
    });
    shown_.append(added);
    refresh();
    list_->setCurrentRow(list_->count() - 1);
    Q_EMIT changed();
}

void SubtypeFields::remove()
{
    typing_.finish();
    if (list_->currentRow() < 0 || shown_.isEmpty())
        return;
    Q_EMIT removalWanted(shown_.at(list_->currentRow()).id);
}

void SubtypeFields::move(int steps)
{
    typing_.finish();
    const qsizetype from = list_->currentRow();
    const qsizetype to = from + steps;
    if (from < 0 || to < 0 || to >= shown_.size())
        return;
    shown_.move(from, to);
    list_->setCurrentRow(static_cast<int>(to));
    refresh();
    Q_EMIT changed();
}

} // namespace styrmodell
