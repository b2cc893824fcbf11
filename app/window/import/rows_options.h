/// What the rows as a whole are: a list or a table, of what, and where they go.
#pragma once

#include "model/interchange/paste/pasted_table.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace styrmodell
{

class RowsOptions : public QWidget
{
    Q_OBJECT
public:
    /// Begins with what was guessed. A file is always a table, and its rows mean new elements unless they say an id.
    RowsOptions(const Model& model, const TableChoices& table, const ListChoices& list, bool isList, bool isFile,
                QWidget* parent);

    bool isList() const;
    CsvTable table() const;
    bool hasHeadings() const;
    /// Takes over what is chosen here; what the columns are is not.
    void take(TableChoices& table, ListChoices& list) const;
    /// After which the choices over the columns follow.
    QWidget* last() const;

Q_SIGNALS:
    /// Other rows, or other columns, are shown.
    void shapeChanged();
    void tableChosen();
    /// The same rows mean something else.
    void meaningChanged();

private:
    void makeHow(const TableChoices& table, bool isList, bool isFile);
    void makeWhere(const TableChoices& table, const ListChoices& list, bool isFile);
    void orderTabs();
    void addPlaces(const std::optional<ElementId>& parent);
    QComboBox* kindChoice(const KindId& chosen);
    void showWhatMatters();

    const Model& model_;
    const bool isFile_;
    QFormLayout* how_;
    QFormLayout* where_;
    QComboBox* readAs_;
    QComboBox* tables_;
    QCheckBox* headings_;
    QComboBox* kind_ = nullptr;
    QList<QComboBox*> levelKinds_{};
    QComboBox* within_;
    QCheckBox* sameTitle_;
};

} // namespace styrmodell
