/// A window with the inspector, worked as a person with a screen reader would.
#pragma once

#include "app/window/window_actions.h"
#include "sample_window.h"
#include "views/panels/inspector/inspector_panel.h"

#include <QPushButton>

#include <catch2/catch.hpp>

/// On the page of an element.
struct Inspected {
    Inspected(const QString& file, const QString& element) : sample(file)
    {
        sample.window->resize(1600, 900);
        sample.window->actions().showInspector->setChecked(true);
        sample.diagram().goTo(focusOn(element));
        sample.settle();
        sample.settle(); // what the first turn shows is laid out in the second
    }

    /// What a screen reader knows by this name, and she sees.
    template <class Widget> Widget* find(const QString& name)
    {
        for (Widget* widget : sample.window->inspector().findChildren<Widget*>())
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        return nullptr;
    }
    template <class Widget> Widget& named(const QString& name)
    {
        Widget* widget = find<Widget>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return *widget;
    }
    QPushButton& button(const QString& text)
    {
        for (QPushButton* one : sample.window->inspector().findChildren<QPushButton*>())
            if (one->text() == text && one->isVisible())
                return *one;
        FAIL("There is no button " << text.toStdString());
        throw 0;
    }
    const styrmodell::Element& element(const QString& id)
    {
        return *sample.document().model().find(styrmodell::ElementId{id});
    }
    const styrmodell::Model& model() { return sample.document().model(); }
    void undo()
    {
        sample.key(Qt::Key_Z, Qt::ControlModifier);
        sample.settle();
    }

    SampleWindow sample;
};

/// Types over what stands in a field.
inline void write(Inspected& inspected, QWidget& field, const QString& text)
{
    field.setFocus();
    inspected.sample.key(Qt::Key_A, Qt::ControlModifier);
    inspected.sample.type(text);
}
