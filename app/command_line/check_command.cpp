#include "app/command_line/as_of.h"
#include "app/command_line/commands.h"
#include "app/command_line/stored_files.h"
#include "model/checks/check.h"
#include "model/records/json/write_json.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

QByteArray asJson(const std::vector<Finding>& findings)
{
    JsonText json(JsonLayout::Indented);
    json.beginArray();
    for (const Finding& finding : findings) {
        json.beginObject();
        json.name("severity");
        json.text(nameOf(finding.severity));
        json.name("rule");
        json.text(finding.rule);
        if (finding.element) {
            json.name("element");
            json.text(finding.element->text);
        }
        json.name("message");
        json.text(finding.message);
        json.endObject();
    }
    json.endArray();
    return std::move(json).take() + '\n';
}

/// One a line, whatever white space is in a title; the element's place is empty where it is about none.
QByteArray asLines(const std::vector<Finding>& findings)
{
    QByteArray lines;
    for (const Finding& finding : findings)
        lines += nameOf(finding.severity).toUtf8() + '\t' + finding.rule.toUtf8() + '\t' +
                 finding.element.value_or(ElementId{}).text.toUtf8() + '\t' + finding.message.simplified().toUtf8() +
                 '\n';
    return lines;
}

Result<Exit> tellFindings(const QCommandLineParser& written, Console& console)
{
    const Result<QDate> asked = asOfDay(written, {});
    if (!asked)
        return asked.error();
    const Result<Model> model = modelInFile(written.positionalArguments().constFirst());
    if (!model)
        return model.error();
    const Review review = check(*model, asked->isValid() ? *asked : shownDay(*model, QDate::currentDate()));
    const bool isJson = written.isSet(QStringLiteral("json"));
    if (auto said = console.write(isJson ? asJson(review.findings) : asLines(review.findings)); !said)
        return said.error();
    if (!review.silenced.empty())
        console.say(Texts::tr("styrmodell: %n finding(s) set aside with a reason.", nullptr,
                              static_cast<int>(review.silenced.size())));
    const bool isSerious = std::any_of(review.findings.begin(), review.findings.end(),
                                       [](const Finding& finding) { return finding.severity != Severity::Note; });
    return isSerious ? Exit::Findings : Exit::Done;
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            QStringLiteral("FILE [--json] [--as-of DATE]"),
            Texts::tr("Tell what to look over in the model, one a line: severity, rule, element and message. Notes "
                      "alone are status 0."),
            {{QStringLiteral("json"), Texts::tr("As JSON.")}, asOfOption()},
            1,
            1,
            tellFindings};
}

} // namespace styrmodell
