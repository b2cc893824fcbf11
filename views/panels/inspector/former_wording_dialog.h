/// A wording that was in force before, whole, and what has changed since.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QDialog>

namespace styrmodell
{

class FormerWordingDialog : public QDialog
{
    Q_OBJECT
public:
    /// The wording must be there.
    FormerWordingDialog(Editing& editing, const WordingId& wording, QWidget* parent);

private:
    QWidget* makeText(const Wording& wording);
    void copy();
    void propose();

    Editing& editing_;
    WordingId wording_;
};

} // namespace styrmodell
