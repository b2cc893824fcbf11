/// What a new model begins with.
#pragma once

#include <QDialog>

class QListWidget;

namespace styrmodell
{

/// Lists the built-in templates.
class TemplateDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TemplateDialog(QWidget* parent = nullptr);

    /// Of the chosen template.
    QString templateName() const;

private:
    QListWidget* list_;
};

} // namespace styrmodell
