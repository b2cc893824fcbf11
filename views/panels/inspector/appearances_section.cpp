#include "views/panels/inspector/appearances_section.h"

#include "views/scene/appearances.h"

#include <QLabel>
#include <QVBoxLayout>

namespace styrmodell
{

AppearancesSection::AppearancesSection(Editing& editing, QWidget* parent)
    : Section(editing, parent), rows_(new QVBoxLayout)
{
    rows_->setSpacing(4);
    column().setSpacing(6);
    column().addWidget(new SectionHeading(tr("Appears in"), {}, {}, this));
    column().addLayout(rows_);
}

void AppearancesSection::show(const Element& element)
{
    const Model& model = editing().model();
    const auto pictures = picturesShowing(model, element, QDate::currentDate());
    const auto stories = storiesShowing(model, element.id);
    QStringList now;
    for (const Picture* picture : pictures)
        now += picture->id.text + u'\n' + picture->title;
    for (const Story* story : stories)
        now += story->title;
    setVisible(!now.isEmpty());
    if (std::exchange(shown_, now) == now)
        return;
    clearRows(*rows_);
    for (const Picture* picture : pictures)
        addPicture(*picture);
    for (const Story* story : stories)
        rows_->addWidget(new QLabel(tr("Story: %1").arg(story->title.simplified()), this));
}

void AppearancesSection::addPicture(const Picture& picture)
{
    const QString title = picture.title.simplified();
    auto* link = new LinkButton(title, tr("Show the picture: %1").arg(title), this);
    link->beginRow();
    connect(
        link, &LinkButton::clicked, this, [this, id = picture.id] { Q_EMIT pictureWanted(id); }, Qt::QueuedConnection);
    rows_->addWidget(link, 0, Qt::AlignLeft);
}

} // namespace styrmodell
