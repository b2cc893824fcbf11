/// What a coverage says: its question, its legend, sentences about cells and sums.
#pragma once

#include "model/queries/coverage.h"
#include "views/scene/overview/block.h"

namespace styrmodell
{

/// Several cells as one: what is left out of a table is counted in it.
struct CellSum {
    int contributions = 0;
    int gaps = 0;
};

/// The coverage of a style's composition, in words. Holds the style by reference.
class MatrixWords
{
public:
    explicit MatrixWords(const OverviewStyle& style);

    const Coverage& coverage() const { return coverage_; }
    const CoverageKinds& kinds() const { return kinds_; }
    const Kind* cellKind() const;
    /// Whether rows or columns are missing: there is no table without them.
    bool isEmpty() const { return coverage_.columns.empty() || coverage_.rows.empty(); }

    /// “Vilka mål bidrar till stadens inriktningar?”
    QString question() const;
    /// The question, and how much answers it.
    QString description() const;
    /// What a point is; what the gap's words, which stand before `gapRule`, mean; the latter is empty without gaps.
    QString pointRule() const;
    QString gapRule() const;
    /// “Mål saknas”
    QString gapWords() const;
    QString gapWord() const; ///< the same in one word
    QString gapCount(int gaps) const;
    QString gapNote() const; ///< “inriktning utan mål”, or nothing
    QString contributions() const { return style_.words(QT_TRANSLATE_NOOP("Publication", "Contributions")); }
    QString gaps() const { return style_.words(QT_TRANSLATE_NOOP("Publication", "Gaps")); }
    QString others() const { return style_.words(QT_TRANSLATE_NOOP("Publication", "Others")); }
    /// “Mål”, “stadens inriktningar”: the kinds' plurals, as a heading or within a sentence.
    QString plural(const QList<KindId>& kinds) const;
    QString pluralInSentence(const QList<KindId>& kinds) const;
    /// “3 mål”
    QString counted(int count) const;
    QString title(const CoverageRow& row) const;
    /// Where pressing something of the row leads: its page; the kind's for those of no row.
    Focus focusOf(const CoverageRow& row) const;

    /// “Kulturnämnden: 3 mål bidrar till En skola där fler lyckas.” Or why that is a gap.
    QString sentence(const CoverageRow& row, size_t column) const;
    /// “”Fler läser” bidrar till ”En skola där fler lyckas”.”
    QString sentence(const Element& element, size_t column) const;
    /// “Kulturnämnden: 3 bidrag, 1 lucka.”
    QString sentence(const QString& about, const CellSum& sum) const;

private:
    QString verb() const;
    bool hasExamples() const;
    bool hasRowsWithNone() const;
    QString columnTitle(size_t column) const;

    const OverviewStyle& style_;
    CoverageKinds kinds_;
    Coverage coverage_;
};

} // namespace styrmodell
