/// A field with its label above, and beneath it what is wrong with what stands in it.
#pragma once

#include <QWidget>

class QLabel;

namespace styrmodell
{

class LabelledField : public QWidget
{
    Q_OBJECT
public:
    /// `field` is taken over; the label may hold a mnemonic.
    LabelledField(const QString& label, QWidget* field, QWidget* parent = nullptr);

    /// A sentence beneath the field, read with it; empty: nothing is wrong.
    void setProblem(const QString& sentence);
    void setLabel(const QString& label);

private:
    QLabel* label_;
    QWidget* field_;
    QLabel* problem_;
};

} // namespace styrmodell
