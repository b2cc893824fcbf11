/// What a person calls records: sorts of them, and one of them.
#pragma once

#include "model/change/model.h"

namespace styrmodell
{

/// “indicator”, from the name of the sort in files (“indicators”), which is given back where it is not known.
QString recordWord(const QString& typeName);

/// “3 indicators”. `type` is the place in RecordTypes.
QString countedRecords(size_t type, int count);

struct RecordTitle {
    QString sort{};     ///< an element's kind in the model's language, else as `recordWord` with a capital
    QString title{};    ///< white space as one space; the id where nothing else is known
    bool isOwn = false; ///< else the title is that of what the record is about: a target's goal
};

/// How a record of `model` is called; the id alone where it is not in it.
RecordTitle recordTitle(const Model& model, const RecordKey& key);

/// At most `length` letters, cut between words and ended by “ …”; white space as one space.
QString brief(const QString& text, qsizetype length);

} // namespace styrmodell
