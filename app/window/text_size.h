/// How large the letters of the window and of the picture in it are.
#pragma once

#include <QObject>

class QActionGroup;

namespace styrmodell
{

class DiagramWidget;
class Preferences;
class WindowActions;

/// From the desktop's size to twice as large, remembered. The picture is laid out anew for larger letters, so that
/// nothing is lost. Made after the application's style sheet.
class TextSize : public QObject
{
    Q_OBJECT
public:
    TextSize(WindowActions& actions, DiagramWidget& diagram, Preferences& preferences, QObject* parent);
    ~TextSize() override;

private:
    void apply(int percent);

    DiagramWidget& diagram_;
    Preferences& preferences_;
    QActionGroup* sizes_;
    qreal usualPoints_;
};

} // namespace styrmodell
