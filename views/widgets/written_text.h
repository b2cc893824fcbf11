/// What stands in a text field, to the letter.
#pragma once

#include <QString>

class QPlainTextEdit;

namespace styrmodell
{

/// With its no-break spaces, which Qt's own answer makes ordinary ones.
QString writtenIn(const QPlainTextEdit& field);

} // namespace styrmodell
