#include "app/window/kinds/fields/step_buttons.h"

#include "model/document/label.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace styrmodell
{

StepButtons::StepButtons(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), headBefore_(document.head()),
      undo_(makeStep(tr("Undo"), QKeySequence::Undo)), redo_(makeStep(tr("Redo"), QKeySequence::Redo))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(undo_);
    row->addWidget(redo_);
    connect(&document, &Document::changed, this, &StepButtons::refresh);
    refresh();
}

QToolButton* StepButtons::makeStep(const QString& text, QKeySequence::StandardKey key)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("worded"));
    button->setText(text);
    connect(button, &QToolButton::clicked, this, [this, isRedo = key == QKeySequence::Redo] { step(isRedo); });
    connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, button, &QToolButton::click);
    if (key == QKeySequence::Redo) // as in the window
        connect(new QShortcut(Qt::CTRL | Qt::Key_Y, this), &QShortcut::activated, button, &QToolButton::click);
    return button;
}

void StepButtons::step(bool isRedo)
{
    Q_EMIT aboutToStep();
    const Result<qint64> taken = isRedo ? document_.redo() : document_.undo();
    if (!taken)
        Q_EMIT refused(taken.error().what);
}

void StepButtons::refresh()
{
    auto undone = document_.nextUndo();
    auto redone = document_.nextRedo();
    for (auto* step : {&undone, &redone})
        if (*step && (*step)->seq <= headBefore_)
            step->reset();
    undo_->setEnabled(undone.has_value());
    redo_->setEnabled(redone.has_value());
    undo_->setToolTip(undone ? labelOfStep(*undone) : QString());
    redo_->setToolTip(redone ? labelOfStep(*redone) : QString());
}

} // namespace styrmodell
