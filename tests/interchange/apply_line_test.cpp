#include "model/interchange/apply_line.h"

#include "model/interchange/templates.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// "operation, number of changes" or "where: what".
std::string asked(const Model& model, const QByteArray& line)
{
    const auto read = readApplyLine(model, line);
    if (!read)
        return read.error().message().toStdString();
    if (std::holds_alternative<UndoLine>(*read))
        return "undo";
    if (std::holds_alternative<RedoLine>(*read))
        return "redo";
    const Edit& edit = std::get<Edit>(*read);
    return edit.operation.toStdString() + ", " + std::to_string(edit.changes.size());
}

} // namespace

TEST_CASE("A line becomes the edit of its operation")
{
    const Model model = *modelFromTemplate(QStringLiteral("empty"));
    CHECK(asked(model, R"({"do":"add","element":{"id":"g","kind":"goal","title":"G"}})") == "addElement, 1");
    CHECK(asked(model, R"({"do":"set","id":"vision","fields":{"note":"n"}})").ends_with(", 1"));
    CHECK(asked(model, R"({"do":"set","id":"vision","fields":{"note":null}})").ends_with(", 0"));
    CHECK(asked(model, R"({"do":"remove","id":"vision"})") == "removeElement, 1");
    CHECK(asked(model, R"({"do":"relate","relation":{"type":"basisFor","from":"vision","to":{"kind":"document"}}})") ==
          "relate, 1");
    CHECK(asked(model, R"({"do":"put","record":"model","value":{"title":"T"}})") == "put, 1");
    CHECK(asked(model, R"({"do":"undo"})") == "undo");
    CHECK(asked(model, R"({"do":"redo"})") == "redo");
}

TEST_CASE("A record put without an id gets the one that an import would give it")
{
    const Model model = *modelFromTemplate(QStringLiteral("empty"));
    const auto read = readApplyLine(model, R"({"do":"put","record":"stories","value":{"id":"s","title":"S"}})");
    REQUIRE(read);
    Model withStory = model;
    applyTo(withStory, std::get<Edit>(*read).changes);
    const auto step = readApplyLine(withStory, R"({"do":"put","record":"storySteps","value":{"story":"s","order":1}})");
    REQUIRE(step);
    CHECK(keyOf(std::get<Edit>(*step).changes.front()).id == u"s.1");
}

TEST_CASE("A record put without an id is the one that says the same under whatever id")
{
    Model model = *modelFromTemplate(QStringLiteral("empty"));
    for (const char* line :
         {R"({"do":"put","record":"indicators","value":{"id":"i","name":"I"}})",
          R"({"do":"put","record":"measurements","value":{"id":"m","indicator":"i","year":2025,"value":1}})",
          R"({"do":"put","record":"measurements","value":{"indicator":"i","year":2025,"value":2}})",
          R"({"do":"put","record":"measurements","value":{"indicator":"i","year":2026,"value":3}})"}) {
        const auto read = readApplyLine(model, line);
        REQUIRE(read);
        applyTo(model, std::get<Edit>(*read).changes);
    }
    CHECK(model.table<Measurement>().size() == 2);
    CHECK(model.find(MeasurementId{QStringLiteral("m")})->value.value == 2);
    CHECK(asked(model, R"({"do":"relate","relation":{"id":"r","type":"basisFor","from":"vision",
                           "to":{"kind":"document"}}})") == "relate, 1");
}

TEST_CASE("A line that asks for nothing that can be done is told by its member")
{
    const Model model = *modelFromTemplate(QStringLiteral("empty"));
    CHECK(asked(model, R"({})").starts_with("do: "));
    CHECK(asked(model, R"({"do":"dance"})") == "do: “dance” is nothing that can be done.");
    CHECK(asked(model, R"({"do":"undo","id":"vision"})").starts_with("id: "));
    CHECK(asked(model, R"({"do":"add","element":{"id":"g","kind":"goal","tilte":"G","title":"G"}})")
              .starts_with("element.tilte: "));
    CHECK(asked(model, R"({"do":"set","id":"vision","fields":{"id":"other"}})").starts_with("fields.id: "));
    CHECK(asked(model, R"({"do":"put","record":"relations","value":{}})").starts_with("record: "));
    CHECK(asked(model, R"({"do":"drop","record":"nosuch","id":"x"})").starts_with("record: "));
    CHECK(asked(model, "{\"do\":\"undo\"").find("cut off") != std::string::npos);
}
