#include "app/window/kinds/definition_page.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace styrmodell
{

DefinitionPage::DefinitionPage(Document& document, const QString& name, const QStringList& headings,
                               const Palette& palette, QWidget* parent)
    : QWidget(parent), document_(document), list_(new DefinitionList(name, headings, palette, this))
{
    setFocusProxy(list_);
}

void DefinitionPage::begin(QWidget& form)
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(&form);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 0, 8);
    row->setSpacing(20);
    row->addWidget(list_, 2);
    row->addWidget(scroll, 3);
    connect(list_, &DefinitionList::currentChanged, this, [this] { showCurrent(); });
    connect(list_, &DefinitionList::addWanted, this, [this] { add(); });
    connect(list_, &DefinitionList::removeWanted, this, [this] { remove(); });
    connect(list_, &DefinitionList::moveWanted, this, [this](int steps) { move(steps); });
    const auto refresh = [this] { list_->setRows(rows()); };
    connect(&document_, &Document::changed, this, refresh);
    list_->setEditable(!document_.isReadOnly());
    form.setEnabled(!document_.isReadOnly());
    refresh();
}

bool DefinitionPage::apply(Result<Edit> edit, const QString& gesture)
{
    const auto done = document_.apply(std::move(edit), gesture);
    if (!done)
        Q_EMIT refused(done.error().what);
    return static_cast<bool>(done);
}

} // namespace styrmodell
