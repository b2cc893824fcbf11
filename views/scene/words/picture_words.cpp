#include "views/scene/words/picture_words.h"

#include "model/queries/order.h"
#include "views/scene/words/formats.h"
#include "views/scene/words/kind_paints.h"

#include <algorithm>
#include <array>

namespace styrmodell
{

namespace
{

/// Endings of common nouns that a body may be called by; names like “HSFAB” or “Hamnen” keep their capital.
bool isCommonNoun(const QString& name)
{
    static const std::array endings{"fullmäktige", "nämnden", "nämnd", "styrelsen", "förvaltningen", "utskottet"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char* ending) { return name.endsWith(QString::fromUtf8(ending)); });
}

const char* decisionWord(DecisionType type)
{
    switch (type) {
    case DecisionType::Proposed:
        return QT_TRANSLATE_NOOP("Publication", "Proposed by %1");
    case DecisionType::SentForComment:
        return QT_TRANSLATE_NOOP("Publication", "Sent for comment by %1");
    case DecisionType::ReferredBack:
        return QT_TRANSLATE_NOOP("Publication", "Referred back by %1");
    case DecisionType::Amended:
        return QT_TRANSLATE_NOOP("Publication", "Amended by %1");
    case DecisionType::LegalForce:
        return QT_TRANSLATE_NOOP("Publication", "In legal force");
    case DecisionType::Repealed:
        return QT_TRANSLATE_NOOP("Publication", "Repealed by %1");
    case DecisionType::Adopted:
        break;
    }
    return QT_TRANSLATE_NOOP("Publication", "Adopted by %1");
}

/// Units that are read together with the number.
bool isShortUnit(const QString& unit)
{
    return !unit.contains(QLatin1Char(' ')) && unit.size() <= 8 && unit != u"index";
}

/// “antal” says no more than that there is a number.
bool isMereCount(const QString& unit)
{
    return unit.compare(u"antal", Qt::CaseInsensitive) == 0 || unit.compare(u"number", Qt::CaseInsensitive) == 0;
}

QString valueText(double value, const Indicator& indicator, Language language)
{
    const QString unit = indicator.unit.simplified();
    return isShortUnit(unit) && !isMereCount(unit) ? valueInWords(value, unit, language)
                                                   : numberInWords(value, language);
}

} // namespace

PictureWords::PictureWords(const CountedModel& counted, Language language, ColourBy colourBy)
    : counted_(counted), language_(language), colourBy_(colourBy), phrases_(language)
{
}

KindPaints PictureWords::paints(const Element& element) const
{
    const auto meaning = meaningOf(counted_, colourBy_, element);
    return meaning ? meaning->paints : paints(model().find(element.kind));
}

KindPaints PictureWords::paints(const Kind* kind) const
{
    return colourBy_ == ColourBy::Kind ? kindPaints(kind) : neutralPaints();
}

QString PictureWords::plural(const Kind& kind) const
{
    return kind.plural.isEmpty() ? kind.name.in(language_) : kind.plural.in(language_);
}

QString PictureWords::plural(const Subtype& subtype) const
{
    return subtype.plural.isEmpty() ? subtype.name.in(language_) : subtype.plural.in(language_);
}

QString PictureWords::countOf(const Kind& of, size_t count) const
{
    QString name = inSentence(count == 1 ? kind(of) : plural(of));
    if (count == 1 && name.contains(u' '))
        return name;
    return name.contains(u' ') ? QStringLiteral("%1 (%2)").arg(name).arg(count)
                               : QStringLiteral("%1 %2").arg(count).arg(name);
}

QString PictureWords::overLine(const Element& element) const
{
    const Kind* of = model().find(element.kind);
    if (!of)
        return {};
    for (const Subtype& subtype : of->subtypes)
        if (subtype.id == element.subtype)
            return QStringLiteral("%1, %2").arg(kind(*of), inSentence(subtype.name.in(language_)));
    return kind(*of);
}

QString PictureWords::title(const Element& element, bool isShort) const
{
    return isShort ? drawnShortTitle(element) : drawnTitle(element);
}

QString PictureWords::joined(const QStringList& words) const
{
    if (words.size() < 2)
        return words.join(QString());
    return (*this)(QT_TRANSLATE_NOOP("Publication", "%1 and %2"))
        .arg(QStringList(words.mid(0, words.size() - 1)).join(QStringLiteral(", ")), words.back());
}

QString PictureWords::inSentence(const QString& name) const
{
    const bool isWord = name.size() > 1 && name.at(1).isLower();
    return isWord ? name.front().toLower() + name.mid(1) : name;
}

QString PictureWords::verb(const RelationSection& section) const
{
    return forward(*section.type);
}

QString PictureWords::validity(const Element& element) const
{
    const Decision* adopted = adoption(element);
    const bool beginsWithDecision =
        adopted && adopted->date && element.validFrom && adopted->date->first() == element.validFrom->first();
    const std::optional<ImpreciseDate> from = beginsWithDecision && element.validTo ? std::nullopt : element.validFrom;
    if (!from && !element.validTo)
        return {};
    return (*this)(QT_TRANSLATE_NOOP("Publication", "Valid %1")).arg(periodInWords(from, element.validTo, language_));
}

QString PictureWords::status(const Element& element) const
{
    if (element.status != TextStatus::Adopted)
        return (*this)(phraseFor(element.status));
    const auto reason = counted_.whyLeftOut(element);
    if (reason == LeftOut::Expired)
        return (*this)(QT_TRANSLATE_NOOP("Publication", "validity expired"));
    if (reason == LeftOut::NotYetValid)
        return (*this)(QT_TRANSLATE_NOOP("Publication", "not yet in force"));
    return {};
}

QString PictureWords::tag(const Element& element) const
{
    const QString first = element.certainty == Certainty::Example ? (*this)(QT_TRANSLATE_NOOP("Publication", "example"))
                                                                  : status(element);
    const auto meaning = meaningOf(counted_, colourBy_, element);
    const QString second = meaning && meaning->isSaid ? (*this)(meaning->word) : QString();
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return QStringLiteral("%1 · %2").arg(first, second);
}

QString PictureWords::examples(int examples, size_t all) const
{
    if (examples == 0)
        return {};
    if (static_cast<size_t>(examples) == all)
        return all == 1 ? (*this)(QT_TRANSLATE_NOOP("Publication", "example"))
                        : (*this)(QT_TRANSLATE_NOOP("Publication", "all examples"));
    return (*this)(QT_TRANSLATE_N_NOOP("Publication", "of which %n example(s)"), examples);
}

QString PictureWords::decidedBy(const Decision& decision) const
{
    const Element* body = decision.body ? model().find(*decision.body) : nullptr;
    QString words = (*this)(decisionWord(decision.type.value_or(DecisionType::Adopted)));
    if (!words.contains(QStringLiteral("%1")))
        return words;
    if (!body)
        return words.left(words.indexOf(QStringLiteral("%1"))).section(QLatin1Char(' '), 0, 0);
    const QString name = drawnTitle(*body);
    return words.arg(isCommonNoun(name) ? inSentence(name) : name);
}

QString PictureWords::decidedOn(const Decision& decision) const
{
    QStringList parts;
    if (decision.date)
        parts << dateInWords(*decision.date, language_);
    if (!decision.paragraph.isEmpty())
        parts << (decision.paragraph.startsWith(QChar(0xA7)) ? decision.paragraph
                                                             : QStringLiteral("§\u00A0") + decision.paragraph);
    return parts.join(QStringLiteral(", "));
}

const Decision* PictureWords::adoption(const Element& element) const
{
    for (const Decision* decision : decisionsOf(model(), element.id))
        if (decision->type == DecisionType::Adopted)
            return decision;
    return nullptr;
}

QString PictureWords::shortDecision(const Element& element) const
{
    const Decision* adopted = adoption(element);
    const QString missing = (*this)(QT_TRANSLATE_NOOP("Publication", "date of decision missing"));
    const auto body = adopted && adopted->body ? adopted->body : std::optional<ElementId>();
    const Element* decider = body ? model().find(*body) : nullptr;
    const QString date = adopted && adopted->date ? dateInWords(*adopted->date, language_) : missing;
    return decider ? QStringLiteral("%1 %2").arg(drawnShortTitle(*decider), date) : date;
}

Fact PictureWords::factAbout(const QString& label, const Element& element) const
{
    return {label, title(element), Focus(element.id), false, description(element)};
}

std::vector<Fact> PictureWords::facts(const Element& element) const
{
    std::vector<Fact> facts;
    const auto add = [&](const char* label, const QString& value) {
        if (!value.isEmpty())
            facts.push_back({(*this)(label), value, {}, false});
    };
    for (const Decision* decision : decisionsOf(model(), element.id))
        facts.push_back({decidedBy(*decision), decidedOn(*decision), {}, false});
    const Kind* of = model().find(element.kind);
    if (of && of->flags.has(KindFlag::IsDocument) && facts.empty())
        facts.push_back({(*this)(QT_TRANSLATE_NOOP("Publication", "Decision")),
                         (*this)(QT_TRANSLATE_NOOP("Publication", "date of decision missing")),
                         {},
                         true});
    const auto hasDecided = [&](const ElementId& body) {
        const auto decisions = decisionsOf(model(), element.id);
        return std::any_of(decisions.begin(), decisions.end(), [&](const Decision* d) { return d->body == body; });
    };
    if (const Element* body = element.body && !hasDecided(*element.body) ? model().find(*element.body) : nullptr)
        facts.push_back(factAbout((*this)(QT_TRANSLATE_NOOP("Publication", "Responsible")), *body));
    const QString owner = element.owner.simplified();
    if (facts.empty() || owner != facts.back().value)
        add(QT_TRANSLATE_NOOP("Publication", "Owner"), owner);
    add(QT_TRANSLATE_NOOP("Publication", "Applies to"), element.appliesTo.simplified());
    if (element.reviewBy)
        add(QT_TRANSLATE_NOOP("Publication", "Review by"), dateInWords(*element.reviewBy, language_));
    QStringList goals;
    for (const int goal : element.agenda2030)
        goals << QString::number(goal);
    add(goals.size() > 1 ? QT_TRANSLATE_NOOP("Publication", "Agenda 2030, goals")
                         : QT_TRANSLATE_NOOP("Publication", "Agenda 2030, goal"),
        joined(goals));
    return facts;
}

QString PictureWords::target(const MeasuredIndicator& measured, const Kind& kind) const
{
    if (!kind.flags.has(KindFlag::HasTargets))
        return {};
    if (!measured.target)
        return (*this)(QT_TRANSLATE_NOOP("Publication", "target missing"));
    const QString value = valueText(measured.target->value, *measured.indicator, language_);
    switch (opOf(*measured.target, *measured.indicator)) {
    case TargetOp::Min:
        return (*this)(QT_TRANSLATE_NOOP("Publication", "target at least %1")).arg(value);
    case TargetOp::Max:
        return (*this)(QT_TRANSLATE_NOOP("Publication", "target at most %1")).arg(value);
    case TargetOp::Equal:
        break;
    }
    return (*this)(QT_TRANSLATE_NOOP("Publication", "target %1")).arg(value);
}

IndicatorWords PictureWords::indicator(const MeasuredIndicator& measured, const Kind& kind, const QString& slot) const
{
    IndicatorWords words;
    words.key = {measured.indicator->id.text, QStringLiteral("indicator"), slot};
    words.name = measured.indicator->name.simplified();
    const auto latest = measured.latest();
    if (latest) {
        words.value = valueText(latest->value, *measured.indicator, language_);
        words.year = (*this)(QT_TRANSLATE_NOOP("Publication", "in %1")).arg(latest->year);
        const QString unit = measured.indicator->unit.simplified();
        if (!unit.isEmpty() && !isShortUnit(unit) && !isMereCount(unit))
            words.year += QStringLiteral(" · ") + unit;
    } else {
        words.year = (*this)(QT_TRANSLATE_NOOP("Publication", "not measured"));
    }
    if (measured.indicator->better)
        words.direction = *measured.indicator->better == Better::Up
                              ? (*this)(QT_TRANSLATE_NOOP("Publication", "higher is better"))
                              : (*this)(QT_TRANSLATE_NOOP("Publication", "lower is better"));
    words.target = target(measured, kind);
    QStringList values;
    for (const YearValue& value : measured.series) {
        words.points.emplace_back(value.year, value.value);
        values << QStringLiteral("%1: %2").arg(value.year).arg(valueText(value.value, *measured.indicator, language_));
    }
    if (!measured.series.empty()) {
        words.firstYear = QString::number(measured.series.front().year);
        words.lastYear = QString::number(measured.series.back().year);
    }
    QStringList sentences;
    if (values.isEmpty())
        sentences << capitalised(words.year);
    else
        sentences << values.join(QStringLiteral("; "));
    for (const QString& rest : {words.direction, words.target})
        if (!rest.isEmpty())
            sentences << capitalised(rest);
    words.description = sentences.join(QStringLiteral(". ")) + QLatin1Char('.');
    return words;
}

QString PictureWords::indicatorLine(const MeasuredIndicator& measured, const Kind& kind) const
{
    const IndicatorWords words = indicator(measured, kind, {});
    if (words.value.isEmpty())
        return {};
    const QString line = QStringLiteral("%1 %2").arg(words.value, words.year);
    return words.target.isEmpty() ? line : QStringLiteral("%1 · %2").arg(line, words.target);
}

} // namespace styrmodell
