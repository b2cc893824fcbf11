/// The inspector: everything that is told of what she is on, to be read and changed.
#pragma once

#include "views/panels/document_panel.h"

class QScrollArea;
class QStackedWidget;

namespace styrmodell
{

class Editing;
class ElementForm;
class KindSummary;
class ModelForm;
class SeveralForm;

/// Follows what is chosen and every change. Shows an element, several, a kind, or the model itself.
class InspectorPanel : public DocumentPanel
{
    Q_OBJECT
public:
    explicit InspectorPanel(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    void continueWith(Document& document) override;
    void setColours(const Palette& palette) override;
    void showChosen(const Chosen& chosen) override;
    /// Puts the keyboard into the title of what is shown.
    void editTitle();
    /// Opens the field in which a relation is added.
    void beginRelating();

Q_SIGNALS:
    /// She wants to register what was decided about these.
    void decisionWanted(const QList<styrmodell::ElementId>& elements);
    /// She wants to see a picture that the element appears in.
    void pictureWanted(const styrmodell::PictureId& picture);
    /// One of the kind is to be added.
    void additionWanted(const styrmodell::KindId& kind);
    /// She wants to change the kind itself.
    void definitionWanted(const styrmodell::KindId& kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitLetters();
    void listenTo(Document* document);
    void keepTyped();
    void refreshLater();
    void refresh();
    void showForm(QWidget* form);

    Editing* editing_;
    QScrollArea* scroll_;
    QWidget* forms_;
    ElementForm* element_;
    SeveralForm* several_;
    KindSummary* kind_;
    ModelForm* model_;
    Document* document_ = nullptr;
    Chosen chosen_{};
    bool isDirty_ = false;
};

} // namespace styrmodell
