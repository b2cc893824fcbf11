#include "app/window/themes/themes_page.h"

#include "model/operations/themes.h"

#include <QInputDialog>
#include <QPainter>

namespace styrmodell
{
namespace
{

/// Four of its colours as they are seen.
QIcon iconOf(const Theme& theme, int side, qreal pixelRatio)
{
    const Palette palette = Palette::named(PaletteName::Light).withTheme(theme);
    QPixmap pixmap(QSize(side, side) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const qreal half = side / 2.0;
    qreal at = 0;
    for (const ColourToken token : {ColourToken::Red, ColourToken::Plum, ColourToken::Blue, ColourToken::Green}) {
        painter.fillRect(QRectF(at >= side ? at - side : at, at >= side ? half : 0, half, half),
                         QColor::fromRgb(palette.colour(token)));
        at += half;
    }
    return QIcon(pixmap);
}

} // namespace

ThemesPage::ThemesPage(Document& document, const Palette& palette, QWidget* parent)
    : DefinitionPage(document, tr("Colours and logotype"), {{}, tr("Colours and logotype"), tr("Pictures")}, palette,
                     parent),
      form_(new ThemeForm(palette, this))
{
    connect(form_, &ThemeForm::changeWanted, this, &ThemesPage::change);
    connect(form_, &ThemeForm::additionWanted, this, [this] { add(); });
    connect(form_, &ThemeForm::refused, this, &ThemesPage::refused);
    begin(*form_);
    if (model().info().theme)
        list().setCurrent(model().info().theme->text);
}

void ThemesPage::finish()
{
    form_->finish();
}

QList<DefinitionList::Row> ThemesPage::rows() const
{
    QList<DefinitionList::Row> rows;
    for (const Theme* theme : model().table<Theme>().sorted()) {
        const auto count = static_cast<int>(model().referrersOf<Picture>(RecordKey::of(theme->id)).size());
        const bool isUsed = model().info().theme == theme->id;
        const QString name = isUsed ? tr("%1 – in use", "a theme").arg(theme->name) : theme->name;
        rows.append({theme->id.text,
                     {},
                     name,
                     iconOf(*theme, fontMetrics().ascent(), devicePixelRatioF()),
                     count,
                     tr("%1, chosen by %n picture(s)", nullptr, count).arg(name)});
    }
    return rows;
}

void ThemesPage::showCurrent()
{
    form_->show(model(), current());
    Q_EMIT shown();
}

void ThemesPage::add()
{
    finish();
    bool isMeant = false;
    const QString proposed = model().info().organisation.simplified();
    const QString name = QInputDialog::getText(this, tr("The city’s colours and logotype"), tr("Their name:"),
                                               QLineEdit::Normal, proposed, &isMeant);
    if (!isMeant)
        return;
    Result<Edit> edit = addTheme(model(), name);
    const QString id = edit ? edit->args.value(QStringLiteral("id")).toString() : QString();
    if (!apply(std::move(edit)))
        return;
    list().setCurrent(id);
    form_->focusName();
}

void ThemesPage::remove()
{
    finish();
    if (model().find(current()))
        apply(removeTheme(model(), current()));
}

void ThemesPage::change(const ThemeChange& change, const QString& gesture)
{
    if (!apply(change(model(), current()), gesture))
        form_->show(model(), current());
}

} // namespace styrmodell
