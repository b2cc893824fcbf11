/// Title and text of an element. An adopted text is only changed on purpose.
#pragma once

#include "model/operations/wordings.h"
#include "views/panels/inspector/section.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace styrmodell
{

class AdoptedBar;
class GrowingText;
class LabelledField;
class ProposalBox;
class TextBar;
class Typing;

/// While a text is adopted its fields are closed; *Correct* opens them for this visit, *New wording* puts a proposal
/// beside it, compared word by word.
class WordingSection : public Section
{
    Q_OBJECT
public:
    explicit WordingSection(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element) override;
    /// Puts the keyboard into the title.
    void editTitle();

Q_SIGNALS:
    /// She wants to register what was decided about the element.
    void decisionWanted(const styrmodell::ElementId& element);

private:
    void change(const QString& gesture);
    void propose();
    void setOpen(const Element& element);

    ElementId element_;
    ElementId corrected_; ///< the adopted element whose text she has opened
    AdoptedBar* adopted_;
    QLineEdit* title_;
    LabelledField* titleField_;
    TextBar* textBar_;
    GrowingText* text_;
    Typing* typedTitle_;
    Typing* typedText_;
    ProposalBox* proposal_;
};

} // namespace styrmodell
