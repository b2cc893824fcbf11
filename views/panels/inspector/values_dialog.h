/// An indicator: what it is called, its values by year, and what an element aims at.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace styrmodell
{

class CellTable;
class Typing;
struct TypedCell;

/// Every cell is stored as it is typed; undo in the window takes each back.
class ValuesDialog : public QDialog
{
    Q_OBJECT
public:
    ValuesDialog(Editing& editing, const IndicatorId& indicator, const ElementId& element, QWidget* parent);

private:
    QWidget* makeFields();
    QWidget* makeMore();
    void fill();
    void take(const QList<TypedCell>& cells);
    bool takeCell(const TypedCell& cell, const QString& gesture);
    bool takeTarget(int year, const QString& text, const QString& gesture);
    void set(const std::function<void(Indicator&)>& change, const QString& gesture = {});
    int yearAt(int row) const;

    Editing& editing_;
    IndicatorId indicator_;
    ElementId element_;
    QLineEdit* name_;
    QLineEdit* unit_;
    QComboBox* better_;
    QLineEdit* source_;
    CellTable* table_;
    QLabel* problem_;
    QList<int> years_;
};

} // namespace styrmodell
