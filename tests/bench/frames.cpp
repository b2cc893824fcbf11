/// What a frame of the picture costs at 1920×1080, painted by software: panning, zooming, drilling down.
///   styrmodell_frames [ELEMENTS...]    default: 300 3000 10000
/// A frame of 60 a second has 16.7 ms.

#include "model/document/document.h"
#include "model/queries/order.h"
#include "tests/bench/generated_city.h"
#include "tests/bench/stopwatch.h"
#include "views/diagram/diagram_widget.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QWheelEvent>

#include <functional>

using namespace styrmodell;

namespace
{

constexpr QSize screen(1920, 1080);
constexpr double frameMs = 1000.0 / 60;
constexpr int frames = 40;
constexpr int notch = 120;

class FrameTable
{
public:
    FrameTable() : out_(stdout)
    {
        out_ << QStringLiteral("%1 %2 %3 %4 %5\n")
                    .arg(QStringLiteral("elements"), 8)
                    .arg(QStringLiteral("what"), -34)
                    .arg(QStringLiteral("median"), 8)
                    .arg(QStringLiteral("worst"), 8)
                    .arg(QStringLiteral("over 16.7 ms"), 13);
    }

    void add(int elements, const char* what, const std::vector<double>& times)
    {
        const auto over = std::count_if(times.begin(), times.end(), [](double ms) { return ms > frameMs; });
        out_ << QStringLiteral("%1 %2 %3 %4 %5\n")
                    .arg(elements, 8)
                    .arg(QLatin1String(what), -34)
                    .arg(medianOf(times), 8, 'f', 2)
                    .arg(*std::max_element(times.begin(), times.end()), 8, 'f', 2)
                    .arg(QStringLiteral("%1 of %2").arg(over).arg(times.size()), 13);
        out_.flush();
    }

private:
    QTextStream out_;
};

void turnWheel(DiagramWidget& diagram, int steps, Qt::KeyboardModifiers modifiers)
{
    const QPointF middle(screen.width() / 2.0, screen.height() / 2.0);
    QWheelEvent event(middle, diagram.mapToGlobal(middle), {}, QPoint(0, steps * notch / 4), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&diagram, &event);
}

std::vector<double> framesOf(DiagramWidget& diagram, const std::function<void(int)>& gesture)
{
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame)
        times.push_back(millisecondsOf([&] {
            gesture(frame);
            diagram.repaint();
        }));
    return times;
}

/// From the press on: the first holds the layout of the page to come.
std::vector<double> drillFrames(DiagramWidget& diagram, const std::function<void()>& gesture)
{
    std::vector<double> times{millisecondsOf([&] {
        gesture();
        diagram.refreshNow();
        diagram.repaint();
    })};
    QElapsedTimer whole;
    whole.start();
    while (whole.elapsed() < 300)
        times.push_back(millisecondsOf([&] {
            QApplication::processEvents();
            diagram.repaint();
        }));
    return times;
}

void measure(FrameTable& table, int elements)
{
    const QTemporaryDir folder;
    auto document =
        Document::create(folder.filePath(QStringLiteral("m.styrmodell")), generateCity(elements), Existing::Keep);
    if (!document)
        qFatal("%s", qUtf8Printable(document.error().message()));
    DiagramWidget diagram(document->get());
    diagram.resize(screen);
    diagram.show();
    QApplication::processEvents(); // it is not painted before it is on the screen
    const double first = millisecondsOf([&] {
        diagram.refreshNow();
        diagram.repaint();
    });
    table.add(elements, "overview laid out and painted", {first});
    table.add(elements, "panning", framesOf(diagram, [&](int frame) { turnWheel(diagram, frame < 20 ? -1 : 1, {}); }));
    table.add(elements, "zooming",
              framesOf(diagram, [&](int frame) { turnWheel(diagram, frame < 20 ? 1 : -1, Qt::ControlModifier); }));
    for (int step = 0; step < 8; ++step)
        turnWheel(diagram, 4, Qt::ControlModifier);
    table.add(elements, "panning, zoomed in",
              framesOf(diagram, [&](int frame) { turnWheel(diagram, frame < 20 ? -1 : 1, {}); }));
    diagram.zoomToFit();
    const ElementId goal = elementsOfKind((*document)->model(), {QStringLiteral("goal")}).front()->id;
    std::vector<double> drilling = drillFrames(diagram, [&] { diagram.goTo(goal); });
    table.add(elements, "drilling: until the first frame", {drilling.front()});
    table.add(elements, "drilling: the frames after", {drilling.begin() + 1, drilling.end()});
    drilling = drillFrames(diagram, [&] { diagram.goBack(); });
    table.add(elements, "back: until the first frame", {drilling.front()});
    table.add(elements, "back: the frames after", {drilling.begin() + 1, drilling.end()});
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QList<int> sizes;
    for (const QString& argument : QApplication::arguments().mid(1))
        sizes += argument.toInt();
    if (sizes.isEmpty())
        sizes = {300, 3000, 10000};
    FrameTable table;
    for (const int elements : sizes)
        measure(table, elements);
    return 0;
}
