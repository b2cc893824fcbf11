/// A part of the inspector.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QWidget>

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

Q_SIGNALS:
    void commanded();

private:
    QWidget* command_ = nullptr;
};

/// Deletes all widgets in a layout.
void clearRows(QLayout& layout);

} // namespace styrmodell
