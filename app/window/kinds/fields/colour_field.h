/// The colour of a kind: one of the city's, or her own.
#pragma once

#include "model/records/fields/values.h"
#include "views/drawing/palette.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace styrmodell
{

/// Says when lines and markers of an own colour could not be told from the page.
class ColourField : public QWidget
{
    Q_OBJECT
public:
    ColourField(const Palette& palette, QWidget* parent);

    void setColour(const Colour& colour);
    /// Nothing while it is not whole.
    std::optional<Colour> colour() const;

Q_SIGNALS:
    void changed();

private:
    bool isOwn() const;
    void refresh();

    Palette palette_;
    QComboBox* choice_;
    QLineEdit* own_;
    QLabel* remark_;
};

} // namespace styrmodell
