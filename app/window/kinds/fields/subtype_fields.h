/// The subtypes of a kind.
#pragma once

#include "model/records/kind.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace styrmodell
{

class TypingPause;
class WordsField;

/// A list, and the words of the one that is current in it.
class SubtypeFields : public QWidget
{
    Q_OBJECT
public:
    SubtypeFields(TypingPause& typing, QWidget* parent);

    /// `language`: the list's.
    void show(const QList<Subtype>& subtypes, Language language);
    /// As they are written now; one without a name keeps its former.
    QList<Subtype> subtypes() const;
    void setError(const QString& sentence);

Q_SIGNALS:
    void changed(); ///< by a button; what is typed, `typing` tells
    void removalWanted(const QString& subtype);

private:
    void refresh();
    void add();
    void remove();
    void move(int steps);
    void fill();

    TypingPause& typing_;
    QList<Subtype> shown_;
    Language language_ = Language::Swedish;
    QListWidget* list_;
    WordsField* name_;
    WordsField* plural_;
    WordsField* group_;
    QLabel* error_;
};

} // namespace styrmodell
