#include "views/panels/findings/findings_panel.h"

#include "model/operations/records.h"
#include "model/queries/counted.h"
#include "views/panels/findings/findings_delegate.h"
#include "views/panels/findings/findings_heading.h"
#include "views/panels/findings/findings_model.h"
#include "views/panels/findings/findings_view.h"
#include "views/panels/findings/reason_dialog.h"
#include "views/panels/findings/reviewer.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace styrmodell
{
namespace
{

constexpr int pauseMs = 300;
constexpr std::array severities{Severity::Error, Severity::Warning, Severity::Note};

bool hasFix(const Finding& finding)
{
    return finding.fix.has_value();
}

/// What one click mends: “Remove the full stop”, “Remove the full stop (all 5)”. Empty: nothing.
QString mendWords(const std::vector<Finding>& findings)
{
    const auto first = std::find_if(findings.begin(), findings.end(), hasFix);
    if (first == findings.end())
        return {};
    const auto count = static_cast<int>(std::count_if(findings.begin(), findings.end(), hasFix));
    const bool isOneThing = std::all_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return !finding.fix || finding.fix->label == first->fix->label;
    });
    if (!isOneThing)
        return FindingsPanel::tr("Mend %n finding(s)", nullptr, count);
    return count == 1 ? first->fix->label : FindingsPanel::tr("%1 (all %2)").arg(first->fix->label).arg(count);
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : DocumentPanel(parent), reviewer_(new Reviewer(this)), model_(new FindingsModel(this)),
      view_(new FindingsView(this)), delegate_(new FindingsDelegate(this)), content_(new QStackedWidget(this)),
      mend_(new QAction(this)), setAside_(new QAction(this)), bringBack_(new QAction(this)),
      heading_(new FindingsHeading({mend_, setAside_, bringBack_}, *view_, this))
{
    setObjectName(QStringLiteral("findings"));
    view_->setModel(model_);
    view_->setItemDelegate(delegate_);
    view_->setAccessibleName(tr("Review"));
    auto* nothing = new QLabel(tr("Nothing to look over."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    content_->addWidget(view_);
    content_->addWidget(nothing);
    makeActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 0, 0);
    column->setSpacing(6);
    column->addWidget(heading_);
    column->addWidget(content_, 1);
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMs);
    connect(&pause_, &QTimer::timeout, this, &FindingsPanel::review);
    connect(heading_, &FindingsHeading::filterChanged, this, &FindingsPanel::filter);
    connect(reviewer_, &Reviewer::reviewed, this, &FindingsPanel::showReview);
    connect(view_, &FindingsView::wanted, this, &FindingsPanel::choose);
    connect(view_, &FindingsView::left, this, &FindingsPanel::left);
    connect(view_, &FindingsView::chosenChanged, this, &FindingsPanel::refreshActions);
    connect(view_, &QTreeView::expanded, this, [this](const QModelIndex& at) { isOpen_[model_->ruleAt(at)] = true; });
    connect(view_, &QTreeView::collapsed, this, [this](const QModelIndex& at) { isOpen_[model_->ruleAt(at)] = false; });
    connect(model_, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& within, int first, int last) {
        for (int row = first; !within.isValid() && row <= last; ++row)
            openAsBefore(model_->index(row, 0));
    });
    refreshCounts();
    refreshActions();
}

FindingsPanel::~FindingsPanel()
{
    view_->setModel(nullptr);
}

void FindingsPanel::makeActions()
{
    setAside_->setText(tr("Set aside…"));
    bringBack_->setText(tr("Bring back"));
    mend_->setShortcut(Qt::CTRL | Qt::Key_Period);
    for (QAction* action : {setAside_, bringBack_})
        action->setShortcut(Qt::CTRL | Qt::Key_Backspace);
    for (QAction* action : {mend_, setAside_, bringBack_}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        view_->addAction(action);
    }
    view_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(mend_, &QAction::triggered, this, &FindingsPanel::mend);
    connect(setAside_, &QAction::triggered, this, &FindingsPanel::setAside);
    connect(bringBack_, &QAction::triggered, this, &FindingsPanel::bringBack);
}

void FindingsPanel::setDocument(Document* document)
{
    if (document_)
        disconnect(document_, nullptr, this, nullptr);
    pause_.stop();
    reviewer_->forget();
    document_ = document;
    isOpen_.clear();
    model_->show({}, Model());
    refreshActions();
    if (document_)
        connectTo(*document_);
}

void FindingsPanel::continueWith(Document& document)
{
    disconnect(document_, nullptr, this, nullptr);
    document_ = &document;
    connectTo(document);
}

void FindingsPanel::connectTo(Document& document)
{
    connect(&document, &Document::changed, this, &FindingsPanel::follow);
    review();
}

void FindingsPanel::setColours(const Palette& palette)
{
    delegate_->setColours(palette);
    view_->setColours(palette);
    heading_->setColours(palette);
}

int FindingsPanel::count(Severity severity) const
{
    return model_->count(severity);
}

QString FindingsPanel::summary() const
{
    QStringList parts;
    if (const int errors = count(Severity::Error))
        parts += tr("%n error(s)", nullptr, errors);
    if (const int warnings = count(Severity::Warning))
        parts += tr("%n to look over", nullptr, warnings);
    if (const int notes = parts.isEmpty() ? count(Severity::Note) : 0)
        parts += tr("%n note(s)", nullptr, notes);
    return parts.isEmpty() ? tr("nothing to look over") : parts.join(QStringLiteral(", "));
}

void FindingsPanel::takeKeyboard()
{
    view_->setFocus(Qt::ShortcutFocusReason);
}

void FindingsPanel::follow()
{
    model_->leaveOutMissing(document_->model());
    pause_.start();
}

void FindingsPanel::review()
{
    pause_.stop();
    reviewer_->review(document_->model(), shownDay(document_->model(), QDate::currentDate()));
}

void FindingsPanel::showReview(const Review& review)
{
    model_->show(review, document_->model());
    refreshCounts();
    refreshActions();
    Q_EMIT reviewed();
}

void FindingsPanel::filter()
{
    model_->setFilter(heading_->filter());
    refreshActions();
}

void FindingsPanel::openAsBefore(const QModelIndex& group)
{
    const auto known = isOpen_.find(model_->ruleAt(group));
    const QVariant severity = group.data(FindingsModel::SeverityRole);
    const bool isError = severity.isValid() && static_cast<Severity>(severity.toInt()) == Severity::Error;
    view_->setExpanded(group, known != isOpen_.end() ? known->second : isError);
}

void FindingsPanel::refreshCounts()
{
    for (const Severity severity : severities)
        heading_->setCount(severity, count(severity));
    content_->setCurrentIndex(model_->rowCount() == 0 ? 1 : 0);
}

void FindingsPanel::refreshActions()
{
    const QModelIndex at = view_->chosen();
    const FindingsModel::Row* row = model_->findingAt(at);
    const bool isRule = !model_->ruleAt(at).isEmpty();
    const QString mends = row && !row->asideBy ? mendWords({row->finding})
                          : isRule             ? mendWords(model_->findingsOfRule(at))
                                               : QString();
    const QWidget* keyboard = QApplication::focusWidget();
    mend_->setText(mends);
    mend_->setVisible(!mends.isEmpty());
    setAside_->setVisible(isRule || (row && !row->asideBy));
    bringBack_->setVisible(row && row->asideBy);
    for (QAction* action : {mend_, setAside_, bringBack_})
        action->setEnabled(action->isVisible() && document_ && !document_->isReadOnly());
    heading_->showActions();
    if (heading_->isAncestorOf(keyboard) && QApplication::focusWidget() != keyboard)
        takeKeyboard(); // its button is gone
}

void FindingsPanel::choose(const QModelIndex& index)
{
    const FindingsModel::Row* row = model_->findingAt(index);
    if (row && row->finding.element && document_->model().find(*row->finding.element))
        Q_EMIT focusChosen(Focus(*row->finding.element));
    else if (!index.parent().isValid())
        view_->setExpanded(index, !view_->isExpanded(index));
}

void FindingsPanel::mend()
{
    const FindingsModel::Row* row = model_->findingAt(view_->chosen());
    const QString what = mend_->text();
    if (apply(row ? fixFinding(document_->model(), row->finding)
                  : fixFindings(document_->model(), model_->findingsOfRule(view_->chosen()))))
        Q_EMIT announced(tr("Mended: %1.").arg(what));
}

void FindingsPanel::setAside()
{
    const QModelIndex at = view_->chosen();
    const FindingsModel::Row* row = model_->findingAt(at);
    Finding finding;
    finding.rule = model_->ruleAt(at);
    if (row)
        finding = row->finding;
    ReasonDialog dialog(row ? finding.message : tr("%1: everywhere").arg(at.data().toString()), this);
    if (dialog.exec() == QDialog::Accepted)
        apply(silenceFinding(document_->model(), finding, dialog.reason()));
}

void FindingsPanel::bringBack()
{
    if (const FindingsModel::Row* row = model_->findingAt(view_->chosen()); row && row->asideBy)
        apply(dropRecord(document_->model(), RecordKey::of(*row->asideBy)));
}

bool FindingsPanel::apply(Result<Edit> edit)
{
    const auto done = document_->apply(std::move(edit));
    if (!done)
        Q_EMIT refused(done.error().what);
    review();
    return static_cast<bool>(done);
}

} // namespace styrmodell
