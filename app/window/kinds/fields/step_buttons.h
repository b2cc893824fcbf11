/// Undo and redo, for dialogs in which every change is made at once.
#pragma once

#include "model/document/document.h"

#include <QWidget>

class QToolButton;

namespace styrmodell
{

/// Two buttons with their keys for what is done while they are there; each says what it would take back.
class StepButtons : public QWidget
{
    Q_OBJECT
public:
    /// `document` must outlive it.
    StepButtons(Document& document, QWidget* parent);

Q_SIGNALS:
    /// What she has just typed is to be kept now.
    void aboutToStep();
    void refused(const QString& sentence);

private:
    QToolButton* makeStep(const QString& text, QKeySequence::StandardKey key);
    void step(bool isRedo);
    void refresh();

    Document& document_;
    qint64 headBefore_; ///< nothing up to it is taken back here
    QToolButton* undo_;
    QToolButton* redo_;
};

} // namespace styrmodell
