/// What a new kind, subtype or relation type is called.
#pragma once

#include "model/records/fields/words.h"

#include <QDialog>

namespace styrmodell
{

class WordsField;

/// Is accepted only when what is needed has a word in one of the languages.
class NewDefinitionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `labels`: of the fields, from the top; `needed`: numbers of those that must have words.
    NewDefinitionDialog(const QString& title, const QStringList& labels, QList<int> needed, QWidget* parent);

    Words words(int field) const;

    void accept() override;

private:
    QList<WordsField*> fields_;
    QList<int> needed_;
};

} // namespace styrmodell
