/// Keeping states: *Save version…* and *Save a copy without history…*
#pragma once

#include "model/document/document.h"

#include <QObject>
#include <QPointer>

namespace styrmodell
{

class Preferences;
class WindowActions;

/// Holds window's parts by reference; lives as long as the window.
class Versions : public QObject
{
    Q_OBJECT
public:
    Versions(WindowActions& actions, const Preferences& preferences, QWidget& window);

    /// null: nothing is open.
    void setDocument(Document* document);

Q_SIGNALS:
    /// Why something could not be done, as a sentence.
    void refused(const QString& sentence);
    /// What was done, as a sentence.
    void announced(const QString& sentence);

private:
    void nameVersion();
    void copyWithoutHistory();

    const Preferences& preferences_;
    QWidget& window_;
    QPointer<Document> document_;
};

} // namespace styrmodell
