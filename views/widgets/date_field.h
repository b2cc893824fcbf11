/// A field for dates as exact as they are known.
#pragma once

#include "model/records/fields/imprecise_date.h"
#include "model/records/fields/words.h"
#include "views/widgets/labelled_field.h"

#include <optional>

class QLineEdit;

namespace styrmodell
{

/// She types “2035”, “juni 2026” or “17 juni 2026”; what cannot be read stays, with a sentence.
class DateField : public LabelledField
{
    Q_OBJECT
public:
    explicit DateField(const QString& label, QWidget* parent = nullptr);

    void show(const std::optional<ImpreciseDate>& date, Language language);
    /// Empties the field: what could not be read belonged to something else.
    void forget();
    /// What stands in the field now; nothing: it is empty or cannot be read.
    std::optional<ImpreciseDate> date() const;
    bool isReadable() const;
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    /// Another date than was shown, or none.
    void dateChosen(const std::optional<styrmodell::ImpreciseDate>& date);

private:
    DateField(const QString& label, QLineEdit* line, QWidget* parent);
    void read();

    QLineEdit* line_;
    std::optional<ImpreciseDate> shown_;
    Language language_ = Language::Swedish;
};

} // namespace styrmodell
