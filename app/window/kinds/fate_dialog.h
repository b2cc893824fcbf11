/// What becomes of what a kind, subtype or relation type is used by, when it is removed.
#pragma once

#include <QDialog>
#include <QIcon>

class QComboBox;
class QRadioButton;

namespace styrmodell
{

class FateDialog : public QDialog
{
    Q_OBJECT
public:
    struct Heir {
        QString id{};
        QString name{};
        QIcon icon{};
    };

    /// `become` and `go` are the two choices, as sentences; the first goes on with the name of an heir.
    FateDialog(const QString& question, const QString& become, const QList<Heir>& heirs, const QString& go,
               QWidget* parent);

    /// Empty: the second choice.
    QString heir() const;

private:
    QRadioButton* become_;
    QComboBox* heirs_;
};

} // namespace styrmodell
