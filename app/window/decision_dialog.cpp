#include "app/window/decision_dialog.h"

#include "model/document/value_words.h"
#include "model/operations/records.h"
#include "model/operations/wordings.h"
#include "model/queries/bodies.h"
#include "model/queries/comments.h"
#include "model/queries/counted.h"
#include "model/queries/order.h"
#include "model/queries/wordings.h"
#include "views/scene/words/formats.h"
#include "views/widgets/date_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace styrmodell
{
namespace
{

constexpr int mostTries = 50;

QString stateOf(const Model& model, const Element& element)
{
    if (proposedWording(model, element.id))
        return DecisionDialog::tr("new wording");
    return enumWord(element.status);
}

} // namespace

DecisionDialog::DecisionDialog(Document& document, const QList<ElementId>& chosen, QWidget* parent)
    : QDialog(parent), document_(document), type_(new QComboBox), body_(new QComboBox),
      date_(new DateField(tr("Date"), this)), paragraph_(new QLineEdit), registryNumber_(new QLineEdit),
      title_(new QLineEdit), elements_(new QListWidget), showsFromThen_(new QCheckBox(this)),
      comments_(new QLabel(this)), problem_(new QLabel(this))
{
    setWindowTitle(tr("Register a decision"));
    fillTypes();
    fillBodies();
    elements_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    elements_->ensurePolished(); // rows are as high as the style says when they are made
    fillElements(chosen);
    date_->show(ImpreciseDate::day(QDate::currentDate()), document.model().language());
    comments_->setObjectName(QStringLiteral("quiet"));
    comments_->setWordWrap(true);
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setWordWrap(true);
    problem_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Register"));
    connect(buttons, &QDialogButtonBox::accepted, this, &DecisionDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(date_, &DateField::dateChosen, this, &DecisionDialog::refresh);
    connect(type_, &QComboBox::currentIndexChanged, this, &DecisionDialog::refresh);
    connect(elements_, &QListWidget::itemChanged, this, &DecisionDialog::refresh);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(makeFields());
    column->addWidget(new LabelledField(tr("What the decision is about"), elements_, this), 1);
    column->addWidget(comments_);
    column->addWidget(showsFromThen_);
    column->addWidget(problem_);
    column->addWidget(buttons);
    resize(580, 640);
    refresh();
}

QWidget* DecisionDialog::makeFields()
{
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    grid->addWidget(new LabelledField(tr("What was decided"), type_, fields), 0, 0);
    grid->addWidget(new LabelledField(tr("By whom"), body_, fields), 0, 1);
    grid->addWidget(date_, 1, 0);
    grid->addWidget(new LabelledField(tr("Section (§)"), paragraph_, fields), 1, 1);
    grid->addWidget(new LabelledField(tr("Registry number"), registryNumber_, fields), 2, 0);
    grid->addWidget(new LabelledField(tr("The matter"), title_, fields), 2, 1);
    return fields;
}

void DecisionDialog::fillTypes()
{
    type_->addItem(tr("Adopted"), static_cast<int>(DecisionType::Adopted));
    type_->addItem(tr("Sent for comment"), static_cast<int>(DecisionType::SentForComment));
    type_->addItem(tr("Referred back"), static_cast<int>(DecisionType::ReferredBack));
    type_->addItem(tr("Repealed"), static_cast<int>(DecisionType::Repealed));
}

/// Who decides most often stands first.
void DecisionDialog::fillBodies()
{
    const Model& model = document_.model();
    std::vector<const Element*> deciding = bodies(model);
    const auto decisions = [&](const Element* body) {
        const auto all = model.referrersOf<Decision>(RecordKey::of(body->id));
        return std::count_if(all.begin(), all.end(), [&](const Decision* one) { return one->body == body->id; });
    };
    std::stable_sort(deciding.begin(), deciding.end(),
                     [&](const Element* a, const Element* b) { return decisions(a) > decisions(b); });
    for (const Element* body : deciding)
        body_->addItem(drawnTitle(*body), body->id.text);
    body_->addItem(tr("Not said"), QString());
}

void DecisionDialog::fillElements(const QList<ElementId>& chosen)
{
    const Model& model = document_.model();
    std::vector<const Element*> listed = awaitingDecision(model);
    for (const ElementId& id : chosen)
        if (const Element* element = model.find(id);
            element && std::find(listed.begin(), listed.end(), element) == listed.end())
            listed.insert(listed.begin(), element);
    for (const Element* element : listed) {
        const Kind* kind = model.find(element->kind);
        auto* item = new QListWidgetItem(tr("%1 “%2” – %3", "kind, title, state")
                                             .arg(kind ? kind->name.in(model.language()) : QString(),
                                                  drawnTitle(*element), stateOf(model, *element)),
                                         elements_);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, element->id.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(element->id) ? Qt::Checked : Qt::Unchecked);
    }
    if (elements_->count() > 0)
        elements_->setCurrentRow(0);
}

bool DecisionDialog::isShownBefore() const
{
    const auto date = date_->date();
    return date && shownDay(document_.model(), QDate::currentDate()) < date->first();
}

/// Where the answers of a consultation go, and which are still to be dealt with.
QString DecisionDialog::aboutComments() const
{
    if (type_->currentData().toInt() == static_cast<int>(DecisionType::SentForComment))
        return tr("The answers are written under Comments in the inspector as they come in.");
    int open = 0;
    for (const ElementId& id : ticked())
        for (const Comment* comment : commentsOn(document_.model(), id))
            open += isOpen(*comment) ? 1 : 0;
    return open > 0 ? tr("%n comment(s) on what is chosen are still open.", nullptr, open) : QString();
}

QList<ElementId> DecisionDialog::ticked() const
{
    QList<ElementId> found;
    for (int row = 0; row < elements_->count(); ++row)
        if (elements_->item(row)->checkState() == Qt::Checked)
            found.append({elements_->item(row)->data(Qt::UserRole).toString()});
    return found;
}

void DecisionDialog::refresh()
{
    comments_->setText(aboutComments());
    comments_->setVisible(!comments_->text().isEmpty());
    const Language language = document_.model().language();
    const bool isAdopting = type_->currentData().toInt() == static_cast<int>(DecisionType::Adopted);
    showsFromThen_->setVisible(isAdopting && isShownBefore());
    if (!showsFromThen_->isVisibleTo(this))
        return;
    showsFromThen_->setChecked(true);
    showsFromThen_->setText(tr("Show the model as of %1 (now it is shown as of %2)")
                                .arg(dateInWords(date_->date()->first(), language),
                                     dateInWords(shownDay(document_.model(), QDate::currentDate()), language)));
}

Decision DecisionDialog::decision() const
{
    Decision decision;
    decision.type = static_cast<DecisionType>(type_->currentData().toInt());
    if (const QString body = body_->currentData().toString(); !body.isEmpty())
        decision.body = ElementId{body};
    decision.date = date_->date();
    decision.paragraph = paragraph_->text().simplified();
    decision.registryNumber = registryNumber_->text().simplified();
    decision.title = title_->text().simplified();
    decision.elements = ticked();
    return decision;
}

void DecisionDialog::keep()
{
    const auto refuse = [this](const QString& sentence) {
        problem_->setText(sentence);
        problem_->show();
    };
    const Decision decided = decision();
    const QString gesture = Document::newGesture();
    if (const auto done = document_.apply(registerDecision(document_.model(), decided), gesture); !done)
        return refuse(done.error().what);
    if (showsFromThen_->isVisibleTo(this) && showsFromThen_->isChecked()) {
        ModelInfo info = document_.model().info();
        info.asOf = decided.date;
        if (const auto done = document_.apply(putRecord(document_.model(), std::move(info)), gesture); !done)
            return refuse(done.error().what);
    }
    const QString name = versionName(decided);
    nameVersion(name);
    outcome_ = tr("The decision was registered, and the state named “%1”.").arg(name);
    accept();
}

/// “Kommunfullmäktige 17 juni 2026 § 123”
QString DecisionDialog::versionName(const Decision& decision) const
{
    const Element* body = decision.body ? document_.model().find(*decision.body) : nullptr;
    QStringList parts{body ? drawnTitle(*body) : tr("Decision")};
    parts += dateInWords(*decision.date, document_.model().language());
    if (!decision.paragraph.isEmpty())
        parts += decision.paragraph.startsWith(u'§') ? decision.paragraph : QStringLiteral("§ ") + decision.paragraph;
    return parts.join(u' ');
}

/// A name that is taken gets a number.
void DecisionDialog::nameVersion(const QString& name)
{
    Result<void> named = document_.nameVersion(name, title_->text().simplified());
    for (int n = 2; !named && n <= mostTries; ++n)
        named = document_.nameVersion(QStringLiteral("%1 (%2)").arg(name).arg(n), title_->text().simplified());
}

} // namespace styrmodell
