#include "app/window/search/replace_dialog.h"

#include "app/window/search/replace_places.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace styrmodell
{

ReplaceDialog::ReplaceDialog(Document& document, QWidget* parent)
    : QDialog(parent), document_(document), find_(new QLineEdit(this)), with_(new QLineEdit(this)),
      case_(new QCheckBox(tr("&Match case"), this)), words_(new QCheckBox(tr("&Whole words only"), this)),
      summary_(new QLabel(this)), places_(new ReplacePlaces(this)), list_(new QTreeView(this))
{
    setWindowTitle(tr("Find and replace"));
    makeFields();
    auto* form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(20);
    form->addRow(tr("&Find"), find_);
    form->addRow(tr("&Replace with"), with_);
    form->addRow(tr("Look in"), makeChoices());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(summary_);
    column->addWidget(list_, 1);
    column->addLayout(makeButtons());
    connect(places_, &ReplacePlaces::ticksChanged, this, &ReplaceDialog::refresh);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 38);
    find();
}

void ReplaceDialog::makeFields()
{
    find_->setAccessibleName(tr("Find"));
    with_->setAccessibleName(tr("Replace with"));
    summary_->setWordWrap(true);
    list_->setObjectName(QStringLiteral("table"));
    list_->setModel(places_);
    list_->setItemDelegate(new ReplaceDelegate(list_));
    list_->setAccessibleName(tr("Places"));
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    list_->installEventFilter(this);
    const int letter = fontMetrics().averageCharWidth();
    list_->header()->setStretchLastSection(true);
    list_->setColumnWidth(ReplacePlaces::ElementColumn, letter * 36);
    list_->setColumnWidth(ReplacePlaces::MemberColumn, letter * 20);
    list_->setColumnWidth(ReplacePlaces::BeforeColumn, letter * 36);
    connect(find_, &QLineEdit::textChanged, this, &ReplaceDialog::find);
    connect(with_, &QLineEdit::textChanged, this, &ReplaceDialog::find);
    connect(case_, &QCheckBox::toggled, this, &ReplaceDialog::find);
    connect(words_, &QCheckBox::toggled, this, &ReplaceDialog::find);
}

QLayout* ReplaceDialog::makeChoices()
{
    const std::initializer_list<std::pair<TextSort, QString>> sorts{
        {TextSort::Titles, tr("&Titles")},      {TextSort::Texts, tr("Te&xts")},
        {TextSort::Notes, tr("&Notes")},        {TextSort::Sources, tr("&Sources")},
        {TextSort::Others, tr("Res&ponsible")}, {TextSort::Decisions, tr("&Decisions")}};
    auto* where = new QHBoxLayout;
    where->setSpacing(16);
    for (const auto& [sort, name] : sorts) {
        auto* box = new QCheckBox(name, this);
        box->setChecked(sort != TextSort::Decisions); // they say what was decided
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::find);
        sorts_.append({sort, box});
        where->addWidget(box);
    }
    where->addStretch();
    auto* how = new QHBoxLayout;
    how->setSpacing(16);
    how->addWidget(case_);
    how->addWidget(words_);
    how->addStretch();
    auto* both = new QVBoxLayout;
    both->setSpacing(10);
    both->addLayout(where);
    both->addLayout(how);
    return both;
}

QLayout* ReplaceDialog::makeButtons()
{
    auto* all = new QPushButton(tr("Tick &all"), this);
    auto* none = new QPushButton(tr("Tick n&one"), this);
    for (QPushButton* button : {all, none})
        button->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    go_ = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    go_->setDefault(true);
    connect(all, &QPushButton::clicked, this, [this] { places_->tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { places_->tickAll(false); });
    connect(go_, &QPushButton::clicked, this, &ReplaceDialog::replace);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch();
    row->addWidget(buttons);
    return row;
}

Replacement ReplaceDialog::replacement() const
{
    Replacement wanted{find_->text(), with_->text(), case_->isChecked(), words_->isChecked(), {}};
    for (const auto& [sort, box] : sorts_)
        wanted.sorts.set(sort, box->isChecked());
    return wanted;
}

void ReplaceDialog::find()
{
    places_->show(placesToReplace(document_.model(), replacement()), document_.model());
}

void ReplaceDialog::refresh()
{
    const size_t ticked = places_->tickedCount();
    summary_->setText(summary());
    go_->setText(tr("Replace in %n place(s)", nullptr, static_cast<int>(ticked)));
    go_->setEnabled(ticked > 0 && !document_.isReadOnly() && find_->text() != with_->text());
}

QString ReplaceDialog::summary() const
{
    if (find_->text().isEmpty())
        return tr("Write what to find. Every place is shown here before anything is replaced.");
    if (places_->count() == 0)
        return tr("“%1” is nowhere in what you look in.").arg(find_->text());
    QString text = tr("%n place(s) in %1.", nullptr, static_cast<int>(places_->count()))
                       .arg(tr("%n element(s)", nullptr, static_cast<int>(places_->elementCount())));
    if (const int adopted = static_cast<int>(places_->adoptedCount()); adopted > 0)
        text += u' ' + tr("%n of them is in an adopted text and only replaced if you tick it, as a correction without "
                          "a decision.",
                          nullptr, adopted);
    return text;
}

void ReplaceDialog::replace()
{
    const std::vector<ReplacePlace> places = places_->ticked();
    const auto done = document_.apply(replaceIn(document_.model(), replacement(), places));
    if (!done) {
        summary_->setText(done.error().what);
        return;
    }
    outcome_ = tr("Replaced in %n place(s).", nullptr, static_cast<int>(places.size()));
    accept();
}

/// The space bar ticks the row, whichever column is current.
bool ReplaceDialog::eventFilter(QObject* object, QEvent* event)
{
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (object == list_ && isSpace && list_->currentIndex().isValid()) {
        places_->toggle(list_->currentIndex().row());
        return true;
    }
    return QDialog::eventFilter(object, event);
}

} // namespace styrmodell
