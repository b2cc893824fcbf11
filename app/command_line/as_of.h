/// The option `--as-of DATE`, the same for every command that has it.
#pragma once

#include "model/records/fields/result.h"

#include <QCommandLineOption>
#include <QDate>

class QCommandLineParser;

namespace styrmodell
{

QCommandLineOption asOfOption();

/// The day it names, the first of a month or year; `otherwise` where it is not given. Error (Usage): it is no date.
Result<QDate> asOfDay(const QCommandLineParser& written, QDate otherwise);

} // namespace styrmodell
