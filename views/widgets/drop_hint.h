/// What would come of a drop, beside the pointer.
#pragma once

#include <QLabel>

namespace styrmodell
{

class DropHint : public QLabel
{
    Q_OBJECT
public:
    /// Stands over `view` and within it.
    explicit DropHint(QWidget* view);

    /// Beneath `at`, in pixels of the view; hidden without a sentence.
    void say(QPoint at, const QString& sentence);
};

} // namespace styrmodell
