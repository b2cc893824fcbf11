#include "app/window/start_page.h"

#include "app/window/template_gallery.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

constexpr int columnWidth = 880; ///< three pictures side by side

QLabel* heading(const QString& text, qreal enlarged, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * enlarged);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return label;
}

QPushButton* wideButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QStringLiteral("wide"));
    button->setAutoDefault(true); // Enter presses it
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), files_(new QVBoxLayout)
{
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto* content = new QVBoxLayout(column);
    content->setSpacing(10);
    content->addWidget(heading(tr("A city’s governance model, in one picture"), 1.9, column));
    content->addSpacing(12);
    content->addWidget(heading(tr("Begin"), 1.15, column));
    auto* gallery = new TemplateGallery(column);
    connect(gallery, &TemplateGallery::templateChosen, this, [this](const QString& name) {
        if (isVisible()) // a press may be told as both
            Q_EMIT templateChosen(name);
    });
    connect(gallery, &QListWidget::itemClicked, this, [this, gallery] {
        if (isVisible())
            Q_EMIT templateChosen(gallery->templateName());
    });
    content->addWidget(gallery, 1);
    setFocusProxy(gallery);
    QPushButton* open = wideButton(tr("Open a file…"), column);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    content->addWidget(open);
    content->addSpacing(12);
    content->addLayout(files_);
    auto* whole = new QVBoxLayout(this);
    whole->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 1000);
    middle->addStretch(1);
    whole->addLayout(middle, 100);
    whole->addStretch(2);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    setFocus();
}

void StartPage::showFiles(const QStringList& recent, const QStringList& unnamed)
{
    while (QLayoutItem* item = files_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (recent.isEmpty() && unnamed.isEmpty())
        return;
    files_->addWidget(heading(tr("Go on with"), 1.15, this));
    const auto offer = [&](const QString& path, const QString& text) {
        QPushButton* button = wideButton(text, this);
        button->setToolTip(path);
        connect(
            button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); }, Qt::QueuedConnection);
        files_->addWidget(button);
    };
    for (const QString& path : recent.mid(0, 5))
        offer(path, QFileInfo(path).completeBaseName());
    for (const QString& path : unnamed.mid(0, 3))
        offer(path, tr("%1 (not named yet)").arg(QFileInfo(path).completeBaseName()));
}

} // namespace styrmodell
