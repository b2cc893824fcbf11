/// What is seen, as values: every text, line, position, colour token, name and order is decided here. Writers
/// (screen, SVG, PDF, PNG) decide nothing.
#pragma once

#include "model/records/fields/values.h"
#include "views/scene/geometry.h"
#include "views/scene/text.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace styrmodell
{

/// The sort of thing a page can be about, besides the whole model.
struct OverviewFocus {
    bool operator==(const OverviewFocus&) const = default;
};
/// All of a kind, or its elements of one subtype.
struct KindFocus {
    KindId kind{};
    QString subtype{}; ///< empty: the whole kind
    bool operator==(const KindFocus&) const = default;
};
/// A slot of the composition that holds several kinds, e.g. boards and companies.
struct SlotFocus {
    QString slot{};
    bool operator==(const SlotFocus&) const = default;
};
/// The line of sight of an element: a picture of its own.
struct ThreadFocus {
    ElementId element{};
    bool operator==(const ThreadFocus&) const = default;
};
using Focus = std::variant<OverviewFocus, ElementId, KindFocus, SlotFocus, ThreadFocus>;

/// The id of a focus in addresses, file names and page ids: "overview", "element-mal-1", "kind-document-plan",
/// "slot-bodies", "thread-mal-1". Letters as in ids.
QString focusKey(const Focus& focus);

/// The element that a picture is about, as its page or its line of sight; null for any other.
const ElementId* focusedElement(const Focus& focus);

/// The same thing in two scenes has the same key: it moves in the transition and keeps its accessible object.
struct NodeKey {
    QString thing{}; ///< an element's id, "kind:document", "slot:middle", or empty
    QString role{};  ///< what it is on the page: "plate", "card", "heading", "arrow", "crumb" …
    QString slot{};  ///< where, if the thing may stand more than once
    bool operator==(const NodeKey&) const = default;
    bool operator<(const NodeKey& other) const;
    friend size_t qHash(const NodeKey& key, size_t seed = 0) { return qHashMulti(seed, key.thing, key.role, key.slot); }
    /// Letters, digits, "-", "_" and "." only: stable, unique on a page; for SVG ids.
    QString toId() const;
};

/// What a node is to a reader; PDF tags, SVG roles and accessible roles derive from it.
enum class Role {
    Page,
    Group,   ///< belongs together; named
    Heading, ///< with `level`
    Paragraph,
    List, ///< children are its items, exactly
    ListItem,
    Table,        ///< children are its rows, exactly; each has as many columns
    Row,          ///< children are headers and cells, exactly
    ColumnHeader, ///< of what stands beneath
    RowHeader,    ///< of what stands beside
    Cell,         ///< without a name: empty, not read
    Figure,       ///< a drawing whose description says what it shows (a small line of values)
    Link,         ///< has a target and no other role (breadcrumb)
    Decoration    ///< arrows' strokes, edges, dividers: nothing to read
};

struct Semantics {
    Role role = Role::Group;
    int level = 0; ///< of a heading, 1 to 6
    int span = 1;  ///< columns of a table that a header or cell goes over
    bool operator==(const Semantics&) const = default;
};

/// Paint order, from the back; reading order is the order of nodes.
enum class Layer { Frame, Panel, Content, Arrow, Top };

/// States that a painter may show and that words say too.
enum class NodeState { Normal, Dim, Lit, Empty, Example, Gap };

/// The field that editing in place changes, and where its line editor goes.
struct EditableField {
    ElementId element{};
    QString member{}; ///< "title"
    QRectF box{};     ///< scene points
    TextStyle style{};
    Paint paint{}; ///< of the letters
    bool operator==(const EditableField&) const = default;
};

/// What belongs in an empty place on screen: pressing the place adds one there.
struct Vacancy {
    KindId kind{};
    std::optional<ElementId> parent{}; ///< empty: at the top
    bool operator==(const Vacancy&) const = default;
};

/// A picture from a file that is known to be safe: it only draws. It fills its box, whose proportion is its own.
struct Image {
    QString mediaType{}; ///< "image/svg+xml" or "image/png"
    QByteArray bytes{};  ///< the file
    QRectF box{};        ///< scene points
    bool operator==(const Image&) const = default;
};

/// One thing on a page. Children are within it in reading order (not necessarily within its box).
struct Node {
    NodeKey key{};
    std::optional<ElementId> element{};
    Semantics semantics{};
    QString name{};        ///< the thing's title, spoken
    QString description{}; ///< complete sentences: kind, level, relations, status, in the publication's language
    QRectF box{};          ///< scene points; where it can be pressed and where the focus ring goes
    std::optional<QRectF> byRule{}; ///< where it would stand by rule; empty: its box may not be adjusted by hand
    qreal radius = 0;               ///< of the box's corners, for ring and transition
    Layer layer = Layer::Content;
    NodeState state = NodeState::Normal;
    std::vector<Shape> shapes{};
    std::optional<Image> image{}; ///< over the shapes
    std::vector<TextBlock> texts{};
    std::vector<Node> children{};
    std::optional<Focus> target{}; ///< where pressing it leads; empty: nowhere
    std::optional<EditableField> editable{};
    std::optional<Vacancy> vacancy{};
    bool isFocusable = false; ///< keyboard focus may rest on it
    bool isForScreen = false; ///< hints of the window: never exported
    bool operator==(const Node&) const = default;
};

/// One page: for the screen as large as its viewport or longer, for paper as large as the paper.
struct Page {
    QString id{}; ///< focusKey, and "-2" … for continuations
    Focus focus{};
    QString title{};            ///< of the page's own element or kind, whole
    QString description{};      ///< the whole page in a few sentences
    QSizeF size{};              ///< scene points
    qreal pointsPerUnit = 0.75; ///< PDF points (1/72 inch) for one scene point
    int bookmarkLevel = 1;      ///< 1 for the overview, 2 kinds, 3 elements
    std::vector<Node> nodes{};  ///< in reading order
    bool operator==(const Page&) const = default;
};

/// The model in words beneath the pictures.
struct OutlineEntry {
    QString title{};
    int level = 1;
    Focus focus{};
    bool operator==(const OutlineEntry&) const = default;
};

/// What a writer gets.
struct Publication {
    QString title{};
    QString organisation{};
    Language language = Language::Swedish;
    std::vector<Page> pages{};
    std::vector<OutlineEntry> outline{};
};

/// Calls `visit(node, depth)` for each node of a page in reading order.
template <class Visit> void forEachNode(const std::vector<Node>& nodes, Visit&& visit, int depth = 0)
{
    for (const Node& node : nodes) {
        visit(node, depth);
        forEachNode(node.children, visit, depth + 1);
    }
}

/// Nodes in paint order: by layer, then in reading order. Pointers hold as long as `page`.
std::vector<const Node*> paintOrder(const Page& page);

} // namespace styrmodell
