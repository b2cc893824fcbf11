/// Writes XML by and by: one element a line, indented, escaped.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace styrmodell
{

class SvgMarkup
{
public:
    /// Begins an element; attributes may follow until something else does. `tag` must stay as it is.
    void open(const char* tag);
    void attribute(const char* name, const QByteArray& value); ///< `value` without letters to escape
    void attribute(const char* name, const QString& value);
    void attribute(const char* name, double number);
    /// Letters of the element; the end tag follows on the same line.
    void letters(const QString& text);
    void rawLetters(const QByteArray& text);
    void close();
    /// `open`, `letters`, `close`.
    void element(const char* tag, const QString& text);

    /// Until it is ended, elements follow each other without any white space between them (a line break is put
    /// inside the end tags), as it would be part of the text.
    void beginTight() { isTight_ = true; }
    void endTight() { isTight_ = false; }

    const QByteArray& bytes() const { return bytes_; }

private:
    struct OpenElement {
        const char* tag = nullptr;
        bool hasElements = false;
        bool isTight = false;
    };
    void finishStartTag();
    void breakLine();

    QByteArray bytes_{};
    std::vector<OpenElement> open_{};
    bool inStartTag_ = false;
    bool isTight_ = false;
};

} // namespace styrmodell
