/// What a relation itself says: note, dates, source, how it is known.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace styrmodell
{

class DateField;
class GrowingText;
class Typing;

/// Fields in place, beneath the relation's row. Each is stored when she leaves it; Esc closes them.
class RelationDetails : public QFrame
{
    Q_OBJECT
public:
    explicit RelationDetails(Editing& editing, QWidget* parent = nullptr);

    /// `words` are the relation as it is read, for a screen reader.
    void show(const Relation& relation, const QString& words, bool isOfKind);
    void begin();

Q_SIGNALS:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void lay();
    void set(const std::function<void(Relation&)>& change, const QString& gesture = {});

    Editing& editing_;
    RelationId relation_;
    QLabel* ofKind_;
    GrowingText* note_;
    QLineEdit* source_;
    Typing* typedNote_;
    Typing* typedSource_;
    DateField* from_;
    DateField* to_;
    QComboBox* certainty_;
};

/// Why it is not in force on the day that the model shows, and what else is to be known of it at once: “gällde till
/// 31 december 2025 · härlett · …”; mostly empty.
QString relationInBrief(const Model& model, const Relation& relation, QDate today);

} // namespace styrmodell
