/// What is being typed into a field, told often enough that nothing is lost.
#pragma once

#include <QObject>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace styrmodell
{

/// Tells what stands in the field two seconds after it differs from what is stored, on Enter, and when she leaves.
/// All that is typed between coming and leaving shares one gesture, so that one undo takes it back. Undo and redo keys
/// are the document's, after telling what was typed.
class Typing : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the field.
    explicit Typing(QLineEdit& field);
    explicit Typing(QPlainTextEdit& field);

    /// What is stored now. What she is typing is kept if it has not been told yet.
    void show(const QString& stored);
    /// Tells at once what has not been told.
    void flush();

Q_SIGNALS:
    void typed(const QString& text, const QString& gesture);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void listen(QWidget& field);
    QString text() const;
    void setText(const QString& text);
    void changed();

    QLineEdit* line_ = nullptr;
    QPlainTextEdit* area_ = nullptr;
    QString stored_;
    QString shown_; ///< what the field makes of it
    QString gesture_;
    QTimer timer_;
    bool isShowing_ = false;
};

} // namespace styrmodell
