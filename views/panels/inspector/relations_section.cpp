#include "views/panels/inspector/relations_section.h"

#include "model/operations/relations.h"
#include "model/queries/order.h"
#include "views/panels/inspector/relation_adder.h"
#include "views/panels/inspector/relation_details.h"
#include "views/widgets/drop_hint.h"
#include "views/widgets/element_button.h"

#include <QGridLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace styrmodell
{
namespace
{

/// Wide enough for “får bidrag från” on two lines.
constexpr int verbColumnLetters = 11;
constexpr int columnCount = 4;
constexpr int buttonWidth = 28;

QKeySequence detailsKey()
{
    return Qt::ALT | Qt::Key_Return;
}

void addRows(std::vector<RelationRow>& rows, const Model& model, const End& own, bool isOfKind)
{
    const RecordKey key = std::visit([](const auto& id) { return RecordKey::of(id); }, own);
    for (const Relation* relation : model.referrersOf<Relation>(key)) {
        const RelationType* type = model.find(relation->type);
        if (!type)
            continue;
        for (const bool isForward : {true, false}) {
            if ((isForward ? relation->from : relation->to) != own)
                continue;
            RelationRow row;
            row.relation = relation;
            row.isForward = isForward;
            row.verb = (isForward ? type->forward : type->backward).in(model.language());
            row.other = isForward ? relation->to : relation->from;
            if (type->nearerVision)
                row.leadsUp = (*type->nearerVision == RelationSide::To) == isForward;
            row.isOfKind = isOfKind;
            rows.push_back(std::move(row));
        }
    }
}

/// 0 up, 1 sideways, 2 down.
int groupOf(const RelationRow& row)
{
    return row.leadsUp ? (*row.leadsUp ? 0 : 2) : 1;
}

} // namespace

std::vector<RelationRow> relationRows(const Model& model, const Element& element)
{
    std::vector<RelationRow> rows;
    addRows(rows, model, element.id, false);
    addRows(rows, model, element.kind, true);
    std::vector<const Element*> others;
    for (const RelationRow& row : rows)
        if (const auto* id = std::get_if<ElementId>(&row.other))
            others.push_back(model.find(*id));
    sortElements(model, others);
    const auto placeOf = [&](const RelationRow& row) {
        const auto* id = std::get_if<ElementId>(&row.other);
        return id ? std::find(others.begin(), others.end(), model.find(*id)) - others.begin() : std::ptrdiff_t{-1};
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const RelationRow& a, const RelationRow& b) {
        return std::tuple(groupOf(a), a.verb, placeOf(a)) < std::tuple(groupOf(b), b.verb, placeOf(b));
    });
    return rows;
}

RelationsSection::RelationsSection(Editing& editing, QWidget* parent)
    : Section(editing, parent), heading_(new SectionHeading(tr("Relations"), tr("+ Add"), tr("Add a relation"), this)),
      empty_(new QLabel(tr("No relations yet."), this)), rows_(new QGridLayout),
      adder_(new RelationAdder(editing, this)), details_(new RelationDetails(editing, this)), hint_(new DropHint(this))
{
    setAcceptDrops(true);
    empty_->setObjectName(QStringLiteral("quiet"));
    rows_->setHorizontalSpacing(4);
    rows_->setVerticalSpacing(0);
    rows_->setColumnStretch(1, 1);
    column().addWidget(heading_);
    column().addWidget(adder_);
    column().addWidget(empty_);
    column().addLayout(rows_);
    column().setSpacing(4);
    adder_->hide();
    details_->hide();
    connect(details_, &RelationDetails::closeWanted, this, &RelationsSection::close);
    connect(heading_, &SectionHeading::commanded, this, &RelationsSection::beginAdding);
}

void RelationsSection::show(const Element& element)
{
    if (element_ != element.id) {
        element_ = element.id;
        adder_->hide();
        opened_ = {};
    }
    heading_->setCommandEnabled(editing().canEdit());
    const std::vector<RelationRow> rows = relationRows(editing().model(), element);
    QStringList now{element.id.text, QString::number(editing().canEdit()), opened_.text,
                    QString::number(editing().palette().colour(ColourToken::Ink))};
    for (const RelationRow& row : rows) {
        now += row.relation->id.text + u'\n' + wordsOf(row) + u'\n' + knownOf(row);
        if (row.relation->id == opened_)
            details_->show(*row.relation, wordsOf(row), row.isOfKind);
    }
    if (std::exchange(shown_, now) != now)
        fill(rows);
    if (adder_->isVisibleTo(this))
        adder_->offer(element);
}

void RelationsSection::fill(const std::vector<RelationRow>& rows)
{
    rows_->removeWidget(details_); // what is being typed in it stays
    details_->setVisible(
        std::any_of(rows.begin(), rows.end(), [this](const RelationRow& row) { return row.relation->id == opened_; }));
    clearRows(*rows_);
    opening_.clear();
    empty_->setVisible(rows.empty());
    groups_.clear();
    QString former;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isOther = rows[i].verb != former;
        const int at = static_cast<int>(3 * i); // beneath each what is known of it, and its details
        addRow(at, rows[i], isOther);
        former = rows[i].verb;
        if (isOther)
            groups_.push_back({{rows[i].relation->type, rows[i].isForward}, at, at});
        groups_.back().last = at;
    }
}

QString RelationsSection::titleOf(const End& end) const
{
    const Model& model = editing().model();
    if (const auto* id = std::get_if<ElementId>(&end)) {
        const Element* element = model.find(*id);
        return element ? drawnTitle(*element) : id->text;
    }
    const Kind* kind = model.find(std::get<KindId>(end));
    return kind ? tr("All: %1").arg((kind->plural.isEmpty() ? kind->name : kind->plural).in(model.language()))
                : std::get<KindId>(end).text;
}

void RelationsSection::addRow(int at, const RelationRow& row, bool showsVerb)
{
    auto* verb = new QLabel(showsVerb ? row.verb : QString(), this);
    verb->setObjectName(QStringLiteral("quiet"));
    verb->setWordWrap(true);
    verb->setFixedWidth(fontMetrics().averageCharWidth() * verbColumnLetters);
    verb->setContentsMargins(0, 6, 0, 0);
    rows_->addWidget(verb, at, 0, Qt::AlignTop);
    rows_->addWidget(otherEnd(row), at, 1, Qt::AlignTop);
    addButtons(at, row);
    if (const QString known = knownOf(row); !known.isEmpty()) {
        auto* brief = new QLabel(known, this);
        brief->setObjectName(QStringLiteral("quiet"));
        brief->setWordWrap(true);
        brief->setContentsMargins(4, 0, 0, 4);
        rows_->addWidget(brief, at + 1, 1, 1, columnCount - 1);
    }
    if (row.relation->id != opened_)
        return;
    details_->show(*row.relation, wordsOf(row), row.isOfKind);
    details_->setVisible(true);
    rows_->addWidget(details_, at + 2, 0, 1, columnCount);
}

ElementButton* RelationsSection::otherEnd(const RelationRow& row)
{
    auto* button = new ElementButton(this);
    const Model& model = editing().model();
    if (const auto* id = std::get_if<ElementId>(&row.other)) {
        if (const Element* other = model.find(*id))
            button->show(model, *other, editing().palette());
        connect(button, &ElementButton::clicked, this, [this, id = *id] { Q_EMIT editing().focusChosen(id); });
    } else if (const Kind* kind = model.find(std::get<KindId>(row.other))) {
        button->show(*kind, titleOf(row.other), editing().palette());
        connect(button, &ElementButton::clicked, this, [this, id = kind->id] {
            Q_EMIT editing().focusChosen(KindFocus{id, {}});
        });
    }
    button->setAccessibleName(tr("%1 %2").arg(row.verb, button->accessibleName()));
    button->setAccessibleDescription(
        QStringList{row.isOfKind ? tr("Holds for all of its level") : QString(), knownOf(row)}.join(u' ').trimmed());
    new QShortcut(
        detailsKey(), button, [this, id = row.relation->id] { open(id); }, Qt::WidgetShortcut);
    return button;
}

void RelationsSection::addButtons(int at, const RelationRow& row)
{
    const auto add = [&](int column, const QString& letters, const QString& tip, const QString& spoken) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("cross"));
        button->setText(letters);
        button->setToolTip(tip);
        button->setAccessibleName(spoken);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedWidth(buttonWidth);
        rows_->addWidget(button, at, column, Qt::AlignTop);
        return button;
    };
    QToolButton* details =
        add(2, QStringLiteral("…"), tr("Note, dates, source (%1)").arg(detailsKey().toString(QKeySequence::NativeText)),
            tr("Details of the relation: %1").arg(wordsOf(row)));
    opening_.insert(row.relation->id, details);
    details->setCheckable(true);
    details->setChecked(row.relation->id == opened_);
    connect(details, &QToolButton::toggled, this,
            [this, id = row.relation->id](bool isOpen) { isOpen ? open(id) : close(); });
    if (row.isOfKind || !editing().canEdit())
        return;
    QToolButton* remove =
        add(3, QStringLiteral("×"), tr("Remove the relation"), tr("Remove the relation: %1").arg(wordsOf(row)));
    connect(remove, &QToolButton::clicked, this, [this, id = row.relation->id] { this->remove(id); });
}

QString RelationsSection::knownOf(const RelationRow& row) const
{
    return relationInBrief(editing().model(), *row.relation, QDate::currentDate());
}

QString RelationsSection::wordsOf(const RelationRow& row) const
{
    return tr("%1 %2").arg(row.verb, titleOf(row.other));
}

void RelationsSection::open(const RelationId& id)
{
    opened_ = id;
    refresh();
    details_->begin();
}

void RelationsSection::close()
{
    const RelationId closed = std::exchange(opened_, {});
    refresh();
    if (QToolButton* button = opening_.value(closed)) {
        button->show(); // its layout would later
        button->setFocus(Qt::OtherFocusReason);
    }
}

void RelationsSection::refresh()
{
    if (const Element* element = editing().model().find(element_))
        show(*element);
    tabThrough(*this);
}

void RelationsSection::remove(const RelationId& id)
{
    const QString words = tr("The relation was removed. Undo brings it back.");
    if (editing().apply(unrelate(editing().model(), id)))
        Q_EMIT editing().announced(words);
}

void RelationsSection::beginAdding()
{
    const Element* element = editing().hasDocument() ? editing().model().find(element_) : nullptr;
    if (!element || !editing().canEdit())
        return;
    adder_->show();
    adder_->begin(*element);
}

} // namespace styrmodell
