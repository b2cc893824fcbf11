#include "views/panels/inspector/element_head.h"

#include "model/document/value_words.h"
#include "views/panels/kind_marker.h"

#include <QHBoxLayout>
#include <QLabel>

namespace styrmodell
{

ElementHead::ElementHead(QWidget* parent)
    : QWidget(parent), marker_(new QLabel(this)), name_(new QLabel(this)), chip_(new QLabel(this))
{
    name_->setObjectName(QStringLiteral("kindName"));
    chip_->setObjectName(QStringLiteral("chip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(marker_);
    row->addWidget(name_, 1);
    row->addWidget(chip_);
}

void ElementHead::show(const Model& model, const Element& element, const Palette& palette)
{
    if (const Kind* kind = model.find(element.kind))
        show(model, *kind, palette);
    const bool isExample = element.certainty == Certainty::Example;
    chip_->setText(isExample ? enumWord(element.certainty) : enumWord(element.status));
    chip_->show();
}

void ElementHead::show(const Model& model, const Kind& kind, const Palette& palette)
{
    const int side = fontMetrics().ascent();
    marker_->setPixmap(kindIcon(&kind, palette, side).pixmap(QSize(side, side), devicePixelRatioF()));
    name_->setText(kind.name.in(model.language()));
    chip_->hide();
}

} // namespace styrmodell
