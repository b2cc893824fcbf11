/// The logotype of a city's theme: chosen from a file, described in words.
#pragma once

#include "model/records/fields/result.h"
#include "model/records/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace styrmodell
{

class LabelledField;
class Typing;

class LogotypeField : public QWidget
{
    Q_OBJECT
public:
    explicit LogotypeField(QWidget* parent);

    void show(const Theme& theme);
    /// Keeps what she has just typed.
    void finish();

Q_SIGNALS:
    /// The content of a file that can be a logotype.
    void chosen(const QByteArray& file);
    void removalWanted();
    void described(const QString& text, const QString& gesture);
    /// Why a file cannot be one.
    void refused(const QString& sentence);

private:
    void choose();

    QLabel* picture_;
    QPushButton* choose_;
    QPushButton* remove_;
    QLabel* remark_;
    QLineEdit* text_;
    LabelledField* described_;
    Typing* typing_;
    QString shown_; ///< data URI
};

/// The content of a file that can be a logotype. Error: it cannot be read, or it is none.
Result<QByteArray> logotypeFile(const QString& path);

} // namespace styrmodell
