/// The outline for Qt's views.
#pragma once

#include "model/document/document.h"
#include "model/queries/verbs.h"
#include "views/panels/entry_place.h"
#include "views/panels/outline_tree.h"
#include "views/scene/scene.h"

#include <QAbstractItemModel>

namespace styrmodell
{

/// Rows of `outlineTop`, built as they are opened, kept true to the document. An edit that moves nothing leaves
/// every index as it is.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum DataRole {
        KindShapeRole = Qt::UserRole, ///< int: KindShape
        KindColourRole,               ///< QString: the kind's colour, a token or #rrggbb
        NoteRole,                     ///< QString: count, “exempel” or a status, shown small at the right
        IsKindRole,                   ///< bool: a kind with its elements beneath
        IsGhostRole                   ///< bool: not in force on the date shown
    };

    explicit OutlineModel(Document& document, QObject* parent = nullptr);
    /// The same model in another file: every row stays.
    void continueWith(Document& document);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames an element. False, and `refused` tells why, if that cannot be.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::LinkAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    /// Moves the element. Always false: the rows follow the document, not the drag.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    /// The model that is shown: the document's, or a former one.
    const Model& shownModel() const { return former_ ? *former_ : document_->model(); }
    /// Shows an earlier state instead, to be looked at only; nothing: the document's own again.
    void showFormer(std::optional<Model> former);
    bool isFormer() const { return former_ != nullptr; }
    bool canEdit() const { return !former_ && !document_->isReadOnly(); }

    /// Opens the empty line for a new element in that place, the only one; it goes when rows are built anew.
    QModelIndex openEntry(const EntryPlace& place);
    void closeEntry();
    /// Adds an element in that place. False, and `refused` tells why, if that cannot be.
    bool add(Element element, const EntryPlace& place);

    /// The elements that are dragged, in order; none if they cannot be dropped in this model.
    std::vector<const Element*> dragged(const QMimeData* data) const;
    /// What a drop that moves would do.
    QString hintOfMove(int row, const QModelIndex& parent) const;
    /// The row's element, if these can be related to it; else null.
    const Element* relatable(const std::vector<const Element*>& elements, const QModelIndex& index) const;
    /// One undo step, told by `announced`.
    void relateEach(const Verb& verb, const QList<ElementId>& own, const ElementId& other);

    /// Leaves only what holds every word, with what it lies in; no words: everything.
    void setFilter(const QString& words);
    bool isFiltered() const { return filter_.has_value(); }

    /// What the diagram shows for this row.
    Focus focusOf(const QModelIndex& index) const;
    /// The row of a focus; invalid if it has none.
    QModelIndex indexOf(const Focus& focus) const;

Q_SIGNALS:
    /// A sentence that says why something was not changed.
    void refused(const QString& sentence);
    /// What was done and should be heard.
    void announced(const QString& sentence);
    /// She typed another title for an adopted element: it is not changed before she has said how.
    void adoptedTitleTyped(const styrmodell::ElementId& element, const QString& title);

private:
    void follow(const Edit& edit);
    void rebuild();
    void makeRows();
    bool applyOrRefuse(Result<Edit> edit);
    bool moveAll(const std::vector<const Element*>& elements, OutlineRow& onto, int row);
    OutlineRow& rowBeneathWhich(const EntryPlace& place) const;
    OutlineRow& rowAt(const QModelIndex& index) const;
    QModelIndex indexFor(const OutlineRow& row) const;
    QString titleOf(const OutlineRow& row) const;
    QString noteOf(const OutlineRow& row) const;
    QString spokenOf(const OutlineRow& row) const;
    size_t countOf(const KindId& kind) const;
    bool isCounted(const Element& element) const;
    void fill(OutlineRow& row) const { fillRow(shownModel(), row, filter_); }

    Document* document_;                  ///< never null
    std::unique_ptr<const Model> former_; ///< shown instead of the document's model
    QString filterWords_;
    OutlineFilter filter_;
    std::unique_ptr<OutlineRow> top_;
    OutlineRow* entry_ = nullptr; ///< in `top_`
};

} // namespace styrmodell
