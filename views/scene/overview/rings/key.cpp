#include "views/scene/overview/rings/key.h"

#include "views/scene/compositions/slots.h"
#include "views/scene/overview/rings/arrow_sentences.h"
#include "views/scene/overview/rings/key_entry.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr qreal headingGap = 14; ///< beneath a heading
constexpr qreal sectionGap = 26;
constexpr qreal entryGap = 12;
constexpr qreal columnGap = 44;
constexpr qreal widestGap = 2.2; ///< how much wider gaps become where there is room

class KeyLayout
{
public:
    KeyLayout(const OverviewStyle& style, const std::vector<Ring>& rings, qreal width, int columns)
        : style_(style), type_(style.type), rings_(rings), width_(width), columns_(columns)
    {
    }

    RingsKey laidOut(qreal stretch)
    {
        stretch_ = stretch;
        for (const Slot* chain : chainsOf(style_.composition))
            addChain(*chain);
        addHeading(QStringLiteral("names"),
                   style_.words(QT_TRANSLATE_NOOP("Publication", "The rings, from the outside in")));
        addEntries();
        addSentences();
        key_.height = y_;
        return std::move(key_);
    }

private:
    void space(qreal design) { y_ += type_.length(design) * stretch_; }

    void addHeading(const QString& role, const QString& words)
    {
        if (y_ > 0)
            space(sectionGap);
        Node node;
        node.key = {QStringLiteral("slot:rings"), QStringLiteral("heading"), role};
        node.semantics = {Role::Heading, 2};
        node.name = words;
        MeasuredText text = type_.measured(words, type_.hero(24), ColourToken::Ink, width_);
        text.block.moveBy({0, y_});
        node.box = text.block.box;
        y_ += text.size.height() + type_.length(headingGap);
        node.texts.push_back(std::move(text.block));
        key_.nodes.push_back(std::move(node));
    }

    void addChain(const Slot& chain)
    {
        addHeading(chain.key(), chain.title.isEmpty()
                                    ? style_.words(QT_TRANSLATE_NOOP("Publication", "What it leads to"))
                                    : chain.title.in(style_.words.language()));
        Block block = columns_ > 1 ? chainBlock(style_, chain, width_, 0) : standingChain(style_, chain, width_);
        for (Node& node : block.nodes) {
            moveBy(node, {0, y_});
            key_.nodes.push_back(std::move(node));
        }
        y_ += block.height;
    }

    /// Column by column, broken where the columns become most equal.
    void addEntries()
    {
        const qreal gap = type_.length(columnGap);
        const qreal width = (width_ - gap * (columns_ - 1)) / columns_;
        std::vector<Piece> pieces;
        qreal all = 0;
        for (const KeyEntry& entry : keyEntries(style_, rings_)) {
            pieces.push_back(keyEntry(style_, entry, width));
            all += pieces.back().size.height();
        }
        Node list;
        list.key = {QStringLiteral("slot:rings"), QStringLiteral("list"), {}};
        list.semantics.role = Role::List;
        list.name = style_.words(QT_TRANSLATE_NOOP("Publication", "The rings, from the outside in"));
        const qreal top = y_;
        qreal bottom = y_;
        qreal filled = 0;
        int column = 0;
        for (Piece& piece : pieces) {
            const qreal height = piece.size.height();
            if (column + 1 < columns_ && filled + height / 2 > all * (column + 1) / columns_) {
                ++column;
                y_ = top;
            }
            if (y_ > top)
                space(entryGap);
            filled += height;
            list.children.push_back(placed(std::move(piece), {column * (width + gap), y_}));
            y_ += height;
            bottom = std::max(bottom, y_);
        }
        y_ = bottom;
        list.box = QRectF(0, top, width_, bottom - top);
        key_.nodes.push_back(std::move(list));
    }

    void addSentences()
    {
        const QString sentences = style_.detail.explains ? arrowSentences(style_, rings_) : QString();
        if (sentences.isEmpty())
            return;
        space(entryGap * 1.4);
        Node node;
        node.key = {QStringLiteral("slot:rings"), QStringLiteral("sentences"), {}};
        node.semantics.role = Role::Paragraph;
        node.name = sentences;
        MeasuredText text = type_.measured(sentences, type_.body(), ColourToken::Ink, width_);
        text.block.moveBy({0, y_});
        node.box = text.block.box;
        y_ += text.size.height();
        node.texts.push_back(std::move(text.block));
        key_.nodes.push_back(std::move(node));
    }

    const OverviewStyle& style_;
    const Type& type_;
    const std::vector<Ring>& rings_;
    qreal width_;
    int columns_;
    qreal stretch_ = 1;
    qreal y_ = 0;
    RingsKey key_;
};

} // namespace

RingsKey ringsKey(const OverviewStyle& style, const std::vector<Ring>& rings, qreal width, int columns, qreal height)
{
    RingsKey least = KeyLayout(style, rings, width, columns).laidOut(1);
    if (height <= least.height)
        return least;
    const qreal gaps = KeyLayout(style, rings, width, columns).laidOut(2).height - least.height;
    if (gaps <= 0)
        return least;
    const qreal stretch = std::min(1 + (height - least.height) / gaps, widestGap);
    return KeyLayout(style, rings, width, columns).laidOut(stretch);
}

} // namespace styrmodell
