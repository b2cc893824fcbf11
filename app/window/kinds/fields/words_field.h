/// A text in Swedish and English side by side, with its label above.
#pragma once

#include "model/records/fields/words.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace styrmodell
{

class WordsField : public QWidget
{
    Q_OBJECT
public:
    WordsField(const QString& label, QWidget* parent);

    /// Without blanks at the ends.
    Words words() const;
    /// Leaves what she is writing where it says the same.
    void setWords(const Words& words);
    /// What stands in its place while it is empty.
    void setPlaceholder(const Words& words);
    /// What is wrong with it, beneath it; empty: nothing.
    void setError(const QString& sentence);
    bool hasError() const { return hasError_; }

Q_SIGNALS:
    void edited();   ///< by typing
    void finished(); ///< Enter, or the keyboard goes elsewhere

private:
    std::array<QLineEdit*, 2> fields_{};
    QLabel* error_;
    bool hasError_ = false;
};

/// The words “Swedish” and “English” over the columns of such fields.
QWidget* makeLanguageHeadings(QWidget* parent);

} // namespace styrmodell
