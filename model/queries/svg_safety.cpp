#include "model/queries/svg_safety.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Logotype)
};

/// Deeper drawings, and more pieces drawn again by name, would keep a program busy for ever.
constexpr int deepest = 64;
constexpr int mostRepeated = 32;

using Problem = std::optional<QString>; ///< a sentence, or none

bool isOneOf(QStringView name, std::initializer_list<QLatin1String> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](QLatin1String one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

Problem ofElement(QStringView name)
{
    using L = QLatin1String;
    if (isOneOf(name, {L("script"), L("handler"), L("listener")}))
        return Texts::tr("The picture holds a program (a script). Ask for one without.");
    if (isOneOf(name, {L("foreignObject"), L("iframe"), L("object"), L("embed"), L("audio"), L("video")}))
        return Texts::tr("The picture holds parts of a web page (%1). Ask for one that is only drawn.")
            .arg(name.toString());
    if (isOneOf(name,
                {L("animate"), L("set"), L("animateTransform"), L("animateMotion"), L("animateColor"), L("discard")}))
        return Texts::tr("The picture moves. A logotype stands still.");
    return {};
}

/// Addresses other than of a part of the file itself, or of a picture kept within it.
bool leadsOut(const QString& address)
{
    static const QRegularExpression within(QStringLiteral(R"(\A\s*(#|data:image/(png|jpeg)[;,]))"),
                                           QRegularExpression::CaseInsensitiveOption);
    return !address.trimmed().isEmpty() && !within.match(address).hasMatch();
}

bool styleLeadsOut(const QString& css)
{
    static const QRegularExpression url(QStringLiteral(R"x(url\(\s*["']?([^)"']*))x"),
                                        QRegularExpression::CaseInsensitiveOption);
    if (css.contains(QStringLiteral("@import"), Qt::CaseInsensitive))
        return true;
    for (auto each = url.globalMatch(css); each.hasNext();)
        if (leadsOut(each.next().captured(1)))
            return true;
    return false;
}

Problem ofAttribute(const QXmlStreamAttribute& attribute)
{
    const QStringView name = attribute.name();
    const QString value = attribute.value().toString();
    if (name.startsWith(u"on", Qt::CaseInsensitive))
        return Texts::tr("The picture holds a program (%1). Ask for one without.").arg(name.toString());
    const bool isAddress = name == u"href" || name == u"src" || name == u"base";
    if (isAddress ? leadsOut(value) : styleLeadsOut(value))
        return Texts::tr("The picture refers to something outside its file (%1). Ask for one that holds all of it.")
            .arg(value.simplified().left(60));
    return {};
}

double lengthFrom(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A\s*([0-9.]+)\s*(px|pt|pc|mm|cm|in)?\s*\z)"));
    return form.match(text.toString()).captured(1).toDouble();
}

QSizeF sizeOf(const QXmlStreamAttributes& root)
{
    static const QRegularExpression between(QStringLiteral(R"([\s,]+)"));
    const QStringList box =
        root.value(QLatin1String("viewBox")).toString().trimmed().split(between, Qt::SkipEmptyParts);
    if (box.size() == 4)
        return {box[2].toDouble(), box[3].toDouble()};
    return {lengthFrom(root.value(QLatin1String("width"))), lengthFrom(root.value(QLatin1String("height")))};
}

/// Reads the file once from its beginning to its end.
class SvgReader
{
public:
    explicit SvgReader(const QByteArray& file) : xml_(file) {}

    Result<SafeSvg> read()
    {
        Problem problem;
        while (!problem && !xml_.atEnd())
            problem = ofToken(xml_.readNext());
        if (problem)
            return Error{*problem};
        if (xml_.hasError())
            return Error{Texts::tr("The picture is broken: %1").arg(xml_.errorString())};
        if (styleLeadsOut(letters_))
            return Error{Texts::tr("The picture’s style refers to something outside its file. Ask for one that holds "
                                   "all of it.")};
        if (!(svg_.size.width() > 0) || !(svg_.size.height() > 0))
            return Error{Texts::tr("The picture does not say how large it is (its viewBox is missing).")};
        return svg_;
    }

private:
    Problem ofToken(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            return ofStart();
        case QXmlStreamReader::EndElement:
            --depth_;
            return {};
        case QXmlStreamReader::ProcessingInstruction:
            if (xml_.processingInstructionTarget() == u"xml-stylesheet")
                return Texts::tr("The picture has a style sheet outside its file. Ask for one that holds all of it.");
            return {};
        case QXmlStreamReader::Characters:
            letters_ += xml_.text();
            return {};
        default:
            return {};
        }
    }

    Problem ofStart()
    {
        const bool isRoot = depth_ == 0;
        if (isRoot && xml_.name() != u"svg")
            return Texts::tr("The file is no picture: it begins with “%1”.").arg(xml_.name().toString());
        if (isRoot)
            svg_.size = sizeOf(xml_.attributes());
        if (xml_.name() == u"use")
            ++repeated_;
        svg_.hasText = svg_.hasText || xml_.name() == u"text";
        if (++depth_ > deepest || repeated_ > mostRepeated)
            return Texts::tr("The picture is put together from too many parts within each other.");
        if (Problem problem = ofElement(xml_.name()))
            return problem;
        for (const QXmlStreamAttribute& attribute : xml_.attributes())
            if (Problem problem = ofAttribute(attribute))
                return problem;
        return {};
    }

    QXmlStreamReader xml_;
    SafeSvg svg_{};
    QString letters_{}; ///< of all styles and texts; a comment may part one
    int depth_ = 0;
    int repeated_ = 0;
};

} // namespace

Result<SafeSvg> readSafeSvg(const QByteArray& file)
{
    return SvgReader(file).read();
}

} // namespace styrmodell
