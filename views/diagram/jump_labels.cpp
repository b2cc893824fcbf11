#include "views/diagram/jump_labels.h"

#include "views/drawing/palette.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace styrmodell
{
namespace
{

/// Where the fingers rest first.
QString letters()
{
    return QStringLiteral("FJDKSLAHEIRUWOTYPCVBNMQXZ");
}

QString digits()
{
    return QStringLiteral("1234567890");
}

/// `count` labels or as many as there are, the shortest first.
QStringList labelsFor(qsizetype count)
{
    const QString alphabet = count <= letters().size() ? letters() : letters() + digits();
    const qsizetype size = alphabet.size();
    // Each letter that begins longer labels is none itself and gives as many as there are letters
    const qsizetype beginnings = count <= size ? 0 : std::min(size, (count - size + size - 2) / (size - 1));
    QStringList labels;
    for (const QChar letter : alphabet.first(size - beginnings))
        labels += letter;
    for (const QChar first : alphabet.last(beginnings))
        for (const QChar second : alphabet)
            labels += QString(first) + second;
    return labels.mid(0, count);
}

bool comesFirst(const JumpLabels::Box& one, const JumpLabels::Box& other)
{
    const auto area = [](const QRectF& box) { return box.width() * box.height(); };
    return one.leadsTo != other.leadsTo ? one.leadsTo > other.leadsTo : area(one.seen) > area(other.seen);
}

/// Beside those that stand there already.
QRectF placed(QRectF label, const std::vector<QRectF>& taken, const QRectF& room)
{
    constexpr double gap = 2;
    label.moveLeft(std::clamp(label.left(), room.left(), std::max(room.left(), room.right() - label.width())));
    label.moveTop(std::clamp(label.top(), room.top(), std::max(room.top(), room.bottom() - label.height())));
    for (const QRectF& other : taken)
        if (label.intersects(other))
            label.moveLeft(other.right() + gap);
    return label;
}

void paintLabel(QPainter& painter, const QRectF& label, const QString& text, const Palette& palette)
{
    const QColor dark = QColor::fromRgb(palette.colour(ColourToken::FocusLine));
    painter.setPen(QPen(dark, 2));
    painter.setBrush(QColor::fromRgb(palette.colour(ColourToken::Focus)));
    painter.drawRoundedRect(label.adjusted(1, 1, -1, -1), 4, 4);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace

void JumpLabels::show(const std::vector<Box>& boxes)
{
    end();
    std::vector<size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return comesFirst(boxes[a], boxes[b]); });
    const QStringList labels = labelsFor(static_cast<qsizetype>(boxes.size()));
    const auto singles = std::find_if(labels.begin(), labels.end(), [](const QString& l) { return l.size() > 1; });
    order.resize(static_cast<size_t>(labels.size()));
    // Those of the same length are given in reading order: what is read first is the easiest to type
    std::sort(order.begin(), order.begin() + (singles - labels.begin()));
    std::sort(order.begin() + (singles - labels.begin()), order.end());
    for (size_t i = 0; i < order.size(); ++i)
        labels_.insert(boxes[order[i]].key, labels[static_cast<qsizetype>(i)]);
}

void JumpLabels::end()
{
    labels_.clear();
    typed_.clear();
}

bool JumpLabels::isLetter(QChar letter)
{
    return (letters() + digits()).contains(letter.toUpper());
}

std::optional<NodeKey> JumpLabels::type(QChar letter)
{
    typed_ += letter.toUpper();
    bool isBegun = false;
    for (auto it = labels_.cbegin(); it != labels_.cend(); ++it) {
        if (*it == typed_) {
            typed_.clear();
            return it.key();
        }
        isBegun = isBegun || it->startsWith(typed_);
    }
    if (!isBegun)
        end();
    return {};
}

void JumpLabels::paint(QPainter& painter, const std::vector<Box>& boxes, const QRectF& room, double letterSize,
                       const Palette& palette) const
{
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(letterSize));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.height()) + 4;
    constexpr double inside = 6; // most of it stands outside: words within the box stay readable
    std::vector<QRectF> taken;
    for (const Box& box : boxes) {
        const QString text = of(box.key);
        if (text.isEmpty() || !text.startsWith(typed_))
            continue;
        const double width = std::max(height, std::ceil(metrics.horizontalAdvance(text)) + letterSize * 0.8);
        const QRectF wanted(box.seen.topLeft() - QPointF(width - inside, height / 4), QSizeF(width, height));
        taken.push_back(placed(wanted, taken, room));
        paintLabel(painter, taken.back(), text, palette);
    }
}

} // namespace styrmodell
