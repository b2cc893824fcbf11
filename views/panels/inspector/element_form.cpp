#include "views/panels/inspector/element_form.h"

#include "views/panels/inspector/appearances_section.h"
#include "views/panels/inspector/comments_section.h"
#include "views/panels/inspector/decisions_section.h"
#include "views/panels/inspector/element_head.h"
#include "views/panels/inspector/follow_up_section.h"
#include "views/panels/inspector/former_section.h"
#include "views/panels/inspector/more_section.h"
#include "views/panels/inspector/relations_section.h"
#include "views/panels/inspector/wording_section.h"

#include <QVBoxLayout>

namespace styrmodell
{

ElementForm::ElementForm(Editing& editing, QWidget* parent)
    : QWidget(parent), editing_(editing), head_(new ElementHead(this)), wording_(new WordingSection(editing, this)),
      relations_(new RelationsSection(editing, this)), decisions_(new DecisionsSection(editing, this)),
      former_(new FormerSection(editing, this)), comments_(new CommentsSection(editing, this)),
      followUp_(new FollowUpSection(editing, this)), more_(new MoreSection(editing, this)),
      appearances_(new AppearancesSection(editing, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    for (QWidget* part : std::initializer_list<QWidget*>{head_, wording_, relations_, decisions_, former_, comments_,
                                                         followUp_, more_, appearances_})
        column->addWidget(part);
    const auto tell = [this](const ElementId& element) { Q_EMIT decisionWanted({element}); };
    connect(wording_, &WordingSection::decisionWanted, this, tell);
    connect(appearances_, &AppearancesSection::pictureWanted, this, &ElementForm::pictureWanted);
    connect(decisions_, &DecisionsSection::decisionWanted, this, tell);
}

void ElementForm::show(const Element& element)
{
    head_->show(editing_.model(), element, editing_.palette());
    for (Section* section : std::initializer_list<Section*>{wording_, relations_, decisions_, former_, comments_,
                                                            followUp_, more_, appearances_})
        section->show(element);
}

void ElementForm::editTitle()
{
    wording_->editTitle();
}

void ElementForm::beginRelating()
{
    relations_->beginAdding();
}

} // namespace styrmodell
