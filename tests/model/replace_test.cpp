#include "hand_built.h"

#include "model/operations/replace.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

Model cityOf(std::initializer_list<const char*> texts)
{
    Model model;
    int number = 0;
    for (const char* text : texts) {
        Element made = element(qPrintable(QStringLiteral("e%1").arg(++number)), "direction");
        made.status = TextStatus::Proposed;
        made.text = QString::fromUtf8(text);
        put(model, made);
    }
    put(model, Kind{kindId("direction"), {QStringLiteral("Inriktning"), {}}});
    return model;
}

Replacement wanted(const char* find, const char* with)
{
    Replacement replacement;
    replacement.find = QString::fromUtf8(find);
    replacement.with = QString::fromUtf8(with);
    replacement.sorts = {TextSort::Titles,  TextSort::Texts,     TextSort::Notes,
                         TextSort::Sources, TextSort::Decisions, TextSort::Others};
    return replacement;
}

QString textOf(const Model& model, const char* id)
{
    return model.find(elementId(id))->text;
}

void replaceAll(Model& model, const Replacement& replacement)
{
    apply(model, replaceIn(model, replacement, placesToReplace(model, replacement)));
}

} // namespace

TEST_CASE("Every place is replaced, several in one text, as one edit")
{
    Model model = cityOf({"Skola är skola.", "En förskola", "Inget här"});
    const Replacement replacement = wanted("skola", "lärmiljö");
    const auto places = placesToReplace(model, replacement);
    CHECK(places.size() == 3);
    const Result<Edit> edit = replaceIn(model, replacement, places);
    REQUIRE(edit);
    CHECK(edit->changes.size() == 2);
    applyTo(model, edit->changes);
    CHECK(textOf(model, "e1") == QString::fromUtf8("Lärmiljö är lärmiljö."));
    CHECK(textOf(model, "e2") == QString::fromUtf8("En förlärmiljö"));
    CHECK(edit->args.value(QStringLiteral("count")).toInt() == 3);
}

TEST_CASE("Only whole words, or only the same case, where she asks for it")
{
    Model model = cityOf({"Skola, förskola och skolan"});
    Replacement replacement = wanted("skola", "bad");
    replacement.wholeWords = true;
    CHECK(placesToReplace(model, replacement).size() == 1);
    replacement.wholeWords = false;
    replacement.matchesCase = true;
    CHECK(placesToReplace(model, replacement).size() == 2);
    replacement.wholeWords = true;
    CHECK(placesToReplace(model, replacement).empty());
}

TEST_CASE("A letter that is a letter of its own is not half replaced, however it is written")
{
    Model model = cityOf({"Ha\u030All och hall"});
    replaceAll(model, wanted("hall", "sal"));
    CHECK(textOf(model, "e1") == QString::fromUtf8("Ha\u030All och sal"));
    replaceAll(model, wanted("håll", "läge"));
    CHECK(textOf(model, "e1") == QString::fromUtf8("Läge och sal"));
}

TEST_CASE("Only the places that are chosen are replaced")
{
    Model model = cityOf({"ett ett ett"});
    const Replacement replacement = wanted("ett", "två");
    auto places = placesToReplace(model, replacement);
    places.erase(places.begin() + 1);
    apply(model, replaceIn(model, replacement, places));
    CHECK(textOf(model, "e1") == QString::fromUtf8("två ett två"));
}

TEST_CASE("Only the sorts of texts that are chosen are looked at")
{
    Model model = cityOf({"nämnden"});
    Element changed = *model.find(elementId("e1"));
    changed.title = QStringLiteral("Nämnden");
    changed.source = QStringLiteral("nämnden");
    put(model, changed);
    Replacement replacement = wanted("nämnden", "utskottet");
    replacement.sorts = {TextSort::Titles};
    replaceAll(model, replacement);
    CHECK(model.find(elementId("e1"))->title == QStringLiteral("Utskottet"));
    CHECK(textOf(model, "e1") == QStringLiteral("nämnden"));
    CHECK(model.find(elementId("e1"))->source == QStringLiteral("nämnden"));
}

TEST_CASE("Adopted texts are told, their notes are not; former wordings are left alone")
{
    Model model = cityOf({"skolan"});
    Element changed = *model.find(elementId("e1"));
    changed.status = TextStatus::Adopted;
    changed.note = QStringLiteral("skolan");
    put(model, changed);
    for (const WordingState state : {WordingState::Former, WordingState::Proposed}) {
        Wording wording;
        wording.id.text = nameOf(state);
        wording.element = changed.id;
        wording.state = state;
        wording.text = QStringLiteral("skolan");
        put(model, wording);
    }
    const auto places = placesToReplace(model, wanted("skolan", "bilden"));
    REQUIRE(places.size() == 3);
    for (const ReplacePlace& place : places) {
        const bool isElementText = place.record.typeName() == u"elements" && QLatin1String(place.member) == u"text";
        CHECK(place.isAdopted == isElementText);
        CHECK(place.element == changed.id);
        CHECK(place.record.id != QStringLiteral("former"));
    }
}

TEST_CASE("A title cannot be replaced by nothing, and then nothing is replaced")
{
    Model model = cityOf({"e1"});
    const Replacement replacement = wanted("e1", "");
    CHECK_FALSE(replaceIn(model, replacement, placesToReplace(model, replacement)));
}

TEST_CASE("A text that was changed since the places were found is not touched")
{
    Model model = cityOf({"ett"});
    const Replacement replacement = wanted("ett", "två");
    const auto places = placesToReplace(model, replacement);
    Element changed = *model.find(elementId("e1"));
    changed.text = QStringLiteral("Något annat, ett");
    put(model, changed);
    CHECK_FALSE(replaceIn(model, replacement, places));
}
