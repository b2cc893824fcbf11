/// Small pages set with the real fonts, for the writers' tests.
#pragma once

#include "views/scene/scene.h"

#include <QString>

#include <catch2/catch.hpp>

namespace styrmodell
{

/// A text in one block, its first line's top at `at`.
TextBlock sampleText(const QString& text, QPointF at, qreal width, TextStyle style = {},
                     Paint paint = ColourToken::Ink);

Node sampleNode(const QString& thing, Role role, const QString& name, QRectF box);

/// A plate: filled, with its name as text.
Node samplePlate(const QString& thing, Role role, const QString& name, QRectF box, ColourToken fill);

/// Two columns with heads over a line of one head, a number and an empty cell; a head over all of them last.
Node sampleTable();

/// An overview (heading, frame, list of two linked plates, an arrow, a small figure) and a page of each plate.
Publication samplePublication();

} // namespace styrmodell

/// Failed checks show the text instead of a list of letters.
template <> struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
