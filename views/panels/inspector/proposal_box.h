/// The proposed wording of an element beside the one in force.
#pragma once

#include "views/panels/inspector/section.h"

class QLineEdit;

namespace styrmodell
{

class GrowingText;
class LabelledField;
class Typing;
class WordComparison;
struct WordingText;

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
    WordingText written() const;

    ElementId element_;
    QLineEdit* title_;
    QLineEdit* shortTitle_;
    GrowingText* text_;
    LabelledField* titleField_;
    Typing* typedTitle_;
    Typing* typedShortTitle_;
    Typing* typedText_;
    WordComparison* comparison_;
    QWidget* buttons_;
};

} // namespace styrmodell
