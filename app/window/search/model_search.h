/// One field for everything: elements, texts, commands; and replacing words.
#pragma once

#include "model/document/document.h"
#include "views/drawing/palette.h"
#include "views/scene/scene.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace styrmodell
{

class DiagramWidget;
class SearchField;
class SearchList;
class WindowActions;

/// Puts the field into the window's toolbar and its list over the window.
class ModelSearch : public QObject
{
    Q_OBJECT
public:
    ModelSearch(WindowActions& actions, DiagramWidget& diagram, QMainWindow& window);

    /// null: nothing is open, only commands are found.
    void setDocument(Document* document);
    void setColours(const Palette& palette);

private:
    void enter(QWidget* before);
    void refresh();
    void choose();
    void leave();
    void remember(const Focus& focus);
    void replace();

    WindowActions& actions_;
    DiagramWidget& diagram_;
    QMainWindow& window_;
    SearchField* field_;
    SearchList* list_;
    Document* document_ = nullptr;
    QPointer<QWidget> before_; ///< what had the keyboard before the field
    QList<ElementId> visited_; ///< the latest first
};

} // namespace styrmodell
