/// What is shown on demand.
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace styrmodell
{

/// A heading that opens and closes what stands beneath it; closed at first.
class Disclosure : public QWidget
{
    Q_OBJECT
public:
    explicit Disclosure(const QString& title, QWidget* parent = nullptr);

    /// What is opened: widgets are added to it, beneath each other.
    QWidget* body() const { return body_; }
    void add(QWidget* widget);
    void addSideBySide(QWidget* left, QWidget* right);
    void setOpen(bool isOpen);

Q_SIGNALS:
    void opened(bool isOpen);

private:
    QToolButton* heading_;
    QWidget* body_;
    QVBoxLayout* rows_;
};

} // namespace styrmodell
