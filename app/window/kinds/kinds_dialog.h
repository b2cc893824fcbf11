/// Kinds and relation types of a model, changed where they stand.
#pragma once

#include "model/document/document.h"
#include "views/drawing/palette.h"

#include <QDialog>

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
    void finish();
    void tell(const QString& sentence);

    KindsPage* kinds_;
    RelationTypesPage* types_;
};

} // namespace styrmodell
