#include "app/window/pictures/composition/forms/colours_form.h"

#include "app/window/kinds/fields/colour_field.h"
#include "model/queries/order.h"
#include "views/drawing/contrast.h"
#include "views/panels/kind_marker.h"
#include "views/scene/compositions/understood.h"
#include "views/scene/words/kind_paints.h"
#include "views/widgets/labelled_field.h"

#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int rowsSeen = 8;

/// What can be read on the kind's plates, and how well its lines stand out from the page.
QString contrastWords(const Kind& kind, const Palette& palette, const QLocale& locale)
{
    const KindPaints paints = kindPaints(&kind);
    const auto between = [&](const Paint& one, const Paint& other) {
        return locale.toString(contrastRatio(palette.colour(one), palette.colour(other)), 'f', 1);
    };
    return ColoursForm::tr(
               "Easy to read: letters on it have the contrast %1:1 (%2:1 is needed), lines on the page %3:1 "
               "(%4:1 is needed).")
        .arg(between(paints.plate, paints.onPlate), locale.toString(textContrast, 'f', 1),
             between(paints.line, ColourToken::Panel), locale.toString(edgeContrast, 'f', 0));
}

} // namespace

ColoursForm::ColoursForm(const Palette& palette, QWidget* parent)
    : CompositionForm(parent), palette_(palette), list_(new QListWidget(this)), colour_(new ColourField(palette, this)),
      contrast_(new QLabel(this))
{
    list_->setFixedHeight((fontMetrics().height() + 12) * rowsSeen);
    contrast_->setWordWrap(true);
    auto* note = new QLabel(tr("The colour is the kind’s own: it changes in every picture and list."), this);
    note->setWordWrap(true);
    note->setObjectName(QStringLiteral("quiet"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 16, 2);
    column->setSpacing(12);
    column->addWidget(new LabelledField(tr("&Kinds in the picture"), list_, this));
    column->addWidget(colour_);
    column->addWidget(contrast_);
    column->addWidget(note);
    column->addStretch(1);
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        if (!isFilling_)
            fillCurrent();
    });
    connect(colour_, &ColourField::changed, this, &ColoursForm::tell);
}

void ColoursForm::show(const CountedModel& counted, const Adaptation& adaptation, const PicturePart&)
{
    const QScopedValueRollback filling(isFilling_, true);
    shown_ = adaptation;
    model_ = counted.model();
    const QList<KindId> drawn = kindsDrawn(adaptation.composition);
    std::vector<const Kind*> kinds = kindsInOrder(model_);
    std::erase_if(kinds, [&](const Kind* kind) { return !drawn.contains(kind->id); });
    const int row = list_->currentRow();
    while (list_->count() > static_cast<int>(kinds.size()))
        delete list_->takeItem(list_->count() - 1);
    while (list_->count() < static_cast<int>(kinds.size()))
        list_->addItem(QString());
    for (int i = 0; i < list_->count(); ++i) {
        const Kind& kind = *kinds[static_cast<size_t>(i)];
        list_->item(i)->setText(kind.name.in(model_.language()));
        list_->item(i)->setIcon(kindIcon(&kind, palette_, fontMetrics().ascent()));
        list_->item(i)->setData(Qt::UserRole, kind.id.text);
    }
    list_->setCurrentRow(std::clamp(row, 0, std::max(0, list_->count() - 1)));
    fillCurrent();
}

const Kind* ColoursForm::current() const
{
    const QListWidgetItem* item = list_->currentItem();
    return item ? model_.find(KindId{item->data(Qt::UserRole).toString()}) : nullptr;
}

void ColoursForm::fillCurrent()
{
    const Kind* kind = current();
    colour_->setVisible(kind);
    contrast_->setVisible(kind);
    if (!kind)
        return;
    colour_->setColour(kind->colour);
    contrast_->setText(contrastWords(*kind, palette_, locale()));
    colour_->setAccessibleDescription(contrast_->text());
}

void ColoursForm::tell()
{
    const Kind* kind = current();
    const auto colour = colour_->colour();
    if (isFilling_ || !kind || !colour)
        return;
    Adaptation adaptation = shown_;
    adaptation.colours.insert(kind->id, *colour);
    // What is typed digit by digit is one step
    Q_EMIT changed(adaptation, Colour::isHex(colour->text) ? QStringLiteral("colour ") + kind->id.text : QString());
}

} // namespace styrmodell
