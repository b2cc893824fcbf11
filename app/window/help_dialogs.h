/// What the keyboard does, and what the program is.
#pragma once

#include <QDialog>

namespace styrmodell
{

/// A table of keys, readable by a screen reader row by row.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(QWidget* parent = nullptr);
};

/// Version, licence and what the program stands on, as rich text.
QString aboutText();

} // namespace styrmodell
