#include "views/panels/inspector/former_wording_dialog.h"

#include "model/operations/wordings.h"
#include "model/queries/wordings.h"
#include "views/panels/inspector/decisions_section.h"
#include "views/panels/inspector/section.h"
#include "views/panels/inspector/word_comparison.h"
#include "views/scene/words/formats.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

WordingText textOf(const Wording& wording)
{
    return {wording.title, wording.shortTitle, wording.text};
}

QLabel* quietLabel(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setObjectName(QStringLiteral("quiet"));
    label->setWordWrap(true);
    return label;
}

QLabel* readable(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

FormerWordingDialog::FormerWordingDialog(Editing& editing, const WordingId& id, QWidget* parent)
    : QDialog(parent), editing_(editing), wording_(id)
{
    setWindowTitle(tr("Former wording"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeText(*editing.model().find(id)));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copies = buttons->addButton(tr("&Copy the text"), QDialogButtonBox::ActionRole);
    QPushButton* proposes = buttons->addButton(tr("Use as a new &proposal"), QDialogButtonBox::ActionRole);
    proposes->setEnabled(editing.canEdit());
    proposes->setToolTip(tr("Puts it beside the text in force until it is decided"));
    connect(copies, &QPushButton::clicked, this, &FormerWordingDialog::copy);
    connect(proposes, &QPushButton::clicked, this, &FormerWordingDialog::propose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QWidget* FormerWordingDialog::makeText(const Wording& wording)
{
    const Model& model = editing_.model();
    auto* text = new QWidget(this);
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    QLabel* title = readable(wording.title.simplified(), text);
    title->setObjectName(QStringLiteral("cardTitle"));
    column->addWidget(title);
    if (!wording.shortTitle.isEmpty())
        column->addWidget(quietLabel(tr("Short title: %1").arg(wording.shortTitle), text));
    QStringList facts{periodInWords(wording.validFrom, wording.validTo, model.language())};
    if (const Decision* decision = wording.decision ? model.find(*wording.decision) : nullptr)
        facts += decisionInWords(model, *decision);
    facts += wording.note;
    facts.removeAll(QString());
    if (!facts.isEmpty())
        column->addWidget(quietLabel(facts.join(u'\n'), text));
    if (wording.text.trimmed().isEmpty()) {
        column->addWidget(quietLabel(tr("It had no text."), text));
    } else {
        QLabel* words = readable(wording.text, text);
        words->setTextFormat(Qt::MarkdownText);
        column->addWidget(words);
    }
    if (const Element* element = model.find(wording.element)) {
        column->addWidget(new SectionHeading(tr("What has changed since"), {}, {}, text));
        auto* comparison = new WordComparison(text);
        comparison->setAccessibleName(tr("What has changed since"));
        comparison->compare(textOf(wording), wordingInForce(*element), tr("It says the same as the present text."),
                            editing_.palette());
        column->addWidget(comparison);
    }
    column->addStretch(1);
    return text;
}

void FormerWordingDialog::copy()
{
    if (const Wording* wording = editing_.model().find(wording_)) {
        QStringList parts{wording->title, wording->text};
        parts.removeAll(QString());
        QApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
        Q_EMIT editing_.announced(tr("The text was copied."));
    }
}

void FormerWordingDialog::propose()
{
    const Model& model = editing_.model();
    const Wording* wording = model.find(wording_);
    if (!wording)
        return;
    const bool replaces = proposedWording(model, wording->element) != nullptr;
    if (!editing_.apply(proposeWording(model, wording->element, textOf(*wording))))
        return;
    Q_EMIT editing_.announced(replaces ? tr("It has taken the place of the former proposal. Undo brings that back.")
                                       : tr("It is proposed. The proposal stands beside the text in force."));
    accept();
}

} // namespace styrmodell
