#include "hand_built.h"
#include "tests/sample_logotypes.h"

#include "model/operations/themes.h"
#include "model/queries/logotype.h"

using namespace styrmodell;

namespace
{

const ThemeId ours{QStringLiteral("var-stad")};

Model cityWithTheme()
{
    Model model = smallCity();
    apply(model, addTheme(model, QStringLiteral("Vår stad")));
    return model;
}

} // namespace

TEST_CASE("The first theme of a model is used by it, the next ones wait")
{
    Model model = cityWithTheme();
    REQUIRE(model.find(ours));
    CHECK(model.info().theme == ours);
    apply(model, addTheme(model, QStringLiteral("Jubileet")));
    CHECK(model.info().theme == ours);
    apply(model, useTheme(model, ThemeId{QStringLiteral("jubileet")}));
    CHECK(model.info().theme == ThemeId{QStringLiteral("jubileet")});
    CHECK_FALSE(addTheme(model, QStringLiteral(" ")));
    CHECK_FALSE(renameTheme(model, ours, {}));
    CHECK_FALSE(useTheme(model, ThemeId{QStringLiteral("gone")}));
}

TEST_CASE("A theme that goes leaves model and pictures as they come, and undoing brings all of it back")
{
    Model model = cityWithTheme();
    Picture picture;
    picture.id.text = QStringLiteral("picture");
    picture.title = QStringLiteral("Our picture");
    picture.theme = ours;
    put(model, picture);
    const Model before = model;
    const Result<Edit> removal = removeTheme(model, ours);
    apply(model, removal);
    CHECK_FALSE(model.find(ours));
    CHECK_FALSE(model.info().theme);
    CHECK_FALSE(model.find(picture.id)->theme);
    applyTo(model, inverse(removal->changes));
    CHECK(model == before);
}

TEST_CASE("A theme's colours are chosen one by one, and given up again")
{
    Model model = cityWithTheme();
    apply(model, setThemeColour(model, ours, QStringLiteral("red"), QStringLiteral("#AA1122")));
    apply(model, setThemeColour(model, ours, QStringLiteral("sand"), QStringLiteral("#eeeeee")));
    CHECK(model.find(ours)->colours.value(QStringLiteral("red")) == QStringLiteral("#aa1122"));
    apply(model, setThemeColour(model, ours, QStringLiteral("red"), {}));
    CHECK(model.find(ours)->colours.keys() == QStringList{QStringLiteral("sand")});
    CHECK_FALSE(setThemeColour(model, ours, QStringLiteral("pink"), QStringLiteral("#aa1122")));
    CHECK_FALSE(setThemeColour(model, ours, QStringLiteral("red"), QStringLiteral("#aa11")));
}

TEST_CASE("A logotype is kept as it was chosen, and read back")
{
    const QByteArray file = GENERATE(sampleSvg(), samplePng());
    Model model = cityWithTheme();
    apply(model, setLogotype(model, ours, file));
    apply(model, setLogotypeText(model, ours, QStringLiteral("Vår stads vapen")));
    const Result<Logotype> logotype = logotypeIn(model.find(ours)->logotype);
    REQUIRE(logotype);
    CHECK(logotype->bytes == file);
    CHECK(logotype->size.width() == Approx(4 * logotype->size.height()));
    apply(model, removeLogotype(model, ours));
    CHECK(model.find(ours)->logotype.isEmpty());
    CHECK(model.find(ours)->logotypeText.isEmpty());
}

TEST_CASE("A logotype as large as is allowed has room in the file")
{
    Model model = cityWithTheme();
    const QByteArray file = sampleSvg() + QByteArray(mostLogotypeBytes - sampleSvg().size(), ' ');
    apply(model, setLogotype(model, ours, file));
    CHECK_FALSE(setLogotype(model, ours, file + ' '));
}

TEST_CASE("An SVG that does more than draw is no logotype")
{
    const char* const inner = GENERATE(
        as<const char*>(), "<script>alert(1)</script>", "<rect onclick='x()' width='1' height='1'/>",
        "<foreignObject><p/></foreignObject>", "<image href='https://example.org/a.png' width='1' height='1'/>",
        "<image xmlns:x='http://www.w3.org/1999/xlink' x:href='file:///etc/passwd'/>", "<use href='other.svg#a'/>",
        "<image href='data:image/svg+xml,&lt;svg/&gt;'/>", "<rect style='fill: url(https://example.org/a)'/>",
        "<style>@import 'a.css';</style>", "<style>rect { fill: u<!-- -->rl(a.svg) }</style>",
        "<a href='javascript:x()'/>", "<animate attributeName='x'/>", "<g><set attributeName='x'/></g>");
    CAPTURE(inner);
    const Result<Logotype> logotype = logotypeFrom(sampleSvgWith(inner));
    REQUIRE_FALSE(logotype);
    CHECK_FALSE(logotype.error().what.isEmpty());
    const Model model = cityWithTheme();
    CHECK_FALSE(setLogotype(model, ours, sampleSvgWith(inner)));
}

TEST_CASE("What is drawn from parts of the file itself is a logotype")
{
    CHECK(logotypeFrom(sampleSvgWith("<defs><linearGradient id='g'/></defs><rect fill='url(#g)'/>"
                                     "<use href='#g'/><image href='data:image/png;base64,AAAA'/>")));
}

TEST_CASE("A broken or empty picture, or none, is no logotype")
{
    QByteArray huge = samplePng();
    huge.replace(16, 8, QByteArray::fromHex("0001000000010000")); // 65536 × 65536 dots
    const QByteArray file =
        GENERATE_COPY(QByteArray(), QByteArray("GIF89a"), sampleSvg().left(200), QByteArray("<html></html>"),
                      QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>"), samplePng().left(60), huge);
    CHECK_FALSE(logotypeFrom(file));
}
