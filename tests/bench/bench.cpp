/// What opening, laying out, editing and exporting cost, each beside its bare cost on the same machine.
///   styrmodell_bench [ELEMENTS...]    default: 300 3000 10000; files are made in the present folder and removed

#include "model/document/document.h"
#include "model/operations/elements.h"
#include "model/queries/counted.h"
#include "model/queries/search.h"
#include "tests/bench/bare_costs.h"
#include "tests/bench/generated_city.h"
#include "tests/bench/stopwatch.h"
#include "views/drawing/painter.h"
#include "views/drawing/text_measure.h"
#include "views/export/pdf.h"
#include "views/export/svg.h"
#include "views/scene/lay_out.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace styrmodell;

namespace
{

constexpr int rounds = 9;

template <class T> T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message()));
    return *std::move(result);
}

class CostTable
{
public:
    CostTable() : out_(stdout)
    {
        out_ << QStringLiteral("%1 %2 %3 %4 %5  %6\n")
                    .arg(QStringLiteral("elements"), 8)
                    .arg(QStringLiteral("what"), -28)
                    .arg(QStringLiteral("ms"), 9)
                    .arg(QStringLiteral("bare ms"), 9)
                    .arg(QStringLiteral("times"), 6)
                    .arg(QStringLiteral("bare is"));
    }

    void add(int elements, const char* what, const Times& times, const char* bare)
    {
        out_ << QStringLiteral("%1 %2 %3 %4 %5  %6\n")
                    .arg(elements, 8)
                    .arg(QLatin1String(what), -28)
                    .arg(times.ours, 9, 'f', 2)
                    .arg(times.bare, 9, 'f', 2)
                    .arg(times.ours / times.bare, 6, 'f', 1)
                    .arg(QLatin1String(bare));
        out_.flush();
    }

private:
    QTextStream out_;
};

/// All pages onto one image, one after the other.
void paint(const Publication& publication)
{
    static const Fonts fonts;
    const Palette palette = Palette::named(PaletteName::Light);
    QImage image(publication.pages.front().size.toSize(), QImage::Format_ARGB32_Premultiplied);
    for (const Page& page : publication.pages) {
        QPainter painter(&image);
        paintPage(painter, page, palette, fonts);
    }
}

void writeAllSvg(const Publication& publication)
{
    for (const Page& page : publication.pages)
        taken(writeSvg(publication, page, Palette::named(PaletteName::Light)));
}

/// The board or company with the most in it.
ElementId fullestBody(const Model& model)
{
    const CountedModel counted(model, shownDay(model, {}));
    ElementId fullest;
    size_t most = 0;
    for (const Element* assignment : counted.elementsOf({QStringLiteral("assignment")}))
        if (const size_t within = counted.childrenOf(assignment->id).size(); within > most && assignment->parent) {
            most = within;
            fullest = *assignment->parent;
        }
    return fullest;
}

void benchOpening(CostTable& table, int elements, const QString& path)
{
    std::vector<StoredModel> kept; // taking a model down again is no part of opening
    const auto open = [&] { kept.push_back(taken(taken(Store::open(path))->load())); };
    table.add(elements, "open", timesOf(rounds, open, [&] { readAllRows(path); }), "reading every row with SQLite");
}

void benchEditing(CostTable& table, int elements, const QString& path, const QString& barePath)
{
    const auto document = taken(Document::open(path));
    BareFile bare(barePath, elements);
    const Model before = document->model();
    const auto goals = before.table<Element>().sorted();
    size_t next = 0;
    const auto rename = [&] {
        const ElementId id = goals[next++ % goals.size()]->id;
        taken(document->apply(taken(renameElement(document->model(), id, QStringLiteral("Namn %1").arg(next)))));
    };
    table.add(elements, "rename, to disk", timesOf(rounds * 5, rename, [&] { bare.commitOne(); }),
              "one durable commit");
}

void benchSearch(CostTable& table, int elements, const Model& model)
{
    const auto readTexts = [&] {
        qsizetype letters = 0;
        model.table<Element>().forEach([&](const Element& element) {
            for (const QString* text : {&element.title, &element.shortTitle, &element.text, &element.note})
                letters += std::count(text->begin(), text->end(), u'a');
        });
        return letters;
    };
    const auto searchFor = [&](const char* words) { return search(model, QString::fromUtf8(words), 8); };
    const char* bare = "counting a letter in all texts";
    table.add(elements, "search: one letter",
              timesOf(
                  rounds, [&] { searchFor("a"); }, readTexts),
              bare);
    table.add(elements, "search: two words, not there",
              timesOf(
                  rounds, [&] { searchFor("skola qqq"); }, readTexts),
              bare);
}

void benchPicture(CostTable& table, int elements, const Model& model, const PictureRequest& request,
                  const char* names[3])
{
    const char* painting = "painting the same with QPainter";
    const FontMeasure measure;
    const Publication publication = layOut(model, request, measure);
    const auto paintIt = [&] { paint(publication); };
    const auto layOutAnew = [&] { return layOut(model, request, FontMeasure()); };
    table.add(elements, names[0],
              timesOf(
                  rounds, [&] { layOut(model, request, measure); }, paintIt),
              painting);
    table.add(elements, names[1],
              timesOf(
                  rounds, [&] { writeAllSvg(layOutAnew()); }, paintIt),
              painting);
    table.add(elements, names[2],
              timesOf(
                  rounds, [&] { taken(writePdf(layOutAnew(), Palette::named(PaletteName::Light))); }, paintIt),
              painting);
}

void bench(CostTable& table, int elements)
{
    const QTemporaryDir folder(QDir::current().filePath(QStringLiteral("bench-XXXXXX")));
    if (!folder.isValid())
        qFatal("The present folder cannot be written to.");
    const QString path = folder.filePath(QStringLiteral("city.styrmodell"));
    const Model model = generateCity(elements);
    taken(Store::create(path, model, Existing::Keep));

    benchOpening(table, elements, path);
    benchSearch(table, elements, model);
    benchEditing(table, elements, path, folder.filePath(QStringLiteral("bare.sqlite")));
    PictureRequest request = defaultRequest(model, {});
    const char* overview[] = {"overview: lay out again", "overview: lay out, SVG", "overview: lay out, PDF"};
    benchPicture(table, elements, model, request, overview);
    request.focus = fullestBody(model);
    const char* focus[] = {"body's pages: lay out again", "body's pages: lay out, SVG", "body's pages: lay out, PDF"};
    benchPicture(table, elements, model, request, focus);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QList<int> sizes;
    for (const QString& argument : QGuiApplication::arguments().mid(1))
        sizes += argument.toInt();
    if (sizes.isEmpty())
        sizes = {300, 3000, 10000};
    CostTable table;
    for (const int elements : sizes)
        bench(table, elements);
    return 0;
}
