#include "model/checks/check.h"

#include "model/checks/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Checks)
};

/// The findings of one rule in the elements' order; those about no element first, as the rule told them.
void sortFindings(const Model& model, std::vector<Finding>& findings)
{
    std::vector<const Element*> elements;
    for (const Finding& finding : findings)
        if (finding.element)
            elements.push_back(model.find(*finding.element));
    sortElements(model, elements);
    QHash<ElementId, qsizetype> places;
    for (const Element* element : elements)
        if (!places.contains(element->id))
            places.insert(element->id, places.size());
    const auto placeOf = [&](const Finding& f) { return f.element ? places.value(*f.element) : -1; };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding& a, const Finding& b) { return placeOf(a) < placeOf(b); });
}

/// By rule: the exception for everywhere, and those for elements.
class Exceptions
{
public:
    explicit Exceptions(const Model& model)
    {
        for (const RuleException* exception : model.table<RuleException>().sorted())
            ids_.try_emplace({exception->rule, exception->element.value_or(ElementId{})}, exception->id);
    }

    std::optional<RuleExceptionId> of(const Finding& finding) const
    {
        for (const ElementId& element : {finding.element.value_or(ElementId{}), ElementId{}})
            if (const auto found = ids_.find({finding.rule, element}); found != ids_.end())
                return found->second;
        return {};
    }

private:
    std::map<std::pair<QString, ElementId>, RuleExceptionId> ids_; ///< an empty element id: everywhere
};

QJsonObject argsOf(const Model& model, const Finding& finding)
{
    const Element* element = finding.element ? model.find(*finding.element) : nullptr;
    QJsonObject args{{QStringLiteral("rule"), finding.rule}};
    if (element)
        args.insert(QStringLiteral("title"), element->title);
    return args;
}

} // namespace

std::vector<Rule> rules()
{
    std::vector<Rule> all;
    for (const auto& group :
         {visionRules(), goalRules(), bodyRules(), documentRules(), validityRules(), decisionRules(), followUpRules(),
          relationRules(), titleRules(), exampleRules(), kindRules(), themeRules()})
        all.insert(all.end(), group.begin(), group.end());
    std::stable_sort(all.begin(), all.end(), [](const Rule& a, const Rule& b) { return a.severity < b.severity; });
    return all;
}

Review check(const Model& model, QDate asOf)
{
    const CountedModel counted(model, asOf);
    const Exceptions exceptions(model);
    Review review;
    for (const Rule& rule : rules()) {
        std::vector<Finding> found = rule.find(counted);
        sortFindings(model, found);
        for (Finding& finding : found) {
            finding.rule = rule.id;
            finding.severity = rule.severity;
            if (const auto exception = exceptions.of(finding))
                review.silenced.push_back({std::move(finding), *exception});
            else
                review.findings.push_back(std::move(finding));
        }
    }
    return review;
}

Result<Edit> fixFinding(const Model& model, const Finding& finding)
{
    if (!finding.fix)
        return Error{Texts::tr("This has to be mended by hand.")};
    Draft draft(model);
    finding.fix->change(draft);
    return std::move(draft).finish(QStringLiteral("fixFinding"), argsOf(model, finding));
}

Result<Edit> fixFindings(const Model& model, const std::vector<Finding>& findings)
{
    Draft draft(model);
    int count = 0;
    for (const Finding& finding : findings)
        if (finding.fix) {
            finding.fix->change(draft);
            ++count;
        }
    if (count == 0)
        return Error{Texts::tr("This has to be mended by hand.")};
    return std::move(draft).finish(QStringLiteral("fixFindings"), {{QStringLiteral("count"), count}});
}

Result<Edit> silenceFinding(const Model& model, const Finding& finding, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Texts::tr("Say why this is as it should be.")};
    RuleException exception;
    exception.id.text = freshId(idFromText(finding.rule),
                                [&](const QString& id) { return model.find(RuleExceptionId{id}) != nullptr; });
    exception.rule = finding.rule;
    exception.element = finding.element;
    exception.reason = reason;
    Draft draft(model);
    draft.put(std::move(exception));
    return std::move(draft).finish(QStringLiteral("silenceFinding"), argsOf(model, finding));
}

} // namespace styrmodell
