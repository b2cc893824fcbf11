/// Writes JSON text in the order given: QJsonObject would sort the members.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace styrmodell
{

enum class JsonLayout {
    OneLine, ///< no blanks at all: journal, columns, `--json` a line
    Indented ///< two spaces a level, the form of the interchange format (without its final newline)
};

/// A sink for one JSON value. Escapes only `"`, `\` and controls; numbers in the shortest form that reads back.
/// The caller keeps to the grammar: a name before each value in an object, an end for each begin.
class JsonText
{
public:
    explicit JsonText(JsonLayout layout = JsonLayout::OneLine) : layout_(layout) {}

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    void name(const QString& name);
    void name(const char* latin1Name) { name(QString::fromLatin1(latin1Name)); }

    void text(const QString& value);
    void number(double value); ///< finite
    void boolean(bool value);
    void null();

    /// What was written, UTF-8.
    QByteArray take() && { return std::move(written_); }

private:
    void begin(char bracket);
    void end(char bracket);
    void beforeItem();
    void breakLine();
    void quote(const QString& text);

    JsonLayout layout_;
    QByteArray written_;
    std::vector<bool> hasItems_; ///< of each open object or array
    bool afterName_ = false;
};

/// The shortest decimal form that reads back as `value`, whole numbers without a point or exponent up to 2^53.
QByteArray shortestNumber(double value);

} // namespace styrmodell
