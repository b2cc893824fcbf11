#include "views/panels/reading/reading_panel.h"

#include "model/document/document.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

QString hex(QRgb colour)
{
    return QColor(colour).name();
}

} // namespace

ReadingPanel::ReadingPanel(QWidget* parent) : DocumentPanel(parent), text_(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("reading"));
    text_->setAccessibleName(tr("The picture as text"));
    text_->setOpenLinks(false);
    text_->setFrameShape(QFrame::NoFrame);
    text_->document()->setDocumentMargin(20);
    text_->document()->setIndentWidth(20);
    setFocusProxy(text_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text_);
    connect(text_, &QTextBrowser::anchorClicked, this, [this](const QUrl& address) {
        const size_t place = address.toString().toULong();
        if (place < targets_.size())
            Q_EMIT focusChosen(Focus(targets_[place]));
    });
}

void ReadingPanel::setDocument(Document* document)
{
    if (!document)
        showPage(nullptr);
}

void ReadingPanel::setColours(const Palette& palette)
{
    text_->document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; } h1 { font-size: large; } h2, h3, h4, h5, h6 { font-size: medium; }"
                       "li { margin-bottom: 6px; } p, h2, h3 { margin-top: 10px; margin-bottom: 4px; }")
            .arg(hex(palette.colour(ColourToken::BlueLine))));
    text_->setHtml(shownHtml_);
}

void ReadingPanel::showPage(const Page* page)
{
    PageInWords words = page ? inWords(*page) : PageInWords{};
    const QString id = page ? page->id : QString();
    targets_ = std::move(words.targets);
    if (words.html == shownHtml_)
        return;
    const int place = id == shownId_ ? text_->verticalScrollBar()->value() : 0;
    shownHtml_ = std::move(words.html);
    shownId_ = id;
    text_->setHtml(shownHtml_);
    text_->verticalScrollBar()->setValue(place);
}

void ReadingPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        DocumentPanel::keyPressEvent(event);
}

} // namespace styrmodell
