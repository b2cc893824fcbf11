#include "views/scene/overview/forms/matrix_words.h"

#include "views/scene/compositions/default_matrix.h"
#include "views/scene/overview/forms/matrix_order.h"

#include <algorithm>

namespace styrmodell
{
namespace
{

CoverageKinds kindsOf(const OverviewStyle& style)
{
    const Composition& own = style.composition;
    const bool isWhole = !own.rows.isEmpty() && !own.columns.isEmpty() && !own.cell.isEmpty();
    const Composition whole = isWhole ? Composition() : defaultMatrix(style.words.model());
    return {own.rows.isEmpty() ? whole.rows : own.rows, own.columns.isEmpty() ? whole.columns : own.columns,
            own.cell.isEmpty() ? whole.cell : own.cell};
}

} // namespace

MatrixWords::MatrixWords(const OverviewStyle& style)
    : style_(style), kinds_(kindsOf(style)), coverage_(inHandOrder(style, coverageOf(style.words.counted(), kinds_)))
{
}

const Kind* MatrixWords::cellKind() const
{
    return kinds_.cell.isEmpty() ? nullptr : style_.words.model().find(kinds_.cell.first());
}

QString MatrixWords::plural(const QList<KindId>& kinds) const
{
    Slot slot;
    slot.kinds = kinds;
    return headingOf(style_, slot);
}

QString MatrixWords::pluralInSentence(const QList<KindId>& kinds) const
{
    return style_.words.inSentence(plural(kinds));
}

QString MatrixWords::verb() const
{
    const Words verb = coverage_.verb();
    return verb.isEmpty() ? style_.words(QT_TRANSLATE_NOOP("Publication", "contributes to"))
                          : verb.in(style_.words.language());
}

QString MatrixWords::columnTitle(size_t column) const
{
    return style_.words.title(*coverage_.columns[column].element);
}

QString MatrixWords::title(const CoverageRow& row) const
{
    return row.element ? style_.words.title(*row.element) : others();
}

Focus MatrixWords::focusOf(const CoverageRow& row) const
{
    if (row.element)
        return row.element->id;
    return KindFocus{kinds_.cell.first(), {}};
}

QString MatrixWords::question() const
{
    if (kinds_.cell.isEmpty() || kinds_.columns.isEmpty())
        return style_.words(QT_TRANSLATE_NOOP("Publication", "What contributes to what?"));
    const Kind* kind = cellKind();
    // English verbs are in the singular
    const bool isSingular = style_.words.language() == Language::English && kind && kinds_.cell.size() == 1;
    const QString cells =
        isSingular ? style_.words.inSentence(style_.words.kind(*kind)) : pluralInSentence(kinds_.cell);
    return style_.words(QT_TRANSLATE_NOOP("Publication", "Which %1 %2 %3?"))
        .arg(cells, verb(), pluralInSentence(kinds_.columns));
}

QString MatrixWords::description() const
{
    if (isEmpty())
        return question();
    return QStringLiteral("%1 %2").arg(question(),
                                       sentence(plural(kinds_.columns), {coverage_.contributions, coverage_.gaps}));
}

QString MatrixWords::pointRule() const
{
    const char* source = style_.isNarrow
                             ? QT_TRANSLATE_NOOP("Publication", "Each number counts the %1 that contribute.")
                             : QT_TRANSLATE_NOOP("Publication", "Each point is one of the %1 that contribute.");
    QString rule = style_.words(source).arg(pluralInSentence(kinds_.cell));
    if (hasExamples() && !style_.isNarrow)
        rule += u' ' + style_.words(QT_TRANSLATE_NOOP("Publication", "A dashed ring is an example."));
    if (coverage_.areLinksExamples) {
        QString links = style_.words(QT_TRANSLATE_NOOP("Publication", "the links are examples")) + u'.';
        links.front() = links.front().toUpper();
        rule += u' ' + links;
    }
    return rule;
}

bool MatrixWords::hasExamples() const
{
    return std::any_of(coverage_.rows.begin(), coverage_.rows.end(), [](const CoverageRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const CoverageCell& cell) { return exampleCount(cell.elements) > 0; });
    });
}

bool MatrixWords::hasRowsWithNone() const
{
    return std::any_of(coverage_.rows.begin(), coverage_.rows.end(),
                       [](const CoverageRow& row) { return row.hasNone; });
}

QString MatrixWords::gapRule() const
{
    if (coverage_.gaps == 0)
        return {};
    const char* rule =
        hasRowsWithNone()
            ? QT_TRANSLATE_NOOP("Publication",
                                "where %1 of their own contribute but no %2 do, or where there are none at all.")
            : QT_TRANSLATE_NOOP("Publication", "where %1 of their own contribute but no %2 do.");
    if (!coverage_.ownKinds.isEmpty())
        return style_.words(rule).arg(pluralInSentence(coverage_.ownKinds), pluralInSentence(kinds_.cell));
    return style_.words(QT_TRANSLATE_NOOP("Publication", "where there are none at all."));
}

QString MatrixWords::gapWords() const
{
    const Kind* kind = cellKind();
    const QString name = kind && kinds_.cell.size() == 1 ? style_.words.kind(*kind) : plural(kinds_.cell);
    return style_.words(QT_TRANSLATE_NOOP("Publication", "%1 missing")).arg(name);
}

QString MatrixWords::gapWord() const
{
    return style_.words(QT_TRANSLATE_NOOP("Publication", "Missing"));
}

QString MatrixWords::gapCount(int gaps) const
{
    return gaps > 0 ? style_.words(QT_TRANSLATE_N_NOOP("Publication", "%n gap(s)"), gaps)
                    : style_.words(QT_TRANSLATE_NOOP("Publication", "No gaps"));
}

QString MatrixWords::gapNote() const
{
    if (coverage_.gaps == 0 || hasRowsWithNone() || coverage_.ownKinds.size() != 1)
        return {};
    const Kind* own = style_.words.model().find(coverage_.ownKinds.first());
    return own ? style_.words(QT_TRANSLATE_NOOP("Publication", "%1 without %2"))
                     .arg(style_.words.inSentence(style_.words.kind(*own)), pluralInSentence(kinds_.cell))
               : QString();
}

QString MatrixWords::counted(int count) const
{
    const Kind* kind = count == 1 && kinds_.cell.size() == 1 ? cellKind() : nullptr;
    return QStringLiteral("%1 %2").arg(count).arg(kind ? style_.words.inSentence(style_.words.kind(*kind))
                                                       : pluralInSentence(kinds_.cell));
}

QString MatrixWords::sentence(const CoverageRow& row, size_t column) const
{
    const CoverageCell& cell = row.cells[column];
    if (cell.isGap)
        return style_.words(QT_TRANSLATE_NOOP("Publication", "%1: %2 of its own contribute to %3, but no %4 do."))
            .arg(title(row), pluralInSentence(coverage_.ownKinds), columnTitle(column), pluralInSentence(kinds_.cell));
    return style_.words(QT_TRANSLATE_NOOP("Publication", "%1: %2 – each %3 %4."))
        .arg(title(row), counted(static_cast<int>(cell.elements.size())), verb(), columnTitle(column));
}

QString MatrixWords::sentence(const Element& element, size_t column) const
{
    return style_.words(QT_TRANSLATE_NOOP("Publication", "“%1” %2 “%3”."))
        .arg(style_.words.title(element), verb(), columnTitle(column));
}

QString MatrixWords::sentence(const QString& about, const CellSum& sum) const
{
    QString gaps = gapCount(sum.gaps);
    if (sum.gaps == 0)
        gaps.front() = gaps.front().toLower();
    return QStringLiteral("%1: %2, %3.")
        .arg(about, style_.words(QT_TRANSLATE_N_NOOP("Publication", "%n contribution(s)"), sum.contributions), gaps);
}

} // namespace styrmodell
