/// What focus pages say, in the publication's language.
#pragma once

#include "model/queries/measured.h"
#include "views/scene/parts/measures.h"
#include "views/scene/picture_request.h"
#include "views/scene/words/meaning.h"
#include "views/scene/words/phrases.h"
#include "views/scene/words/sections.h"

namespace styrmodell
{

/// A line of facts: “Ansvarig  Mobilitetsavdelningen”.
struct Fact {
    QString label{};
    QString value{};
    std::optional<Focus> target{};
    bool isMissing = false; ///< says that something expected is not there
    QString description{};  ///< of what it leads to
};

/// Words about elements, kinds, relations and follow-up. Holds the model by reference: make one for a layout.
class PictureWords
{
public:
    /// `colourBy`: what the colours of elements mean.
    PictureWords(const CountedModel& counted, Language language, ColourBy colourBy = ColourBy::Kind);

    const Model& model() const { return counted_.model(); }
    const CountedModel& counted() const { return counted_; }
    Language language() const { return language_; }
    ColourBy colourBy() const { return colourBy_; }
    QString operator()(const char* source, int n = -1) const { return phrases_(source, n); }

    QString kind(const Kind& kind) const { return kind.name.in(language_); }
    QString plural(const Kind& kind) const;
    QString plural(const Subtype& subtype) const;
    /// Within a sentence: “12 mål”, “1 nämnd”, “de vi är till för (3)” where several words are no noun to count; one of
    /// these is named alone.
    QString countOf(const Kind& kind, size_t count) const;
    /// The kind's name, of a document its subtype's too: “Styrdokument, policy”.
    QString overLine(const Element& element) const;
    QString title(const Element& element, bool isShort = false) const;
    /// “a, b och c”
    QString joined(const QStringList& words) const;
    /// A kind's or body's name within a sentence: “inriktning”, “kommunfullmäktige”, but “HSFAB”.
    QString inSentence(const QString& name) const;

    QString forward(const RelationType& type) const { return type.forward.in(language_); }
    QString backward(const RelationType& type) const { return type.backward.in(language_); }
    QString verb(const RelationSection& section) const;

    /// “Gäller 2023–2026”, “Gäller till 2035”; empty where nothing is said.
    QString validity(const Element& element) const;
    /// “förslag”, “utkast”, “ersatt” …; empty for what is adopted.
    QString status(const Element& element) const;
    /// “exempel”, else the status, else nothing; what the colour means besides, where that is not said yet.
    QString tag(const Element& element) const;
    QString examples(int examples, size_t all) const; ///< “varav 17 exempel”, “alla exempel”, or nothing

    /// “Antagen av kommunfullmäktige”, “21 november 2012”
    QString decidedBy(const Decision& decision) const;
    QString decidedOn(const Decision& decision) const;
    /// The decision that put it into force, newest first; null: none.
    const Decision* adoption(const Element& element) const;
    /// “KF 21 maj 2014”, “SBN beslutsdatum saknas”, “beslutsdatum saknas”
    QString shortDecision(const Element& element) const;
    std::vector<Fact> facts(const Element& element) const;
    /// A fact that leads to `element` and says its title.
    Fact factAbout(const QString& label, const Element& element) const;

    IndicatorWords indicator(const MeasuredIndicator& measured, const Kind& kind, const QString& slot) const;
    /// “38 % år 2016 · målvärde minst 43 %”, or nothing.
    QString indicatorLine(const MeasuredIndicator& measured, const Kind& kind) const;

    /// Sentences about an element for those who do not see where it stands.
    QString description(const Element& element) const;
    /// Likewise, with why it is mentioned: “Bidrar till Helsingborg 2035.”
    QString description(const Mention& mention, const RelationSection& section) const;

    /// An element as it is mentioned: nothing of its relation to the page, a title of more than 200 letters shortened.
    Label label(const Element& element, const QString& role, const QString& slot, bool isShort) const;
    /// All of a kind, or of one of its subtypes.
    Label kindLabel(const Kind& kind, const QString& subtype, const QString& role, const QString& slot) const;

    /// Of a kind; neutral where colours mean something else.
    KindPaints paints(const Kind* kind) const;
    KindPaints paints(const Element& element) const;

private:
    QString target(const MeasuredIndicator& measured, const Kind& kind) const;

    const CountedModel& counted_;
    Language language_;
    ColourBy colourBy_;
    Phrases phrases_;
};

} // namespace styrmodell
