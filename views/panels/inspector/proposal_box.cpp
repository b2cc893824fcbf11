#include "views/panels/inspector/proposal_box.h"

#include "model/operations/wordings.h"
#include "model/queries/word_difference.h"
#include "model/queries/wordings.h"
#include "views/widgets/growing_text.h"
#include "views/widgets/labelled_field.h"
#include "views/widgets/typing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

QString colourName(const Palette& palette, ColourToken token)
{
    return QColor::fromRgb(palette.colour(token)).name();
}

/// Struck out what goes, underlined what comes: told by more than its colour.
QString marked(const std::vector<WordRun>& runs, const Palette& palette)
{
    QString html;
    for (const WordRun& run : runs) {
        const QString words = run.words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        switch (run.in) {
        case WordRun::In::Both:
            html += words;
            break;
        case WordRun::In::Before:
            html += QStringLiteral("<s style=\"color:%1\">%2</s> ")
                        .arg(colourName(palette, ColourToken::RedLine), words.trimmed());
            break;
        case WordRun::In::After:
            html += QStringLiteral("<u style=\"color:%1\">%2</u> ")
                        .arg(colourName(palette, ColourToken::GreenLine), words.trimmed());
            break;
        }
    }
    return html;
}

/// For a screen reader, which hears neither stroke nor colour.
QString spoken(const std::vector<WordRun>& runs)
{
    QStringList parts;
    for (const WordRun& run : runs) {
        if (run.in == WordRun::In::Before)
            parts += ProposalBox::tr("Taken away: %1.").arg(run.words.simplified());
        if (run.in == WordRun::In::After)
            parts += ProposalBox::tr("Added: %1.").arg(run.words.simplified());
    }
    return parts.join(u' ');
}

} // namespace

ProposalBox::ProposalBox(Editing& editing, QWidget* parent)
    : Section(editing, parent), title_(new QLineEdit), text_(new GrowingText),
      titleField_(new LabelledField(tr("Proposed title"), title_, this)), typedTitle_(new Typing(*title_)),
      typedText_(new Typing(*text_)), comparison_(new QLabel(this)), buttons_(new QWidget(this))
{
    column().addWidget(new SectionHeading(tr("Proposed wording"), {}, {}, this));
    column().addWidget(titleField_);
    column().addWidget(new LabelledField(tr("Proposed text"), text_, this));
    comparison_->setWordWrap(true);
    comparison_->setTextFormat(Qt::RichText);
    comparison_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    comparison_->setObjectName(QStringLiteral("comparison"));
    column().addWidget(comparison_);
    auto* decide = new QPushButton(tr("Register decision…"), buttons_);
    auto* withdraw = new QPushButton(tr("Take the proposal away"), buttons_);
    auto* row = new QHBoxLayout(buttons_);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {decide, withdraw}) {
        button->setObjectName(QStringLiteral("small"));
        row->addWidget(button);
    }
    row->addStretch(1);
    column().addWidget(buttons_);
    connect(decide, &QPushButton::clicked, this, &ProposalBox::decisionWanted);
    connect(withdraw, &QPushButton::clicked, this, &ProposalBox::withdraw);
    connect(typedTitle_, &Typing::typed, this, [this](const QString&, const QString& gesture) { change(gesture); });
    connect(typedText_, &Typing::typed, this, [this](const QString&, const QString& gesture) { change(gesture); });
    hide();
}

void ProposalBox::show(const Element& element)
{
    if (element_ != element.id) {
        typedTitle_->flush();
        typedText_->flush();
        element_ = element.id;
    }
    const Wording* proposal = proposedWording(editing().model(), element.id);
    setVisible(proposal);
    if (!proposal)
        return;
    typedTitle_->show(proposal->title);
    typedText_->show(proposal->text);
    for (QWidget* button : {buttons_})
        button->setEnabled(editing().canEdit());
    title_->setReadOnly(!editing().canEdit());
    text_->setReadOnly(!editing().canEdit());
    compare(element);
}

void ProposalBox::compare(const Element& element)
{
    std::vector<WordRun> title = wordDifference(element.title, title_->text());
    const std::vector<WordRun> text = wordDifference(element.text, text_->toPlainText());
    if (element.title == title_->text() && element.text == text_->toPlainText()) {
        comparison_->setText(tr("The proposal says the same as the text in force."));
        comparison_->setAccessibleDescription({});
        return;
    }
    const QString words = marked(text, editing().palette());
    comparison_->setText(
        QStringLiteral("<b>%1</b>%2%3")
            .arg(marked(title, editing().palette()), words.isEmpty() ? QString() : QStringLiteral("<br>"), words));
    title.insert(title.end(), text.begin(), text.end());
    comparison_->setAccessibleDescription(spoken(title));
}

void ProposalBox::edit()
{
    text_->setFocus(Qt::OtherFocusReason);
}

void ProposalBox::change(const QString& gesture)
{
    const Model& model = editing().model();
    const Wording* proposal = proposedWording(model, element_);
    if (!proposal)
        return;
    if (title_->text().trimmed().isEmpty())
        return titleField_->setProblem(tr("A title cannot be empty. The former one stays until you write another."));
    titleField_->setProblem({});
    editing().apply(proposeWording(model, element_, {title_->text(), proposal->shortTitle, text_->toPlainText()}),
                    gesture);
}

void ProposalBox::withdraw()
{
    if (editing().apply(withdrawProposal(editing().model(), element_)))
        Q_EMIT editing().announced(tr("The proposal was taken away. Undo brings it back."));
}

} // namespace styrmodell
