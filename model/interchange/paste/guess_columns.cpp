#include "model/interchange/csv/csv_names.h"
#include "model/interchange/paste/pasted_table.h"
#include "model/records/fields/as_written.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace styrmodell
{
namespace
{

constexpr size_t lookedAt = 200; ///< rows; more tell no more
constexpr qsizetype longText = 60;

/// What columns of elements are called besides their own headings.
struct OtherHeading {
    const char* member;
    const char* heading;
};
constexpr std::array otherHeadings{
    OtherHeading{"title", "namn"},
    OtherHeading{"title", "rubrik"},
    OtherHeading{"title", "benämning"},
    OtherHeading{"title", "name"},
    OtherHeading{"text", "beskrivning"},
    OtherHeading{"text", "description"},
    OtherHeading{"kind", "nivå"},
    OtherHeading{"kind", "level"},
    OtherHeading{"body", "nämnd"},
    OtherHeading{"body", "nämnd/bolag"},
    OtherHeading{"body", "bolag"},
    OtherHeading{"body", "board"},
    OtherHeading{"owner", "ansvar"},
    OtherHeading{"owner", "responsible"},
    OtherHeading{"note", "kommentar"},
    OtherHeading{"note", "comment"},
    OtherHeading{"parent", "tillhör"},
    OtherHeading{"parent", "ligger i"},
    OtherHeading{"validFrom", "från och med"},
    OtherHeading{"validTo", "till och med"},
};

QString memberCalled(CsvTable table, const QString& heading)
{
    for (const CsvColumn& known : columnsOf(table))
        if (isSameName(heading, known.heading.sv) || isSameName(heading, known.heading.en))
            return known.member;
    if (table == CsvTable::Elements)
        for (const OtherHeading& other : otherHeadings)
            if (isSameName(heading, QString::fromUtf8(other.heading)))
                return QString::fromLatin1(other.member);
    return {};
}

/// The same member twice: only the first.
QStringList membersCalled(CsvTable table, const QStringList& headings)
{
    QStringList members;
    for (const QString& heading : headings) {
        const QString member = memberCalled(table, heading);
        members += members.contains(member) ? QString() : member;
    }
    return members;
}

qsizetype knownIn(const QStringList& members)
{
    return std::count_if(members.begin(), members.end(), [](const QString& member) { return !member.isEmpty(); });
}

/// A column's cells without the blank ones.
class Column
{
public:
    Column(const PastedText& pasted, qsizetype column, bool hasHeadings)
    {
        const size_t first = hasHeadings ? 1 : 0;
        for (size_t row = first; row < std::min(pasted.rows.size(), lookedAt); ++row)
            if (const QString cell = pasted.rows[row].cells[column].trimmed(); !cell.isEmpty())
                cells_ += cell;
    }

    bool isEmpty() const { return cells_.isEmpty(); }
    bool are(const std::function<bool(const QString&)>& test) const
    {
        return !isEmpty() && std::all_of(cells_.begin(), cells_.end(), test);
    }
    bool areNamed(const CsvNames& names) const
    {
        return are([&](const QString& cell) { return static_cast<bool>(idNamed(names, cell)); });
    }
    qsizetype usualLength() const
    {
        qsizetype sum = 0;
        for (const QString& cell : cells_)
            sum += cell.size();
        return isEmpty() ? 0 : sum / cells_.size();
    }

private:
    QStringList cells_;
};

/// Fills what the headings do not say.
class ColumnGuess
{
public:
    ColumnGuess(const Model& model, const PastedText& pasted, TableChoices& choices)
        : model_(model), pasted_(pasted), choices_(choices)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < pasted_.width(); ++i)
            if (choices_.members[i].isEmpty())
                choices_.members[i] = memberBy(i);
        for (const char* member : {"title", "text"})
            takeFirstText(QString::fromLatin1(member));
    }

private:
    bool isFree(const char* member) const { return !choices_.members.contains(QString::fromLatin1(member)); }

    /// By what the cells hold, where that can be nothing else.
    QString memberBy(qsizetype i) const
    {
        const Column column(pasted_, i, choices_.hasHeadings);
        const auto isDate = [](const QString& cell) { return dateAsWritten(cell).has_value(); };
        const auto isId = [&](const QString& cell) { return model_.find(ElementId{cell}) != nullptr; };
        if (isFree("kind") && column.areNamed(kindNames(model_)))
            return QStringLiteral("kind");
        if (isFree("status") && column.areNamed(statusNames()))
            return QStringLiteral("status");
        if (isFree("certainty") && column.areNamed(certaintyNames()))
            return QStringLiteral("certainty");
        if (isFree("id") && column.are(isId))
            return QStringLiteral("id");
        if (isFree("validFrom") && column.are(isDate))
            return QStringLiteral("validFrom");
        if (isFree("validTo") && column.are(isDate))
            return QStringLiteral("validTo");
        return {};
    }

    /// A title is any text, a text is a long one; under a heading that nobody knows it is neither.
    void takeFirstText(const QString& member)
    {
        const bool isTitle = member == u"title";
        if (choices_.members.contains(member) || (choices_.hasHeadings && !isTitle))
            return;
        for (qsizetype i = 0; i < pasted_.width(); ++i) {
            const Column column(pasted_, i, choices_.hasHeadings);
            const bool isText = column.are([](const QString& cell) { return !numberAsWritten(cell); });
            if (choices_.members[i].isEmpty() && isText && (isTitle || column.usualLength() >= longText)) {
                choices_.members[i] = member;
                return;
            }
        }
    }

    const Model& model_;
    const PastedText& pasted_;
    TableChoices& choices_;
};

} // namespace

TableChoices guessChoices(const Model& model, const PastedText& pasted, const PastePlace& place)
{
    TableChoices choices;
    choices.place = place;
    choices.members = QStringList(pasted.width());
    if (pasted.rows.empty())
        return choices;
    qsizetype most = 0;
    for (const CsvTable table : {CsvTable::Elements, CsvTable::Relations, CsvTable::Indicators}) {
        const QStringList members = membersCalled(table, pasted.rows.front().cells);
        if (const qsizetype known = knownIn(members); known > most) {
            most = known;
            choices.table = table;
            choices.members = members;
            choices.hasHeadings = true;
        }
    }
    if (choices.table == CsvTable::Elements)
        ColumnGuess(model, pasted, choices).run();
    return choices;
}

ListChoices guessChoices(const Model& model, const std::vector<ListLine>& lines, const PastePlace& place)
{
    ListChoices choices;
    choices.parent = place.parent;
    KindId kind = place.kind;
    for (int level = 0; level < levelCount(lines); ++level) {
        choices.kinds += kind;
        kind = kindWithin(model, kind);
    }
    return choices;
}

} // namespace styrmodell
