/// What a picture shows of the model, and how.
#pragma once

#include "model/change/model.h"
#include "model/records/picture.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace styrmodell
{

class FilterFields;

/// Every choice is told at once, so that the picture behind can follow; what is to be kept is read when it is accepted.
class PictureDialog : public QDialog
{
    Q_OBJECT
public:
    /// How many elements a picture would show, and of how many.
    struct Extent {
        size_t shown = 0;
        size_t all = 0;
    };
    using Measure = std::function<Extent(const Picture&)>;

    /// `isKept`: it stands in the model and keeps a name; else a name keeps it.
    PictureDialog(const Model& model, const Picture& picture, bool isKept, Measure measure, QWidget* parent);

    Picture picture() const;

Q_SIGNALS:
    void changed(const styrmodell::Picture& picture);

private:
    void makeForms(const Model& model);
    void makeThemes(const Model& model);
    void refresh();

    Picture shown_;
    bool isKept_;
    Measure measure_;
    QLineEdit* title_;
    QComboBox* form_;
    QComboBox* page_;
    QComboBox* theme_;
    QComboBox* detail_;
    QComboBox* colourBy_;
    FilterFields* filter_;
    QLabel* extent_;
    QPushButton* whole_;
    QPushButton* accept_ = nullptr;
};

} // namespace styrmodell
