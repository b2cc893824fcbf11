/// The commands that bring elements in: from files, and from the clipboard.
#pragma once

#include "model/document/document.h"

#include <QObject>

namespace styrmodell
{

class Chooser;
class DiagramWidget;
class Preferences;
class WindowActions;
struct PastedText;

class BringingIn : public QObject
{
    Q_OBJECT
public:
    BringingIn(WindowActions& actions, const Chooser& chooser, DiagramWidget& diagram, Preferences& preferences,
               QWidget& window);

    /// null: nothing is open.
    void setDocument(Document* document) { document_ = document; }

Q_SIGNALS:
    /// Why something could not be done, as a sentence.
    void refused(const QString& sentence);

private:
    void importFiles();
    void paste();
    void showRows(PastedText rows, const QString& name, bool isFile);
    void showFiles(const QStringList& paths);

    const Chooser& chooser_;
    DiagramWidget& diagram_;
    Preferences& preferences_;
    QWidget& window_;
    Document* document_ = nullptr;
};

} // namespace styrmodell
