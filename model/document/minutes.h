/// What was done, told as minutes tell it.
#pragma once

#include "model/document/way_back.h"

#include <QSet>

namespace styrmodell
{

/// “Mål ”Elevernas närvaro …” fick ny text”: one sentence in the window's language, without a full stop.
QString minuteOf(const PastGesture& gesture);

/// What was changed, and what it was about: the records themselves, the elements that they concern (the ends of a
/// relation, the goals of an indicator), and the kinds of all these elements.
QSet<RecordKey> subjectsOf(const PastGesture& gesture);

/// One value that was changed.
struct MinuteDetail {
    QString what{};   ///< “text”; with the record's title where several were changed
    QString before{}; ///< shortened; empty: nothing stood there
    QString after{};
};

/// What stood there before and after, at most `most` of them, and how many more there are.
struct MinuteDetails {
    std::vector<MinuteDetail> lines{};
    int left = 0;
};
MinuteDetails detailsOf(const PastGesture& gesture, int most = 30);

} // namespace styrmodell
