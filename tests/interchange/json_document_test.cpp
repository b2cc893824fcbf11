#include "model/interchange/json_document.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// "where: what", or "good".
std::string verdictOn(const QByteArray& text)
{
    const auto parsed = parseJsonObject(text);
    return parsed ? "good" : parsed.error().message().toStdString();
}

QByteArray nested(int levels)
{
    return "{\"a\":" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + '}';
}

} // namespace

TEST_CASE("Text that is not JSON is refused with its line")
{
    CHECK(verdictOn("{\n\"a\": 1,\n\"b\" 2}") == "line 3: This is not JSON.");
    CHECK(verdictOn("").find("not JSON") != std::string::npos);
    CHECK(verdictOn("{\"a\": [1, 2").find("cut off") != std::string::npos);
    CHECK(verdictOn("{\"a\": NaN}").find("not JSON") != std::string::npos);
    CHECK(verdictOn("{\"a\": 1} x").find("JSON") != std::string::npos);
    CHECK(verdictOn("[1]") == "This should be one object in curly brackets.");
    CHECK(verdictOn("{\"a\": \"\xE5\"}") != "good");
}

TEST_CASE("Nesting beyond 64 levels is refused, also where the parser gives up")
{
    CHECK(verdictOn(nested(64)) == "good");
    CHECK(verdictOn(nested(65)) == "line 1: This is nested more than 64 levels deep.");
    CHECK(verdictOn(nested(100000)) == "line 1: This is nested more than 64 levels deep.");
    CHECK(verdictOn(R"({"a": "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})") ==
          "good");
}

TEST_CASE("A member given twice in one object is refused, however it is spelt")
{
    CHECK(verdictOn("{\"a\": 1,\n \"a\": 2}") == "line 2: “a” is given twice.");
    CHECK(verdictOn(R"({"a": 1, "\u0061": 2})") == "line 1: “a” is given twice.");
    CHECK(verdictOn(R"({"x": {"a": 1}, "y": {"a": 1}, "z": ["a", "a", "\"a", {"a": "a"}]})") == "good");
    CHECK(verdictOn(R"({"a\"": 1, "a": 2, "b": {"a": {}, "c": 1}})") == "good");
}

TEST_CASE("More than 64 MiB are refused")
{
    CHECK(verdictOn(QByteArray((64 << 20) + 1, ' ')) == "The file is larger than 64 MiB.");
}
