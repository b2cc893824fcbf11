/// Why a finding is set aside.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace styrmodell
{

/// Is accepted only with a reason.
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    /// `what`: the sentence that is set aside.
    ReasonDialog(const QString& what, QWidget* parent);

    QString reason() const;

    void accept() override;

private:
    QLineEdit* reason_;
    QLabel* missing_; ///< says that the reason is missing
};

} // namespace styrmodell
