/// Asks before an adopted text is changed, and registers decisions.
#pragma once

#include "model/document/document.h"

#include <QObject>

class QWidget;

namespace styrmodell
{

/// For gestures that change a title where it stands: the outline's and the picture's. Lives as long as the window.
class WordingQuestions : public QObject
{
    Q_OBJECT
public:
    explicit WordingQuestions(QWidget& window);

    void setDocument(Document* document) { document_ = document; }

    /// She has typed another title for an adopted element: a correction, a new wording, or never mind.
    void askAboutTitle(const ElementId& element, const QString& title);
    void registerDecision(const QList<ElementId>& chosen);

Q_SIGNALS:
    void refused(const QString& sentence);
    void announced(const QString& sentence);

private:
    void apply(Result<Edit> edit, const QString& sentence);

    QWidget& window_;
    Document* document_ = nullptr;
};

} // namespace styrmodell
