/// What the window shows while no model is open.
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace styrmodell
{

/// Recent models, unnamed ones of earlier starts, and new ones from a template.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    void showFiles(const QStringList& recent, const QStringList& unnamed);

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void templateChosen(const QString& name);
    void openWanted();
    void fileChosen(const QString& path);

private:
    QVBoxLayout* files_;
};

} // namespace styrmodell
