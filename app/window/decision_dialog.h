/// *Register decision*: takes a chosen set of texts into force at once.
#pragma once

#include "model/document/document.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace styrmodell
{

class DateField;

/// Lists what waits for a decision; what she came from is ticked. One decision is one undo step and names a version.
class DecisionDialog : public QDialog
{
    Q_OBJECT
public:
    DecisionDialog(Document& document, const QList<ElementId>& chosen, QWidget* parent);

    /// What was done, as a sentence; empty before.
    const QString& outcome() const { return outcome_; }

private:
    QWidget* makeFields();
    void fillBodies();
    void fillElements(const QList<ElementId>& chosen);
    void fillTypes();
    void refresh();
    QString aboutComments() const;
    QList<ElementId> ticked() const;
    void keep();
    Decision decision() const;
    bool isShownBefore() const;
    QString versionName(const Decision& decision) const;
    void nameVersion(const QString& name);

    Document& document_;
    QComboBox* type_;
    QComboBox* body_;
    DateField* date_;
    QLineEdit* paragraph_;
    QLineEdit* registryNumber_;
    QLineEdit* title_;
    QListWidget* elements_;
    QCheckBox* showsFromThen_;
    QLabel* comments_;
    QLabel* problem_;
    QString outcome_;
};

} // namespace styrmodell
