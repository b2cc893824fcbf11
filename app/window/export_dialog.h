/// What is exported, as what, for which page.
#pragma once

#include "app/window/preferences.h"
#include "model/change/model.h"
#include "views/drawing/palette.h"
#include "views/scene/picture_request.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QFormLayout;
class QProgressBar;
class QPushButton;
class QLabel;
class QSpinBox;

namespace styrmodell
{

class ExportJob;

/// Exports what is seen, or everything, while the window goes on, closing stops it; or the records themselves.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `shown`: the picture as it is seen; it is laid out anew for the chosen page.
    ExportDialog(const Model& model, const PictureRequest& shown, Preferences& preferences, QWidget* parent);
    ~ExportDialog() override;

private:
    void makeFields();
    void refresh();
    void chooseFile();
    bool isPicture() const;
    Palette chosenPalette() const;
    void begin(const QString& path);
    void saveRecords(const QString& path);
    void endWith(const QStringList& files);
    void end(const QString& sentence, const QString& folder);

    const Model& model_;
    PictureRequest request_;
    Preferences& preferences_;
    QFormLayout* form_;
    QComboBox* pages_;
    QComboBox* format_;
    QComboBox* tables_;
    QComboBox* page_;
    QComboBox* colours_;
    QSpinBox* width_;
    QProgressBar* progress_;
    QLabel* outcome_;
    QPushButton* go_;
    QPushButton* close_;
    std::unique_ptr<ExportJob> job_;
};

} // namespace styrmodell
