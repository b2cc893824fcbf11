/// What a new model begins with.
#pragma once

#include <QDialog>

namespace styrmodell
{

class TemplateGallery;

/// Shows the built-in templates by their pictures.
class TemplateDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TemplateDialog(QWidget* parent = nullptr);

    /// Of the chosen template.
    QString templateName() const;

private:
    TemplateGallery* gallery_;
};

} // namespace styrmodell
