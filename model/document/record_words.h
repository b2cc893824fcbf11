/// What a person calls records: sorts of them, and one of them.
#pragma once

#include "model/change/model.h"
#include "model/records/fields/brief.h"

namespace styrmodell
{

/// “indicator”, from the name of the sort in files (“indicators”), which is given back where it is not known.
QString recordWord(const QString& typeName);

/// “3 indicators”. `type` is the place in RecordTypes.
QString countedRecords(size_t type, int count);

/// A word as it begins a sentence or stands in a field.
QString withCapital(const QString& word);

struct RecordTitle {
    QString sort{};     ///< an element's kind in the model's language, else as `recordWord` with a capital
    QString title{};    ///< white space as one space; the id where nothing else is known
    bool isOwn = false; ///< else the title is that of what the record is about: a target's goal
};

/// How a record of `model` is called; the id alone where it is not in it.
RecordTitle recordTitle(const Model& model, const RecordKey& key);

} // namespace styrmodell
