#include "model/interchange/paste/pasted_list.h"

#include "model/interchange/paste/list_marker.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

/// Wider than the blanks that any list is indented by within one tab.
constexpr int tabWidth = 100;

struct Line {
    int number = 0;
    int indent = 0;
    QString style{};
    QString title{};
};

int blanksBefore(const QString& text)
{
    const auto* const first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return static_cast<int>(first - text.begin());
}

Line lineOf(const CsvRow& row)
{
    qsizetype first = 0;
    while (first + 1 < row.cells.size() && row.cells[first].trimmed().isEmpty())
        ++first;
    Line line{row.number, static_cast<int>(first) * tabWidth + blanksBefore(row.cells.value(first)), {}, {}};
    QStringList texts;
    for (const QString& cell : row.cells.mid(first))
        if (!cell.trimmed().isEmpty())
            texts += cell.trimmed();
    QString text = texts.join(u'\t');
    const ListMarker marker = markerOf(text);
    line.style = marker.style;
    line.title = text.mid(marker.length).replace(u'\t', u' ').trimmed();
    if (line.title.isEmpty()) { // a bullet alone is a text
        line.style.clear();
        line.title = text;
    }
    return line;
}

class Levels
{
public:
    explicit Levels(bool haveIndents) : haveIndents_(haveIndents) {}

    int levelOf(const Line& line)
    {
        while (!open_.empty() && open_.back().indent > line.indent)
            open_.pop_back();
        if (open_.empty() || open_.back().indent < line.indent)
            open_.push_back({line.indent, line.style});
        else
            takeStyle(line);
        return static_cast<int>(open_.size()) - 1;
    }

private:
    struct Open {
        int indent = 0;
        QString style{};
    };

    /// Among lines with the same indent as the one before.
    void takeStyle(const Line& line)
    {
        const auto first =
            std::find_if(open_.begin(), open_.end(), [&](const Open& one) { return one.indent == line.indent; });
        const auto known = std::find_if(first, open_.end(), [&](const Open& one) { return one.style == line.style; });
        const bool isDeeper = !line.style.isEmpty() && (open_.back().style.isEmpty() || !haveIndents_);
        if (known != open_.end())
            open_.erase(known + 1, open_.end());
        else if (isDeeper)
            open_.push_back({line.indent, line.style});
        else if (line.style.isEmpty())
            open_.erase(first + 1, open_.end());
        else
            open_.back().style = line.style;
    }

    bool haveIndents_;
    std::vector<Open> open_; ///< from the top to the line before
};

} // namespace

std::vector<ListLine> listLines(const std::vector<CsvRow>& rows)
{
    std::vector<Line> lines;
    lines.reserve(rows.size());
    std::transform(rows.begin(), rows.end(), std::back_inserter(lines), lineOf);
    const bool haveIndents =
        std::any_of(lines.begin(), lines.end(), [&](const Line& line) { return line.indent != lines.front().indent; });
    Levels levels(haveIndents);
    std::vector<ListLine> found;
    found.reserve(lines.size());
    for (const Line& line : lines)
        found.push_back({line.number, levels.levelOf(line), line.title});
    return found;
}

int levelCount(const std::vector<ListLine>& lines)
{
    int deepest = -1;
    for (const ListLine& line : lines)
        deepest = std::max(deepest, line.level);
    return deepest + 1;
}

} // namespace styrmodell
