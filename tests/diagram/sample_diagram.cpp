#include "sample_diagram.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch.hpp>

using namespace styrmodell;

namespace
{

constexpr double cardWidth = 300;
constexpr double cardHeight = 90;
constexpr double gap = 20;

void put(Model& model, const QString& id, const QString& title, const QString& parent)
{
    Element element;
    element.id = {id};
    element.kind = {QStringLiteral("goal")};
    element.title = title;
    if (!parent.isEmpty())
        element.parent = ElementId{parent};
    model.put(std::make_shared<const Element>(element));
}

TextBlock textAt(const QString& text, QPointF at, double width, const TextMeasure& measure)
{
    TextBlock block = measure.measure(text, TextStyle{}, Wrap{width}).block;
    block.moveBy(at);
    return block;
}

/// As on real pages: the plate can be current, the heading within it has the title.
void holdTitleInHeading(Node& plate)
{
    Node heading;
    heading.key = {plate.key.thing, QStringLiteral("heading"), {}};
    heading.element = plate.element;
    heading.semantics = {Role::Heading, 1};
    heading.name = plate.name;
    heading.box = plate.texts.front().box;
    heading.texts.swap(plate.texts);
    heading.editable.swap(plate.editable);
    plate.semantics.role = Role::Group;
    plate.children.push_back(std::move(heading));
}

/// A plate with the element's title that leads to its page.
Node card(const Element& element, QRectF box, const QString& role, const TextMeasure& measure)
{
    Node node;
    node.key = {element.id.text, role, {}};
    node.element = element.id;
    node.semantics.role = role == u"hero" ? Role::Heading : Role::ListItem;
    node.name = element.title;
    node.description = QStringLiteral("Ett mål.");
    node.box = box;
    node.radius = 10;
    node.shapes = {Shape{RoundedRect{box, 10}, Paint(ColourToken::Blue)}};
    node.texts = {textAt(element.title, box.topLeft() + QPointF(16, 16), box.width() - 32, measure)};
    node.editable = EditableField{element.id, QStringLiteral("title"), node.texts.front().box, TextStyle{}, {}};
    node.isFocusable = true;
    if (role == u"card")
        node.target = element.id;
    else
        holdTitleInHeading(node);
    return node;
}

Node listOf(const std::vector<const Element*>& elements, double top, double pageWidth, const TextMeasure& measure)
{
    Node list;
    list.key = {QStringLiteral("all"), QStringLiteral("list"), {}};
    list.semantics.role = Role::List;
    list.name = QStringLiteral("Mål");
    const int columns = std::max(1, static_cast<int>((pageWidth - gap) / (cardWidth + gap)));
    int at = 0;
    for (const Element* element : elements) {
        const int row = at / columns;
        const QPointF corner(gap + at % columns * (cardWidth + gap), top + row * (cardHeight + gap));
        list.children.push_back(
            card(*element, {corner, QSizeF(cardWidth, cardHeight)}, QStringLiteral("card"), measure));
        list.box = list.box.united(list.children.back().box);
        ++at;
    }
    return list;
}

Node homeLink(const TextMeasure& measure)
{
    Node link;
    link.key = {{}, QStringLiteral("crumb"), {}};
    link.semantics.role = Role::Link;
    link.name = QStringLiteral("Stadens styrmodell");
    link.box = {gap, gap, 200, 30};
    link.texts = {textAt(link.name, link.box.topLeft(), 200, measure)};
    link.target = OverviewFocus{};
    link.isFocusable = true;
    return link;
}

} // namespace

Model sampleModel()
{
    Model model;
    Kind kind;
    kind.id = {QStringLiteral("goal")};
    kind.name.sv = QStringLiteral("Mål");
    model.put(std::make_shared<const Kind>(kind));
    put(model, QStringLiteral("vision"), QStringLiteral("Helsingborg 2035"), {});
    put(model, QStringLiteral("skola"), QStringLiteral("En skola där fler lyckas"), QStringLiteral("vision"));
    put(model, QStringLiteral("trygg"), QStringLiteral("Ett tryggt Helsingborg"), QStringLiteral("vision"));
    put(model, QStringLiteral("mal-1"), QStringLiteral("Närvaron ska öka"), QStringLiteral("skola"));
    put(model, QStringLiteral("mal-2"), QStringLiteral("Fler ska bli behöriga"), QStringLiteral("skola"));
    put(model, QStringLiteral("mal-3"), QStringLiteral("Fler ska klara gymnasiet"), QStringLiteral("skola"));
    return model;
}

Publication sampleLayOut(const Model& model, const PictureRequest& request, const TextMeasure& measure)
{
    Page page;
    page.size = request.medium.size;
    page.id = focusKey(request.focus);
    page.focus = request.focus;
    std::vector<const Element*> shown = model.table<Element>().sorted();
    double top = gap;
    page.title = QStringLiteral("Stadens styrmodell");
    if (const auto* id = std::get_if<ElementId>(&request.focus)) {
        const Element* own = model.find(*id);
        page.title = own->title;
        page.nodes.push_back(homeLink(measure));
        page.nodes.push_back(card(*own, {gap, 70, page.size.width() - 2 * gap, 150}, QStringLiteral("hero"), measure));
        std::erase_if(shown, [&](const Element* element) { return element->parent != *id; });
        top = 240;
    }
    page.nodes.push_back(listOf(shown, top, page.size.width(), measure));
    page.size.setHeight(std::max(page.size.height(), page.nodes.back().box.bottom() + gap));
    Publication publication;
    publication.pages.push_back(page);
    return publication;
}

SampleDiagram::SampleDiagram(QSize size, const Model& model)
{
    auto made = Document::create(folder.filePath(QStringLiteral("a.styrmodell")), model, Existing::Keep);
    INFO((made ? std::string() : made.error().message().toStdString()));
    REQUIRE(made);
    document = *std::move(made);
    diagram = std::make_unique<DiagramWidget>(document.get());
    diagram->setLayOut(&sampleLayOut);
    diagram->setMotion(Motion::None);
    diagram->resize(size);
    diagram->show();
    diagram->activateWindow();
    diagram->setFocus();
    REQUIRE(QTest::qWaitForWindowActive(diagram.get()));
    QApplication::processEvents();
    REQUIRE(diagram->page());
}

QPoint SampleDiagram::pointOf(const QString& element) const
{
    const Node* node = diagram->index().focusableOf({element});
    REQUIRE(node);
    return diagram->toWidget(node->box).center().toPoint();
}

QString SampleDiagram::titleOf(const QString& element) const
{
    return document->model().find(ElementId{element})->title;
}

Focus focusOn(const QString& element)
{
    return ElementId{element};
}
