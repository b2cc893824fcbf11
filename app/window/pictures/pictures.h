/// Which picture of the model is seen: its named pictures and the forms it can take, and how it is looked at.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"
#include "views/scene/picture_request.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QToolButton;

namespace styrmodell
{

class DiagramWidget;
class Document;
class WindowActions;

/// Fills the menu of pictures and the button in the toolbar that opens it.
class Pictures : public QObject
{
    Q_OBJECT
public:
    Pictures(WindowActions& actions, DiagramWidget& diagram, QWidget& window);

    /// null: nothing is open.
    void setDocument(Document* document);

    /// The picture that is seen: its title, or its form and how it is looked at.
    QString nameOfShown() const;

Q_SIGNALS:
    /// Why something could not be done, as a sentence.
    void refused(const QString& sentence);

private:
    void fill();
    void offer(const PictureChoice& choice, const QString& words);
    QMenu* makeLookMenu(const QString& title) const;
    void fillDetails();
    void fillColours();
    void refresh();
    void openContent();
    void keep();
    bool keepAs(const Picture& like, const QString& title);
    void adapt();
    void rename();
    void remove();
    const Picture* shown() const;
    /// What is looked at, kept or not.
    Picture asShown() const;
    /// Changes the picture that is kept, else only how it is looked at.
    void lookAs(const Picture& picture);
    bool canChange() const;
    bool apply(Result<Edit> edit);

    WindowActions& actions_;
    DiagramWidget& diagram_;
    QWidget& window_;
    QToolButton* button_;
    QMenu* details_;
    QMenu* colours_;
    QPointer<Document> document_;
};

} // namespace styrmodell
