/// Errors as values: what a person can meet is a sentence, never an exception.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace styrmodell
{

/// What went wrong, for the program's exit code and for the choice of dialog.
enum class ErrorKind {
    BadInput,   ///< content that is wrong: an unknown id, a broken file, a refused operation
    Usage,      ///< a word on the command line that is not known
    Unreachable ///< cannot read or write: missing file or folder, target exists, disk full, locked
};

/// A full translated sentence for a strategist, and where it happened.
struct Error {
    QString what;    ///< one or more whole sentences
    QString where{}; ///< file, line, record and member as far as known, e.g. "elements mal-1: parent"; may be empty
    ErrorKind kind = ErrorKind::BadInput;

    /// "where: what", or only `what`.
    QString message() const { return where.isEmpty() ? what : where + QStringLiteral(": ") + what; }
    bool operator==(const Error&) const = default;
};

/// Either a value or an Error. Test it before taking the value.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : content_(std::move(value)) {}     // NOLINT(google-explicit-constructor): `return value;`
    Result(Error error) : content_(std::move(error)) {} // NOLINT(google-explicit-constructor): `return Error{…};`

    explicit operator bool() const { return std::holds_alternative<T>(content_); }
    T& operator*() & { return std::get<T>(content_); }
    const T& operator*() const& { return std::get<T>(content_); }
    T&& operator*() && { return std::get<T>(std::move(content_)); }
    T* operator->() { return &std::get<T>(content_); }
    const T* operator->() const { return &std::get<T>(content_); }
    const Error& error() const { return std::get<Error>(content_); }

private:
    std::variant<T, Error> content_;
};

/// Nothing, or an Error.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {} // NOLINT(google-explicit-constructor)

    explicit operator bool() const { return !error_; }
    const Error& error() const { return *error_; }

private:
    std::optional<Error> error_;
};

} // namespace styrmodell
