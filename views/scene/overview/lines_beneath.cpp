// What stands beneath the title of a slot's member.
#include "model/queries/prose.h"
#include "views/scene/overview/block.h"
#include "views/scene/words/formats.h"

namespace styrmodell
{
namespace
{

constexpr int fewLetters = 100; ///< so few that only one indicator is named
constexpr size_t indicatorsAtMost = 3;

QStringList textLines(const Element& element, int letters)
{
    for (const Prose& block : proseOf(element.text))
        if (block.role != Prose::Role::Heading)
            return {shortened(block.whole().simplified(), letters)};
    return {};
}

QStringList indicatorLines(const PictureWords& words, const Element& element, int letters)
{
    const Kind* kind = words.model().find(element.kind);
    QStringList lines;
    const size_t most = letters < fewLetters ? 1 : indicatorsAtMost;
    for (const MeasuredIndicator& measured : indicatorsOf(words.model(), element.id)) {
        if (!kind || static_cast<size_t>(lines.size()) == most)
            break;
        QString value = words.indicatorLine(measured, *kind);
        if (value.isEmpty())
            value = words(QT_TRANSLATE_NOOP("Publication", "not measured"));
        const QString name = shortened(measured.indicator->name.simplified(), letters / 2);
        lines += QStringLiteral("%1: %2").arg(name, value);
    }
    return lines;
}

} // namespace

QStringList linesBeneath(const OverviewStyle& style, const Element& element)
{
    if (style.detail.letters == 0 || !style.said)
        return {};
    switch (*style.said) {
    case Detail::Titles:
        break;
    case Detail::Text:
        return textLines(element, style.detail.letters);
    case Detail::Indicators:
        return indicatorLines(style.words, element, style.detail.letters);
    }
    return {};
}

Label elementLabel(const OverviewStyle& style, const Element& element, const QString& role, const QString& slot)
{
    Label label = style.words.label(element, role, slot, style.detail.isShort);
    label.lines = linesBeneath(style, element);
    return label;
}

} // namespace styrmodell
