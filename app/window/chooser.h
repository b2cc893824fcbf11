/// What she is on: in the outline or in the picture, whichever had the keyboard last.
#pragma once

#include "views/panels/document_panel.h"

#include <QObject>

namespace styrmodell
{

class DiagramWidget;
class OutlinePanel;

/// Panels, menus and dialogs may take the keyboard without changing what is chosen.
class Chooser : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    Chooser(OutlinePanel& outline, DiagramWidget& diagram, QObject* parent);

    /// What she sees chosen. A page stands for its element or kind until one of its nodes is marked.
    const Chosen& chosen() const { return chosen_; }
    /// What is marked in the picture, else what its page is about.
    Focus focusInPicture() const;
    bool isInOutline() const { return isInOutline_; }

Q_SIGNALS:
    void changed(const styrmodell::Chosen& chosen);

private:
    void followKeyboard(const QWidget* now);
    void refresh();
    Chosen inPicture() const;

    OutlinePanel& outline_;
    DiagramWidget& diagram_;
    bool isInOutline_ = false;
    Chosen chosen_{};
};

} // namespace styrmodell
