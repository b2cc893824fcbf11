#include "views/panels/inspector/word_comparison.h"

#include "model/queries/word_difference.h"

namespace styrmodell
{
namespace
{

QString colourName(const Palette& palette, ColourToken token)
{
    return QColor::fromRgb(palette.colour(token)).name();
}

/// Told by more than its colour.
QString marked(const std::vector<WordRun>& runs, const Palette& palette)
{
    QString html;
    for (const WordRun& run : runs) {
        const QString words = run.words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        switch (run.in) {
        case WordRun::In::Both:
            html += words;
            break;
        case WordRun::In::Before:
            html += QStringLiteral("<s style=\"color:%1\">%2</s> ")
                        .arg(colourName(palette, ColourToken::RedLine), words.trimmed());
            break;
        case WordRun::In::After:
            html += QStringLiteral("<u style=\"color:%1\">%2</u> ")
                        .arg(colourName(palette, ColourToken::GreenLine), words.trimmed());
            break;
        }
    }
    return html;
}

/// For a screen reader, which hears neither stroke nor colour.
QString spoken(const std::vector<WordRun>& runs)
{
    QStringList parts;
    for (const WordRun& run : runs) {
        if (run.in == WordRun::In::Before)
            parts += WordComparison::tr("Taken away: %1.").arg(run.words.simplified());
        if (run.in == WordRun::In::After)
            parts += WordComparison::tr("Added: %1.").arg(run.words.simplified());
    }
    return parts.join(u' ');
}

} // namespace

WordComparison::WordComparison(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("comparison"));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void WordComparison::compare(const WordingText& before, const WordingText& after, const QString& same,
                             const Palette& palette)
{
    if (before == after) {
        setText(same);
        setAccessibleDescription({});
        return;
    }
    const auto title = wordDifference(before.title, after.title);
    const auto shortTitle = wordDifference(before.shortTitle, after.shortTitle);
    const auto text = wordDifference(before.text, after.text);
    QStringList lines{QStringLiteral("<b>%1</b>").arg(marked(title, palette))};
    QStringList heard{spoken(title)};
    if (before.shortTitle != after.shortTitle) {
        lines += tr("Short title: %1").arg(marked(shortTitle, palette));
        heard += tr("Short title: %1").arg(spoken(shortTitle));
    }
    lines += marked(text, palette);
    heard += spoken(text);
    lines.removeAll(QString());
    heard.removeAll(QString());
    setText(lines.join(QStringLiteral("<br>")));
    setAccessibleDescription(heard.join(u' '));
}

} // namespace styrmodell
