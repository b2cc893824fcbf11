#include "views/export/svg.h"

#include "views/drawing/fonts.h"
#include "views/drawing/palette.h"
#include "views/export/backdrop.h"
#include "views/export/numbers.h"
#include "views/export/svg_fonts.h"
#include "views/export/svg_image.h"
#include "views/export/svg_markup.h"
#include "views/export/svg_roles.h"
#include "views/export/svg_shape.h"
#include "views/export/svg_text.h"

#include <QSet>

#include <algorithm>

namespace styrmodell
{
namespace
{

class SvgPage
{
public:
    SvgPage(const Publication& publication, const Page& page, const Palette& palette, const SvgOptions& options)
        : publication_(publication), page_(page), palette_(palette), options_(options), fonts_(drawing_)
    {
    }

    Result<QByteArray> write();

private:
    void openRoot();
    void writeBackdrop();
    void writeNode(const Node& node, const Node* parent);
    void writeWords(const SpokenPart& part);
    void writeOwn(const Node& node, bool isPressed);
    void writeLinked(const Node& node, const QString& address);
    void writeChildren(const Node& node);
    QString uniqueId(const Node& node);
    std::optional<QString> addressOf(const Node& node) const;
    bool leadsWithin(const Node& node) const;
    bool isInBackdrop(const Node& node) const { return backdrop_.contains(&node); }

    const Publication& publication_;
    const Page& page_;
    const Palette& palette_;
    const SvgOptions& options_;
    Fonts drawing_{};
    SvgFonts fonts_;
    SvgMarkup markup_{};
    QSet<const Node*> backdrop_{};
    QSet<QString> ids_{};
};

QString SvgPage::uniqueId(const Node& node)
{
    QString wanted = node.key.toId();
    if (wanted.isEmpty() || !wanted.front().isLetter())
        wanted.prepend(QStringLiteral("n-"));
    QString id = wanted;
    for (int n = 2; ids_.contains(id); ++n)
        id = wanted + QStringLiteral("--%1").arg(n);
    ids_.insert(id);
    return id;
}

std::optional<QString> SvgPage::addressOf(const Node& node) const
{
    if (!node.target || !options_.linkOf || *node.target == page_.focus)
        return {};
    return options_.linkOf(*node.target);
}

bool SvgPage::leadsWithin(const Node& node) const
{
    return std::any_of(node.children.begin(), node.children.end(), [this](const Node& child) {
        return !child.isForScreen && (addressOf(child) || leadsWithin(child));
    });
}

void SvgPage::writeWords(const SpokenPart& part)
{
    if (!part.title.isEmpty())
        markup_.element("title", part.title);
    if (!part.description.isEmpty())
        markup_.element("desc", part.description);
}

/// The node's shapes, picture and texts. `isPressed`: all of its box must take the pointer, also where nothing is
/// painted.
void SvgPage::writeOwn(const Node& node, bool isPressed)
{
    const bool paintsShapes = !node.shapes.empty() && !isInBackdrop(node);
    if (paintsShapes) {
        for (const Shape& shape : node.shapes)
            writeShape(markup_, shape, palette_);
    } else if (isPressed) {
        markup_.open("rect");
        markup_.attribute("x", node.box.x());
        markup_.attribute("y", node.box.y());
        markup_.attribute("width", node.box.width());
        markup_.attribute("height", node.box.height());
        markup_.attribute("fill", QByteArray("none"));
        markup_.attribute("pointer-events", QByteArray("all"));
        markup_.close();
    }
    if (node.image)
        writeImage(markup_, *node.image);
    for (const TextBlock& text : node.texts)
        writeText(markup_, text, palette_, fonts_);
}

void SvgPage::writeChildren(const Node& node)
{
    for (const Node& child : node.children)
        writeNode(child, &node);
}

/// Links do not nest: what leads elsewhere by itself, and items of a list, stay outside.
void SvgPage::writeLinked(const Node& node, const QString& address)
{
    const bool holdsChildren = node.semantics.role != Role::List && !leadsWithin(node);
    markup_.open("a");
    markup_.attribute("href", address);
    if (!node.name.isEmpty() && node.name.simplified() != drawnText(node))
        markup_.attribute("aria-label", node.name);
    writeOwn(node, true);
    if (holdsChildren)
        writeChildren(node);
    markup_.close();
    if (!holdsChildren)
        writeChildren(node);
}

void SvgPage::writeNode(const Node& node, const Node* parent)
{
    if (node.isForScreen)
        return;
    const std::optional<QString> address = addressOf(node);
    const SpokenPart part = spokenPartOf(node, parent);
    // What is in an image is not read: a drawing that leads on is a link with its words
    const bool isLinkItself =
        address && !leadsWithin(node) && (node.semantics.role == Role::Link || node.semantics.role == Role::Figure);
    markup_.open(isLinkItself ? "a" : "g");
    markup_.attribute("id", uniqueId(node));
    if (isLinkItself)
        markup_.attribute("href", *address);
    else if (part.isHidden)
        markup_.attribute("aria-hidden", QByteArray("true"));
    else if (!part.role.isEmpty())
        markup_.attribute("role", part.role);
    if (part.span > 1)
        markup_.attribute("aria-colspan", static_cast<double>(part.span));
    if (part.level > 0)
        markup_.attribute("aria-level", static_cast<double>(part.level));
    writeWords(part);
    if (address && !isLinkItself) {
        writeLinked(node, *address);
    } else {
        writeOwn(node, isLinkItself);
        writeChildren(node);
    }
    markup_.close();
}

void SvgPage::writeBackdrop()
{
    markup_.open("rect");
    markup_.attribute("width", page_.size.width());
    markup_.attribute("height", page_.size.height());
    markup_.attribute("fill", svgColour(palette_, ColourToken::Ground));
    markup_.close();
    const std::vector<const Node*> early = backdropOf(page_);
    if (early.empty())
        return;
    markup_.open("g");
    markup_.attribute("aria-hidden", QByteArray("true"));
    for (const Node* node : early) {
        backdrop_.insert(node);
        for (const Shape& shape : node->shapes)
            writeShape(markup_, shape, palette_);
    }
    markup_.close();
}

void SvgPage::openRoot()
{
    const QString language = languageCode(publication_.language);
    markup_.open("svg");
    markup_.attribute("xmlns", QByteArray("http://www.w3.org/2000/svg"));
    markup_.attribute("lang", language);
    markup_.attribute("xml:lang", language);
    markup_.attribute("viewBox", "0 0 " + numberText(page_.size.width()) + " " + numberText(page_.size.height()));
    if (options_.widthPx) {
        markup_.attribute("width", static_cast<double>(*options_.widthPx));
        markup_.attribute("height", *options_.widthPx * page_.size.height() / page_.size.width());
    }
    markup_.attribute("role", QByteArray("graphics-document document"));
    markup_.attribute("font-family", fonts_.commonFamily());
    markup_.attribute("text-rendering", QByteArray("geometricPrecision")); // kerned and unhinted, as measured
    markup_.attribute("stroke-linecap", QByteArray("round"));
    markup_.attribute("stroke-linejoin", QByteArray("round"));
}

Result<QByteArray> SvgPage::write()
{
    openRoot();
    const QString& title = page_.title.isEmpty() ? publication_.title : page_.title;
    writeWords({{}, title.simplified(), page_.description.isEmpty() ? publication_.title : page_.description});
    writeBackdrop();
    for (const Node& node : page_.nodes)
        writeNode(node, nullptr);
    const Result<QByteArray> rules = fonts_.rules();
    if (!rules)
        return rules.error();
    markup_.open("style"); // last: what a person reads or compares comes before
    markup_.rawLetters("\n" + *rules);
    markup_.close();
    markup_.close();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + markup_.bytes() + "\n";
}

} // namespace

Result<QByteArray> writeSvg(const Publication& publication, const Page& page, const Palette& palette,
                            const SvgOptions& options)
{
    return SvgPage(publication, page, palette, options).write();
}

} // namespace styrmodell
