#include "app/window/search/snippet.h"

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

/// What stands at the found places, in brackets.
QString marked(const QString& text, const char* word, qsizetype letters)
{
    const QString sought = QString::fromUtf8(word);
    Snippet snippet = snippetOf(text, {{text.indexOf(sought), sought.size()}}, letters);
    for (auto range = snippet.found.rbegin(); range != snippet.found.rend(); ++range)
        snippet.text.insert(range->end(), u']').insert(range->start, u'[');
    return snippet.text;
}

} // namespace

TEST_CASE("A short text is shown whole, on one line")
{
    CHECK(marked(QStringLiteral("Fler barn\n\n i   skolan"), "skolan", 80) == QStringLiteral("Fler barn i [skolan]"));
}

TEST_CASE("A long text is shown from a word before what was found")
{
    const QString text = QStringLiteral("Kommunfullmäktige beslutar att alla barn och unga ska klara skolan i tid, "
                                        "från förskolan till avslutat gymnasium, tillsammans med hemmen.");
    CHECK(marked(text, "skolan", 40) == QStringLiteral("… barn och unga ska klara [skolan] i tid, …"));
}

TEST_CASE("What was found is shown whole, however long")
{
    const QString word(60, u'x');
    CHECK(marked(word + QStringLiteral(" slut"), qPrintable(word), 20).startsWith(u'[' + word + u']'));
}
