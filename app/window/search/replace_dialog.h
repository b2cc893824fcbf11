/// Find and replace in the whole model.
#pragma once

#include "model/document/document.h"
#include "model/operations/replace.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace styrmodell
{

class ReplacePlaces;

/// Shows every place before anything is replaced; what is ticked is replaced as one edit. Accepted: it was done.
class ReplaceDialog : public QDialog
{
    Q_OBJECT
public:
    ReplaceDialog(Document& document, QWidget* parent);

    /// What was done, as a sentence.
    const QString& outcome() const { return outcome_; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void makeFields();
    QLayout* makeChoices();
    QLayout* makeButtons();
    Replacement replacement() const;
    void find();
    void refresh();
    QString summary() const;
    void replace();

    Document& document_;
    QLineEdit* find_;
    QLineEdit* with_;
    QCheckBox* case_;
    QCheckBox* words_;
    QList<std::pair<TextSort, QCheckBox*>> sorts_;
    QLabel* summary_;
    ReplacePlaces* places_;
    QTreeView* list_;
    QPushButton* go_;
    QString outcome_;
};

} // namespace styrmodell
