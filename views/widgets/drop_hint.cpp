#include "views/widgets/drop_hint.h"

namespace styrmodell
{
namespace
{

/// From the pointer down to the hint: what is dragged is drawn between.
constexpr int distance = 26;
constexpr int sideRoom = 8;
constexpr int widest = 320;

} // namespace

DropHint::DropHint(QWidget* view) : QLabel(view)
{
    setObjectName(QStringLiteral("dropHint")); // by which the style sheet knows it
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::say(QPoint at, const QString& sentence)
{
    if (sentence.isEmpty())
        return hide();
    setText(sentence);
    const QSize room = parentWidget()->size() - QSize(2 * sideRoom, 2 * sideRoom);
    setWordWrap(false);
    const int most = std::min(widest, room.width());
    setWordWrap(sizeHint().width() > most);
    const int width = std::min(sizeHint().width(), most);
    resize(wordWrap() ? QSize(most, heightForWidth(most)) : QSize(width, sizeHint().height()));
    const int below = at.y() + distance;
    const bool fits = below + height() <= room.height() + sideRoom;
    move(std::clamp(at.x() + sideRoom, sideRoom, std::max(sideRoom, room.width() + sideRoom - this->width())),
         std::max(sideRoom, fits ? below : at.y() - distance / 2 - height()));
    raise();
    show();
}

} // namespace styrmodell
