/// What is said about a theme: its name, where it is used, its colours and its logotype.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace styrmodell
{

class LabelledField;
class LogotypeField;
class Palette;
class ThemeColourField;
class Typing;

/// What she wants done with the theme that is shown.
using ThemeChange = std::function<Result<Edit>(const Model&, const ThemeId&)>;

class ThemeForm : public QWidget
{
    Q_OBJECT
public:
    ThemeForm(const Palette& palette, QWidget* parent);

    /// Without such a theme it says what themes are for, and offers to add one.
    void show(const Model& model, const ThemeId& id);
    /// Keeps what she has just typed.
    void finish();
    void focusName();

Q_SIGNALS:
    /// What has the same gesture is one undo step; without one it stands alone.
    void changeWanted(const styrmodell::ThemeChange& change, const QString& gesture);
    void additionWanted();
    void refused(const QString& sentence);

private:
    QWidget* makeEmpty();
    QWidget* makeFields(const Palette& palette);
    void makeColours(const Palette& palette, QWidget* parent);
    void connectFields();

    QStackedWidget* pages_;
    QLineEdit* name_ = nullptr;
    LabelledField* named_ = nullptr;
    Typing* naming_ = nullptr;
    QCheckBox* inUse_ = nullptr;
    std::vector<std::pair<QString, ThemeColourField*>> colours_{}; ///< by token
    LogotypeField* logotype_ = nullptr;
};

} // namespace styrmodell
