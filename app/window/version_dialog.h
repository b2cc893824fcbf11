/// Gives the present state of a model a name.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace styrmodell
{

class Document;

/// Names the version when it is accepted; a name that cannot be taken is said in the dialog, and nothing is lost.
class VersionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit VersionDialog(Document& document, QWidget* parent = nullptr);

    QString name() const;
    void accept() override;

private:
    void fit();

    Document& document_;
    QLineEdit* name_;
    QLineEdit* note_;
    QLabel* problem_;
};

} // namespace styrmodell
