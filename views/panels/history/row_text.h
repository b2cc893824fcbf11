/// Where the words of a row of the history stand.
#pragma once

#include "views/drawing/palette.h"
#include "views/panels/history/history_model.h"

#include <QFont>
#include <QRect>

namespace styrmodell
{

/// Words that wrap within their box.
struct RowText {
    QString text{};
    QFont font{};
    ColourToken colour = ColourToken::Ink;
    QRect box{}; ///< from the row's top left corner
};

struct RowTexts {
    std::vector<RowText> texts{};
    int height = 0; ///< of the whole row
};

/// All words of a row that is `width` wide, in `font` and fonts made from it.
RowTexts textsOf(const HistoryModel& model, const QModelIndex& index, const QFont& font, int width);

/// The arrow at a row's right edge that opens it; a row that cannot be opened has none.
QRect arrowBox(const QRect& row, const QFont& font);

} // namespace styrmodell
