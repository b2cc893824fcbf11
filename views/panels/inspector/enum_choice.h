/// A choice among the values of a closed list, in words.
#pragma once

#include "views/panels/inspector/choice_words.h"

#include <QComboBox>

namespace styrmodell
{

/// Fills a choice with every value of E.
template <NamedEnum E> void fillChoice(QComboBox& choice)
{
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i)
        choice.addItem(inWords(static_cast<E>(i)), static_cast<int>(i));
}

/// Shows a value without telling that it was chosen.
template <NamedEnum E> void showChoice(QComboBox& choice, E value)
{
    const QSignalBlocker quiet(choice);
    choice.setCurrentIndex(choice.findData(static_cast<int>(value)));
}

template <NamedEnum E> E chosenIn(const QComboBox& choice)
{
    return static_cast<E>(choice.currentData().toInt());
}

} // namespace styrmodell
