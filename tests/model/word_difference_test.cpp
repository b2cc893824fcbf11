#include "model/queries/word_difference.h"

#include "hand_built.h"

using namespace styrmodell;

namespace
{

/// “kept [gone] {new}”.
QString marked(const QString& before, const QString& after)
{
    QString all;
    for (const WordRun& run : wordDifference(before, after))
        all += run.in == WordRun::In::Before  ? u'[' + run.words + u']'
               : run.in == WordRun::In::After ? u'{' + run.words + u'}'
                                              : run.words;
    return all;
}

QString joined(const std::vector<WordRun>& runs, WordRun::In leftOut)
{
    QString all;
    for (const WordRun& run : runs)
        if (run.in != leftOut)
            all += run.words;
    return all;
}

} // namespace

TEST_CASE("Words that are exchanged stand before those that take their place")
{
    CHECK(marked("Alla elever når målen.", "Alla barn når målen.") == u"Alla [elever ]{barn }når målen.");
    CHECK(marked("a b c", "a b c") == u"a b c");
    CHECK(marked("", "nytt") == u"{nytt}");
    CHECK(marked("gammalt", "") == u"[gammalt]");
    CHECK(marked("", "").isEmpty());
}

TEST_CASE("Words that were added or taken away leave the others as they were")
{
    CHECK(marked("Staden ska växa", "Staden ska alltid växa") == u"Staden ska {alltid }växa");
    CHECK(marked("ett två tre fyra", "ett tre fyra") == u"ett [två ]tre fyra");
    CHECK(marked("x a b c", "a b y c") == u"[x ]a b {y }c");
}

TEST_CASE("Both texts can be put together again from the runs, white space and all")
{
    const QStringList texts{"  Första raden\n\nandra  raden ",
                            "Första\traden\nandra raden",
                            "",
                            " ",
                            "å ä ö 𝄞 å ä ö",
                            QStringLiteral("ord ").repeated(3000),
                            QStringLiteral("annat ").repeated(3000) + "ord "};
    for (const QString& before : texts)
        for (const QString& after : texts) {
            const auto runs = wordDifference(before, after);
            const bool isWhole =
                joined(runs, WordRun::In::After) == before && joined(runs, WordRun::In::Before) == after;
            CAPTURE(before.left(40), after.left(40));
            CHECK(isWhole);
        }
}
