/// The themes of a model and what is said about the current one.
#pragma once

#include "app/window/kinds/definition_page.h"
#include "app/window/themes/theme_form.h"

namespace styrmodell
{

class ThemesPage : public DefinitionPage
{
    Q_OBJECT
public:
    /// Begins on the theme that the model uses.
    ThemesPage(Document& document, const Palette& palette, QWidget* parent);

    void finish() override;
    ThemeId current() const { return {list().current()}; }

Q_SIGNALS:
    /// Another theme, or the same one changed.
    void shown();

protected:
    QList<DefinitionList::Row> rows() const override;
    void showCurrent() override;
    void add() override;
    void remove() override;

private:
    void change(const ThemeChange& change, const QString& gesture);

    ThemeForm* form_;
};

} // namespace styrmodell
