/// The city's own colours and logotype, changed where they stand.
#pragma once

#include "model/document/document.h"
#include "views/drawing/palette.h"

#include <QDialog>

namespace styrmodell
{

class ThemePreview;
class ThemesPage;

/// Every change is made at once and can be undone; there is nothing to confirm.
class ThemesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `document` must outlive it.
    ThemesDialog(Document& document, const Palette& palette, QWidget* parent);

    void done(int result) override;

private:
    void tell(const QString& sentence);

    ThemesPage* themes_;
    ThemePreview* preview_;
};

} // namespace styrmodell
