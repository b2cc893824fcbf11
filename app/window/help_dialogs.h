/// What the keyboard does, and what the program is.
#pragma once

#include "app/window/key_groups.h"

#include <QDialog>

namespace styrmodell
{

/// A table of keys, readable by a screen reader row by row.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    /// `commands` are the window's; what keys do besides stands before them.
    explicit KeysDialog(const QList<KeyGroup>& commands, QWidget* parent = nullptr);
};

/// Version, licence and what the program stands on, as rich text.
QString aboutText();

} // namespace styrmodell
