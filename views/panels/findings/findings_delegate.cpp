#include "views/panels/findings/findings_delegate.h"

#include "views/panels/findings/findings_model.h"
#include "views/panels/findings/severity_marker.h"
#include "views/panels/kind_marker.h"

#include <QPainter>
#include <QTreeView>

namespace styrmodell
{
namespace
{

constexpr int gap = 8;
constexpr int rightRoom = 16;   ///< to the view's edge
constexpr int lineRoom = 6;     ///< above and below the words
constexpr int roomForBoth = 44; ///< in letters: below this there is no room beside the sentence for what it is about

QFont fontOf(const QStyleOptionViewItem& option, FindingsModel::Level level)
{
    QFont font = option.font;
    font.setWeight(level == FindingsModel::Level::Rule ? QFont::DemiBold : QFont::Normal);
    return font;
}

FindingsModel::Level levelOf(const QModelIndex& index)
{
    return static_cast<FindingsModel::Level>(index.data(FindingsModel::LevelRole).toInt());
}

/// Of the widest of the words, so that all sentences begin at the same place.
int wordWidth(const QStyleOptionViewItem& option)
{
    const QFontMetrics metrics(fontOf(option, FindingsModel::Level::Rule));
    int width = 0;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
        width = std::max(width, metrics.horizontalAdvance(severityWord(severity)));
    return width;
}

/// Where the parts of a row stand.
struct Parts {
    QRect marker{};
    QRect word{};
    QRect sentence{};
    QRect about{}; ///< empty: no room, or nothing
};

Parts partsOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int side = option.fontMetrics.height();
    const QRect row = option.rect.adjusted(0, lineRoom, -rightRoom, -lineRoom);
    Parts parts;
    parts.marker = QRect(row.left() + 2, row.top(), side, side);
    parts.word = QRect(parts.marker.right() + gap, row.top(), wordWidth(option), side);
    parts.sentence = row;
    parts.sentence.setLeft(parts.word.right() + 2 * gap);
    const int letter = option.fontMetrics.averageCharWidth();
    const bool hasAbout = levelOf(index) == FindingsModel::Level::Finding &&
                          !index.data(FindingsModel::NoteRole).toString().isEmpty() &&
                          parts.sentence.width() > 2 * roomForBoth * letter;
    if (hasAbout) {
        parts.about = row;
        parts.about.setLeft(row.right() - row.width() / 4);
        parts.sentence.setRight(parts.about.left() - 2 * gap);
    }
    return parts;
}

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

void paintAbout(QPainter& painter, const QRect& box, const QModelIndex& index, const QColor& marker,
                const QColor& letters)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = metrics.ascent();
    const QRect shape(box.left(), box.top() + (metrics.height() - side) / 2, side, side);
    paintKindMarker(painter, static_cast<KindShape>(index.data(FindingsModel::KindShapeRole).toInt()), shape, marker);
    painter.setPen(letters);
    const QRect words = box.adjusted(side + gap, 0, 0, 0);
    const QString title = index.data(FindingsModel::NoteRole).toString();
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(title, Qt::ElideRight, words.width()));
}

} // namespace

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto colour = [&](ColourToken token) {
        return QColor::fromRgb(palette_.colour(isSelected ? ColourToken::OnPlate : token));
    };
    const FindingsModel::Level level = levelOf(index);
    const Parts parts = partsOf(option, index);
    painter->save();
    painter->setFont(fontOf(option, level));
    if (const QVariant told = index.data(FindingsModel::SeverityRole); told.isValid()) {
        const auto severity = static_cast<Severity>(told.toInt());
        paintSeverity(*painter, severity, parts.marker, palette_, isSelected);
        painter->setPen(colour(severityColour(severity)));
        painter->drawText(parts.word, Qt::AlignLeft | Qt::AlignTop, severityWord(severity));
    }
    painter->setPen(colour(level == FindingsModel::Level::Why ? ColourToken::Soft : ColourToken::Ink));
    painter->drawText(parts.sentence, wrapped, option.text);
    if (level == FindingsModel::Level::Rule) {
        painter->setFont(fontOf(option, FindingsModel::Level::Finding));
        painter->setPen(colour(ColourToken::Soft));
        painter->drawText(parts.sentence, Qt::AlignRight | Qt::AlignTop,
                          index.data(FindingsModel::NoteRole).toString());
    }
    if (!parts.about.isEmpty())
        paintAbout(*painter, parts.about, index,
                   isSelected ? colour(ColourToken::OnPlate)
                              : kindMarkerColour(palette_, index.data(FindingsModel::KindColourRole).toString()),
                   colour(ColourToken::Soft));
    painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const int indent = tree ? tree->indentation() * (index.parent().isValid() ? 2 : 1) : 0;
    const int width = tree ? tree->viewport()->width() - indent : option.rect.width();
    option.rect = QRect(0, 0, width, 0);
    const QFontMetrics metrics(fontOf(option, levelOf(index)));
    const QRect sentence = partsOf(option, index).sentence;
    const int height = metrics.boundingRect(QRect(0, 0, sentence.width(), 0), wrapped, option.text).height();
    return {width, std::max(height, option.fontMetrics.height()) + 2 * lineRoom};
}

} // namespace styrmodell
