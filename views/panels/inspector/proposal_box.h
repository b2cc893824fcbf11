/// The proposed wording of an element beside the one in force.
#pragma once

#include "views/panels/inspector/section.h"

class QLabel;
class QLineEdit;

namespace styrmodell
{

class GrowingText;
class LabelledField;
class Typing;

/// Hidden where there is none. What it changes is shown word by word.
class ProposalBox : public Section
{
    Q_OBJECT
public:
    explicit ProposalBox(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element) override;
    /// Puts the keyboard into the proposed text.
    void edit();

Q_SIGNALS:
    void decisionWanted();

private:
    void change(const QString& gesture);
    void withdraw();
    void compare(const Element& element);

    ElementId element_;
    QLineEdit* title_;
    GrowingText* text_;
    LabelledField* titleField_;
    Typing* typedTitle_;
    Typing* typedText_;
    QLabel* comparison_;
    QWidget* buttons_;
};

} // namespace styrmodell
