/// The picture as text, beside it.
#pragma once

#include "views/panels/document_panel.h"
#include "views/panels/reading/page_in_words.h"

class QTextBrowser;

namespace styrmodell
{

/// Reads what the picture shows, word for word as it is spoken; a link goes where its box in the picture leads.
class ReadingPanel : public DocumentPanel
{
    Q_OBJECT
public:
    explicit ReadingPanel(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    void continueWith(Document&) override {}
    void setColours(const Palette& palette) override;
    /// The page that is seen; null: none. She stays where she reads while the page is the same.
    void showPage(const Page* page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTextBrowser* text_;
    QString shownId_{};
    QString shownHtml_{};
    std::vector<Focus> targets_{};
};

} // namespace styrmodell
