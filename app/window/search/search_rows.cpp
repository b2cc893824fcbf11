#include "app/window/search/search_rows.h"

#include "model/queries/order.h"
#include "model/queries/search.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::SearchRows)
};

constexpr size_t mostTitles = 8;
constexpr size_t mostTexts = 6;
constexpr size_t mostCommands = 5;
constexpr qsizetype snippetLetters = 110;

SearchRow heading(const QString& title, size_t shown, size_t all)
{
    SearchRow row;
    row.title = title;
    if (shown < all)
        row.place = Texts::tr("%1 of %2").arg(shown).arg(all);
    return row;
}

void markKind(SearchRow& row, const Kind* kind)
{
    if (!kind)
        return;
    row.shape = kind->shape.value_or(KindShape::Disc);
    row.colour = kind->colour.isEmpty() ? QStringLiteral("ink") : kind->colour.text;
}

/// “Goal in the school board”: the body that it lies in, else what it lies in.
QString placeOf(const Model& model, const Element& element)
{
    const Kind* kind = model.find(element.kind);
    QString sort = kind ? kind->name.in(model.language()) : element.kind.text;
    const auto way = wayOutward(model, element);
    if (way.size() < 2)
        return sort;
    const auto body = std::find_if(way.begin() + 1, way.end(), [&](const Element* one) { return isBody(model, *one); });
    return Texts::tr("%1 in %2", "a kind, a body or an element")
        .arg(sort, drawnTitle(body != way.end() ? **body : *way[1]));
}

QString placeOf(const SearchHit& hit)
{
    const QString record = hit.record.typeName();
    if (record == u"wordings")
        return Texts::tr("in a proposed or former wording");
    if (record == u"relations")
        return Texts::tr("at a relation");
    if (record == u"decisions")
        return Texts::tr("in a decision");
    if (record == u"indicators" || record == u"indicatorUses")
        return Texts::tr("in an indicator");
    if (record == u"comments")
        return Texts::tr("in a comment");
    if (record == u"followUps")
        return Texts::tr("in a follow-up");
    if (hit.member == u"note")
        return Texts::tr("in the note");
    if (hit.member == u"source")
        return Texts::tr("in the source");
    if (hit.member == u"owner")
        return Texts::tr("as responsible");
    return hit.member == u"appliesTo" ? Texts::tr("in whom it applies to") : Texts::tr("in the text");
}

SearchRow elementRow(const Model& model, const Element& element)
{
    SearchRow row;
    row.sort = SearchRow::Sort::Element;
    row.title = readable(drawnTitle(element));
    row.place = placeOf(model, element);
    row.focus = element.id;
    markKind(row, model.find(element.kind));
    return row;
}

/// CommonMark without its marks, for a glimpse.
QString withoutMarks(QString text)
{
    static const QRegularExpression marks(QStringLiteral("[*`#]+|(?<=\\n)\\s*[-+] "));
    return text.remove(marks);
}

SearchRow kindRow(const Kind& kind, const SearchHit& hit)
{
    SearchRow row;
    row.sort = SearchRow::Sort::Element;
    row.title = hit.text;
    row.found = hit.found;
    row.place = Texts::tr("level of the model");
    row.focus = KindFocus{kind.id, {}};
    markKind(row, &kind);
    return row;
}

/// The hits with a heading of their own; without those that no element or kind shows.
class HitRows
{
public:
    HitRows(std::vector<SearchRow>& rows, const Model& model, const QString& words)
        : rows_(rows), model_(model), matcher_(words)
    {
    }

    void add(const QString& title, const std::vector<SearchHit>& hits, size_t most, size_t all)
    {
        const size_t place = rows_.size();
        for (size_t i = 0; i < hits.size() && rows_.size() - place < most; ++i)
            addRow(hits[i]);
        if (const size_t shown = rows_.size() - place; shown > 0)
            rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(place), heading(title, shown, all));
    }

private:
    void addRow(const SearchHit& hit)
    {
        const Kind* kind = hit.kind ? model_.find(*hit.kind) : nullptr;
        const Element* element = hit.element ? model_.find(*hit.element) : nullptr;
        if (kind)
            rows_.push_back(kindRow(*kind, hit));
        else if (element)
            addUnlessShown(rowOf(*element, hit));
    }

    /// Many relations of an element may have the same note.
    void addUnlessShown(SearchRow row)
    {
        const bool isShown = std::any_of(rows_.begin(), rows_.end(), [&](const SearchRow& other) {
            return other.focus == row.focus && other.sort == row.sort && other.snippet.text == row.snippet.text;
        });
        if (!isShown)
            rows_.push_back(std::move(row));
    }

    SearchRow rowOf(const Element& element, const SearchHit& hit)
    {
        SearchRow row = elementRow(model_, element);
        if (hit.record.typeName() == u"elements" && hit.member == u"title") {
            row.found = matcher_.rangesIn(row.title);
            return row;
        }
        row.sort = SearchRow::Sort::Text;
        row.place = hit.member == u"shortTitle" ? Texts::tr("in the short title") : placeOf(hit);
        const QString text = withoutMarks(hit.text);
        row.snippet = snippetOf(text, matcher_.rangesIn(text), snippetLetters);
        return row;
    }

    std::vector<SearchRow>& rows_;
    const Model& model_;
    WordMatcher matcher_;
};

void addCommands(std::vector<SearchRow>& rows, const QString& words, const QList<MenuCommand>& commands)
{
    WordMatcher matcher(words);
    std::vector<std::pair<HitRank, const MenuCommand*>> found;
    for (const MenuCommand& command : commands) {
        if (const auto rank = matcher.rankIn(command.title))
            found.emplace_back(*rank, &command);
        else if (matcher.rankIn(command.title + u' ' + command.menus))
            found.emplace_back(HitRank::Contains, &command);
    }
    if (found.empty())
        return;
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const size_t shown = std::min(mostCommands, found.size());
    rows.push_back(heading(Texts::tr("Commands"), shown, found.size()));
    for (size_t i = 0; i < shown; ++i) {
        const MenuCommand& command = *found[i].second;
        SearchRow row;
        row.sort = SearchRow::Sort::Command;
        row.title = command.title;
        row.found = matcher.rangesIn(command.title);
        row.place = command.menus;
        row.keys = command.keys;
        row.command = command.action;
        rows.push_back(std::move(row));
    }
}

} // namespace

QString SearchRow::spoken() const
{
    QStringList parts{title, place};
    if (!snippet.text.isEmpty())
        parts += snippet.text;
    if (!keys.isEmpty())
        parts += keys;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<SearchRow> rowsFor(const QString& words, const Model* model, const QList<MenuCommand>& commands)
{
    std::vector<SearchRow> rows;
    if (model) {
        const SearchHits hits = search(*model, words, mostTitles + 4 * mostTexts); // some say the same
        HitRows found(rows, *model, words);
        found.add(Texts::tr("Elements"), hits.titles, mostTitles, hits.titleCount);
        found.add(Texts::tr("In texts"), hits.texts, mostTexts, hits.textCount);
    }
    addCommands(rows, words, commands);
    if (rows.empty())
        rows.push_back(heading(Texts::tr("Nothing has all of these words."), 0, 0));
    return rows;
}

std::vector<SearchRow> rowsOf(const QList<ElementId>& visited, const Model& model)
{
    std::vector<SearchRow> rows;
    for (const ElementId& id : visited)
        if (const Element* element = model.find(id))
            rows.push_back(elementRow(model, *element));
    if (!rows.empty())
        rows.insert(rows.begin(), heading(Texts::tr("Lately visited"), 0, 0));
    return rows;
}

} // namespace styrmodell
