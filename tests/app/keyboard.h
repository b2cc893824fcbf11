/// A dialog worked by keys alone.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

/// Works a dialog as she does who has no mouse.
class Keyboard
{
public:
    explicit Keyboard(QDialog& dialog) : dialog_(dialog) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        comeBack();
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, QString(letter), Qt::NoModifier);
    }
    /// Tab until what has the keyboard is called so.
    void goTo(const QString& name)
    {
        comeBack();
        for (int tabs = 0; tabs < 80; ++tabs) {
            const QWidget* now = QApplication::focusWidget();
            const auto* button = qobject_cast<const QAbstractButton*>(now);
            if (now->accessibleName() == name || (button && button->text().remove(u'&').startsWith(name)))
                return;
            press(Qt::Key_Tab);
        }
        FAIL("Tab never comes to " << name.toStdString());
    }
    void write(const QString& field, const QString& text)
    {
        goTo(field);
        press(Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            press(Qt::Key_Delete);
        type(text);
        press(Qt::Key_Return);
    }
    void tickInList(const QString& list, const QString& row)
    {
        goTo(list);
        auto* rows = qobject_cast<QListWidget*>(QApplication::focusWidget());
        REQUIRE(rows);
        press(Qt::Key_Home);
        while (rows->currentItem()->text() != row)
            press(Qt::Key_Down);
        press(Qt::Key_Space);
    }
    /// The row of the list of kinds or relation types; its last column is the count.
    QString row()
    {
        comeBack();
        const auto* tree = qobject_cast<QTreeWidget*>(QApplication::focusWidget());
        return tree && tree->currentItem() ? tree->currentItem()->text(1) : QString();
    }

private:
    /// After another dialog; elsewhere the window manager does it.
    void comeBack()
    {
        if (QApplication::activeWindow() == &dialog_)
            return;
        dialog_.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog_));
    }

    QDialog& dialog_;
};
