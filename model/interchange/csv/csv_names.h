/// What cells name: kinds, relation types and the values of closed lists, by id or in either language's words.
#pragma once

#include "model/change/model.h"
#include "model/records/fields/result.h"

#include <QStringList>

namespace styrmodell
{

/// Whatever their case, edge blanks and sorts of white space.
bool isSameName(const QString& a, const QString& b);

/// Something with an id and what else it may be called: first in Swedish, then in English, then further words.
struct CsvName {
    QString id{};
    QStringList names{};
};
using CsvNames = std::vector<CsvName>;

CsvNames kindNames(const Model& model);
CsvNames subtypeNames(const Kind& kind);
CsvNames relationTypeNames(const Model& model);
const CsvNames& statusNames();
const CsvNames& certaintyNames();
const CsvNames& betterNames();
const CsvNames& sexNames();
const CsvNames& targetOpNames();

/// A measured value that there is none of, in the column of values.
const CsvNames& notMeasuredNames();

/// The id of what `cell` names. Error: none, or several.
Result<QString> idNamed(const CsvNames& names, const QString& cell);

/// What is written for an id: its name, or the id where that name could be read as another.
QString nameFor(const CsvNames& names, const QString& id, Language language);

} // namespace styrmodell
