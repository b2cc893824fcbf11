/// Kinds and relation types of a model, changed where they stand.
#pragma once

#include "model/document/document.h"
#include "views/drawing/palette.h"

#include <QDialog>

class QToolButton;

namespace styrmodell
{

class KindsPage;
class RelationTypesPage;

/// Every change is made at once and can be undone; there is nothing to confirm.
class KindsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Begins on `kind`, if there is one. `document` must outlive it.
    KindsDialog(Document& document, const Palette& palette, const KindId& kind, QWidget* parent);

    void done(int result) override;

private:
    QToolButton* makeStep(const QString& text, QKeySequence::StandardKey key, Result<qint64> (Document::*step)());
    void refresh();
    void tell(const QString& sentence);

    Document& document_;
    KindsPage* kinds_;
    RelationTypesPage* types_;
    QToolButton* undo_;
    QToolButton* redo_;
};

} // namespace styrmodell
