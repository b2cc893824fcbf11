/// Two wordings compared word by word, for eyes and ears.
#pragma once

#include "model/operations/wordings.h"
#include "views/drawing/palette.h"

#include <QLabel>

namespace styrmodell
{

/// Struck out what goes, underlined what comes; a screen reader hears which is which.
class WordComparison : public QLabel
{
    Q_OBJECT
public:
    explicit WordComparison(QWidget* parent = nullptr);

    /// `same` is shown where they do not differ.
    void compare(const WordingText& before, const WordingText& after, const QString& same, const Palette& palette);
};

} // namespace styrmodell
