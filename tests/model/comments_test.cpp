#include "hand_built.h"

#include "model/operations/comments.h"
#include "model/operations/measuring.h"
#include "model/operations/relations.h"
#include "model/queries/comments.h"
#include "model/queries/elements_called.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

Comment saying(const char* text, const char* date)
{
    Comment comment;
    comment.element = {QStringLiteral("goal")};
    comment.body = ElementId{QStringLiteral("board")};
    comment.text = QString::fromUtf8(text);
    comment.date = ImpreciseDate::fromText(QString::fromLatin1(date));
    return comment;
}

Model withGoal()
{
    Model model = smallCity();
    put(model, element("goal", "goal"));
    put(model, element("board", "board"));
    return model;
}

} // namespace

TEST_CASE("Comments are listed newest first on what they are about, not on who says them")
{
    Model model = withGoal();
    apply(model, commentOn(model, saying("Först", "2026-01")));
    apply(model, commentOn(model, saying("Sedan", "2026-03-02")));
    const auto comments = commentsOn(model, {QStringLiteral("goal")});
    REQUIRE(comments.size() == 2);
    CHECK(comments[0]->text == QStringLiteral("Sedan"));
    CHECK(comments[0]->id != comments[1]->id);
    CHECK(commentsOn(model, {QStringLiteral("board")}).empty());
    Comment answered = *comments[0];
    answered.outcome = CommentOutcome::Declined;
    CHECK(isOpen(*comments[0]));
    CHECK_FALSE(isOpen(answered));
    apply(model, commentOn(model, answered));
    CHECK(commentsOn(model, answered.element).size() == 2);
}

TEST_CASE("A comment that says nothing, or on nothing, is refused")
{
    const Model model = withGoal();
    CHECK_FALSE(commentOn(model, saying(" ", "2026")));
    Comment lost = saying("Bra", "2026");
    lost.element = {QStringLiteral("nosuch")};
    CHECK_FALSE(commentOn(model, lost));
}

TEST_CASE("A relation keeps its ends while what it says of itself changes")
{
    Model model = withGoal();
    Relation changed = relation("supports", elementId("goal"), elementId("board"));
    CHECK_FALSE(changeRelation(model, changed));
    apply(model, relate(model, changed));
    changed.note = QStringLiteral("bara i år");
    apply(model, changeRelation(model, changed));
    CHECK(model.find(changed.id)->note == QStringLiteral("bara i år"));
    changed.to = KindId{QStringLiteral("board")};
    CHECK_FALSE(changeRelation(model, changed));
}

TEST_CASE("What is said of a follow-up changes, but not of one that is not there")
{
    Model model = withGoal();
    apply(model, followUpBy(model, elementId("goal"), QStringLiteral("Närvaro")));
    IndicatorUse use = *model.table<IndicatorUse>().sorted().front();
    use.note = QStringLiteral("bara F-6");
    apply(model, setUse(model, use));
    CHECK(model.find(use.id)->note == QStringLiteral("bara F-6"));
    use.id = {QStringLiteral("nosuch")};
    CHECK_FALSE(setUse(model, use));
}

TEST_CASE("Elements are found to be chosen by their titles, as everywhere")
{
    Element school = element("skola", "goal");
    school.title = QStringLiteral("Trygga skolor");
    Element street = element("gata", "goal");
    street.title = QStringLiteral("Gator som är trygga");
    street.shortTitle = QStringLiteral("Stadsrum");
    Model model;
    put(model, school);
    put(model, street);
    const auto called = [&](const char* words) {
        QStringList ids;
        for (const Element* one : elementsCalled(
                 model, QString::fromUtf8(words), [](const Element&) { return true; }, 9))
            ids += one->id.text;
        return ids.join(u' ').toStdString();
    };
    CHECK(called("trygga") == "skola gata");
    CHECK(called("stadsrum") == "gata");
    CHECK(called("") == "gata skola");
    CHECK(called("hav").empty());
    CHECK(elementsCalled(
              model, {}, [](const Element& one) { return one.id.text == u"skola"; }, 9)
              .size() == 1);
    CHECK(elementsCalled(
              model, {}, [](const Element&) { return true; }, 1)
              .size() == 1);
}
