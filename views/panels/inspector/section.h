/// A part of the inspector.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QToolButton>

class QLabel;
class QVBoxLayout;

namespace styrmodell
{

/// Shows something of one element. `show` is called after every change; what is being typed must survive it.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(Editing& editing, QWidget* parent = nullptr);

    virtual void show(const Element& element) = 0;

protected:
    Editing& editing() const { return editing_; }
    QVBoxLayout& column() const { return *column_; }

private:
    Editing& editing_;
    QVBoxLayout* column_;
};

/// A heading with a command at its right: “Relationer   + Lägg till”.
class SectionHeading : public QWidget
{
    Q_OBJECT
public:
    /// Without `command` there is none. `spoken` is what a screen reader hears of it.
    explicit SectionHeading(const QString& title, const QString& command = {}, const QString& spoken = {},
                            QWidget* parent = nullptr);
    void setCommandEnabled(bool isEnabled);
    /// Beside the title: “Comments (3)”; 0: nothing.
    void setCount(int count);

Q_SIGNALS:
    void commanded();

private:
    QString title_;
    QLabel* heading_;
    QWidget* command_ = nullptr;
};

/// A command that looks like a link. `spoken` is what a screen reader hears of it.
class LinkButton : public QToolButton
{
    Q_OBJECT
public:
    LinkButton(const QString& text, const QString& spoken, QWidget* parent);
    /// Begins where its row begins, without room at its sides.
    void beginRow();

    QSize sizeHint() const override;
};

/// Deletes all widgets in a layout.
void clearRows(QLayout& layout);

/// Tab goes through what is laid out in a widget in the order in which it stands there, also what was made later.
void tabThrough(const QWidget& whole);

} // namespace styrmodell
