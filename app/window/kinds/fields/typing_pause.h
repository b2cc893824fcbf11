/// What is typed is kept while it is typed, and is one undo step a field.
#pragma once

#include <QObject>
#include <QTimer>

namespace styrmodell
{

class WordsField;

/// Tells when what she has typed is to be kept: after a moment's pause, or at once when a field is left.
class TypingPause : public QObject
{
    Q_OBJECT
public:
    explicit TypingPause(QObject* parent);

    void follow(const WordsField& field);
    /// Of all that is typed in one field without leaving it.
    const QString& gesture() const { return gesture_; }
    /// Keeps what still waits.
    void finish();

Q_SIGNALS:
    void paused();

private:
    QTimer pause_;
    QString gesture_;
};

} // namespace styrmodell
