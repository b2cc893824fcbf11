#include "sound_city.h"
#include "tests/sample_logotypes.h"

#include "model/queries/logotype.h"

using namespace styrmodell;

namespace
{

Theme themeWith(const QString& logotype)
{
    Theme theme;
    theme.id.text = QStringLiteral("ours");
    theme.name = QStringLiteral("Ours");
    theme.logotype = logotype;
    theme.logotypeText = QStringLiteral("Our crest");
    return theme;
}

} // namespace

TEST_CASE("logotypeWithoutText: only where there is a logotype")
{
    Model model = soundCity();
    Theme theme = themeWith({});
    theme.logotypeText.clear();
    put(model, theme);
    CHECK(findingsOf(model, "logotypeWithoutText").empty());
    theme.logotype = dataUri(*logotypeFrom(sampleSvg()));
    put(model, theme);
    onlyFinding(model, "logotypeWithoutText", "");
    put(model, themeWith(theme.logotype));
    CHECK(findingsOf(model, "logotypeWithoutText").empty());
}

TEST_CASE("logotypeNotShown: says why, of what came from another program")
{
    Model model = soundCity();
    put(model, themeWith(dataUri(*logotypeFrom(sampleSvg()))));
    CHECK(findingsOf(model, "logotypeNotShown").empty());
    put(model, themeWith(QStringLiteral("data:image/svg+xml,") +
                         QString::fromUtf8(sampleSvgWith("<script/>").toPercentEncoding())));
    CHECK(onlyFinding(model, "logotypeNotShown", "").message.contains(QStringLiteral("script")));
}
