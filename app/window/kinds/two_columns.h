/// A list at the left and what is said about its current row at the right.
#pragma once

class QWidget;

namespace styrmodell
{

/// The form scrolls where it is higher than the page.
void layInTwoColumns(QWidget& page, QWidget& list, QWidget& form);

} // namespace styrmodell
