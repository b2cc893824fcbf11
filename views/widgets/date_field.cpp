#include "views/widgets/date_field.h"

#include "views/scene/words/formats.h"
#include "views/widgets/date_reading.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace styrmodell
{

namespace
{

/// While nothing is being typed, undo and redo are the window's.
class LeavesUndo : public QObject
{
public:
    explicit LeavesUndo(QLineEdit& line) : QObject(&line), line_(line) { line.installEventFilter(this); }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride || line_.isModified())
            return QObject::eventFilter(object, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    }

private:
    QLineEdit& line_;
};

} // namespace

DateField::DateField(const QString& label, QWidget* parent) : DateField(label, new QLineEdit, parent) {}

DateField::DateField(const QString& label, QLineEdit* line, QWidget* parent)
    : LabelledField(label, line, parent), line_(line)
{
    new LeavesUndo(*line_);
    connect(line_, &QLineEdit::editingFinished, this, &DateField::read);
}

void DateField::show(const std::optional<ImpreciseDate>& date, Language language)
{
    language_ = language;
    if (date == shown_ && (line_->hasFocus() || line_->isModified()))
        return; // what she is typing stays
    shown_ = date;
    line_->setText(date ? dateInWords(*date, language) : QString());
    line_->setCursorPosition(0);
    setProblem({});
}

void DateField::forget()
{
    shown_.reset();
    line_->clear();
    setProblem({});
}

std::optional<ImpreciseDate> DateField::date() const
{
    return readDate(line_->text());
}

bool DateField::isReadable() const
{
    return line_->text().trimmed().isEmpty() || date();
}

void DateField::setReadOnly(bool isReadOnly)
{
    line_->setReadOnly(isReadOnly);
}

void DateField::read()
{
    if (!line_->isModified())
        return;
    if (!isReadable())
        return setProblem(tr("This is no date. Write a year, a month or a day: 2035, June 2026, 17 June 2026."));
    setProblem({});
    line_->setModified(false);
    const auto now = date();
    if (now == shown_)
        return;
    shown_ = now;
    line_->setText(now ? dateInWords(*now, language_) : QString());
    Q_EMIT dateChosen(now);
}

} // namespace styrmodell
