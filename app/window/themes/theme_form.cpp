#include "app/window/themes/theme_form.h"

#include "app/window/themes/logotype_field.h"
#include "app/window/themes/theme_colour_field.h"
#include "model/operations/themes.h"
#include "model/queries/order.h"
#include "views/drawing/palette.h"
#include "views/widgets/labelled_field.h"
#include "views/widgets/typing.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("sectionHeading"));
    return label;
}

/// The kinds that have the colour: “Vision, Styrdokument”.
QString usesOf(const Model& model, const QString& token)
{
    QStringList names;
    for (const Kind* kind : kindsInOrder(model))
        if (kind->colour.text == token && !elementsOfKind(model, kind->id).empty())
            names += kind->name.in(model.language());
    return names.join(QStringLiteral(", "));
}

} // namespace

ThemeForm::ThemeForm(const Palette& palette, QWidget* parent) : QWidget(parent), pages_(new QStackedWidget(this))
{
    pages_->addWidget(makeEmpty());
    pages_->addWidget(makeFields(palette));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 16, 2);
    column->addWidget(pages_);
    connectFields();
}

QWidget* ThemeForm::makeEmpty()
{
    auto* page = new QWidget(pages_);
    auto* words = new QLabel(tr("The pictures have the program’s own colours and no logotype. The city’s own are kept "
                                "in this file and follow it everywhere: on the screen, in print and on the web."),
                             page);
    words->setWordWrap(true);
    auto* add = new QPushButton(tr("Add the &city’s colours and logotype…"), page);
    connect(add, &QPushButton::clicked, this, &ThemeForm::additionWanted);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(words);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

QWidget* ThemeForm::makeFields(const Palette& palette)
{
    auto* page = new QWidget(pages_);
    name_ = new QLineEdit(page);
    named_ = new LabelledField(tr("&Name"), name_, page);
    naming_ = new Typing(*name_);
    inUse_ = new QCheckBox(tr("&Used by the model: in all pictures without a choice of their own"), page);
    logotype_ = new LogotypeField(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(named_);
    column->addWidget(inUse_);
    column->addSpacing(4);
    column->addWidget(heading(tr("Logotype"), page));
    column->addWidget(logotype_);
    column->addSpacing(4);
    column->addWidget(heading(tr("Colours"), page));
    makeColours(palette, page);
    for (const auto& [token, field] : colours_)
        column->addWidget(field);
    column->addStretch();
    return page;
}

void ThemeForm::makeColours(const Palette& palette, QWidget* parent)
{
    const std::initializer_list<std::pair<QString, QString>> tokens{
        {QStringLiteral("red"), tr("&Red")},   {QStringLiteral("plum"), tr("&Plum")},
        {QStringLiteral("blue"), tr("&Blue")}, {QStringLiteral("green"), tr("&Green")},
        {QStringLiteral("ink"), tr("Blac&k")}, {QStringLiteral("sand"), tr("&Sand")},
    };
    for (const auto& [token, name] : tokens)
        colours_.emplace_back(token, new ThemeColourField(name, palette.colour(ColourToken::Edge), parent));
}

void ThemeForm::connectFields()
{
    const auto want = [this](const QString& gesture, const ThemeChange& change) {
        Q_EMIT changeWanted(change, gesture);
    };
    connect(naming_, &Typing::typed, this, [=, this](const QString& name, const QString& gesture) {
        named_->setProblem(name.simplified().isEmpty() ? tr("The name is missing. The former one is kept.")
                                                       : QString());
        if (!name.simplified().isEmpty())
            want(gesture, [name](const Model& model, const ThemeId& id) { return renameTheme(model, id, name); });
    });
    connect(inUse_, &QCheckBox::clicked, this, [=](bool isUsed) {
        want({}, [isUsed](const Model& model, const ThemeId& id) {
            return useTheme(model, isUsed ? std::optional(id) : std::nullopt);
        });
    });
    for (const auto& [token, field] : colours_)
        connect(
            field, &ThemeColourField::changed, this, [=, token = token](const QString& colour, const QString& gesture) {
                want(gesture,
                     [=](const Model& model, const ThemeId& id) { return setThemeColour(model, id, token, colour); });
            });
    connect(logotype_, &LogotypeField::chosen, this, [=](const QByteArray& file) {
        want({}, [file](const Model& model, const ThemeId& id) { return setLogotype(model, id, file); });
    });
    connect(logotype_, &LogotypeField::removalWanted, this, [=] { want({}, removeLogotype); });
    connect(logotype_, &LogotypeField::described, this, [=](const QString& text, const QString& gesture) {
        want(gesture, [text](const Model& model, const ThemeId& id) { return setLogotypeText(model, id, text); });
    });
    connect(logotype_, &LogotypeField::refused, this, &ThemeForm::refused);
}

void ThemeForm::show(const Model& model, const ThemeId& id)
{
    const Theme* theme = model.find(id);
    pages_->setCurrentIndex(theme ? 1 : 0);
    for (int i = 0; i < pages_->count(); ++i) { // what is not shown asks for no room to scroll in
        const auto policy = i == pages_->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        pages_->widget(i)->setSizePolicy(policy, policy);
    }
    if (!theme)
        return;
    naming_->show(theme->name);
    named_->setProblem({});
    inUse_->setChecked(model.info().theme == id);
    for (const auto& [token, field] : colours_)
        field->show(theme->colours.value(token), verdictOn(*theme, token), usesOf(model, token));
    logotype_->show(*theme);
}

void ThemeForm::finish()
{
    naming_->flush();
    logotype_->finish();
}

void ThemeForm::focusName()
{
    name_->setFocus();
}

} // namespace styrmodell
