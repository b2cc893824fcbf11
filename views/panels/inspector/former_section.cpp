#include "views/panels/inspector/former_section.h"

#include "model/document/record_words.h"
#include "model/queries/wordings.h"
#include "views/panels/inspector/former_wording_dialog.h"
#include "views/scene/words/formats.h"

#include <QLabel>
#include <QVBoxLayout>

namespace styrmodell
{

FormerSection::FormerSection(Editing& editing, QWidget* parent) : Section(editing, parent), rows_(new QVBoxLayout)
{
    rows_->setSpacing(0);
    column().setSpacing(2);
    column().addWidget(new SectionHeading(tr("Former wordings"), {}, {}, this));
    column().addLayout(rows_);
}

void FormerSection::show(const Element& element)
{
    const Model& model = editing().model();
    const auto former = formerWordings(model, element.id);
    setVisible(!former.empty());
    QStringList now;
    for (const Wording* wording : former)
        now += wording->id.text + u'\n' + periodInWords(wording->validFrom, wording->validTo, model.language()) +
               u'\n' + wording->title;
    if (std::exchange(shown_, now) == now)
        return;
    clearRows(*rows_);
    for (const Wording* wording : former) {
        const QString time = periodInWords(wording->validFrom, wording->validTo, model.language());
        const QString title = wording->title.simplified();
        auto* button =
            new LinkButton(time.isEmpty() ? tr("Without dates") : withCapital(time),
                           tr("Open the former wording: %1 %2", "time, title").arg(time, title).simplified(), this);
        button->beginRow();
        connect(
            button, &LinkButton::clicked, this, [this, id = wording->id] { open(id); }, Qt::QueuedConnection);
        auto* words = new QLabel(shortened(title), this);
        words->setWordWrap(true);
        rows_->addWidget(button, 0, Qt::AlignLeft);
        rows_->addWidget(words);
    }
}

void FormerSection::open(const WordingId& wording)
{
    FormerWordingDialog(editing(), wording, window()).exec();
}

} // namespace styrmodell
