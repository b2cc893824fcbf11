/// What is told of an indicator besides its name and values, and of how it follows an element up.
#pragma once

#include "views/panels/inspector/editing.h"
#include "views/widgets/disclosure.h"

#include <functional>

class QComboBox;
class QLabel;

namespace styrmodell
{

class Typing;
class UncertainField;

/// Every field is stored when she leaves it, two seconds after she stops at the latest.
class IndicatorMore : public Disclosure
{
    Q_OBJECT
public:
    IndicatorMore(Editing& editing, const IndicatorId& indicator, const ElementId& element, QWidget* parent);

private:
    void makeOwn();
    void makeUse(const IndicatorUse& use);
    QWidget* line(const QString& label, const QString& text,
                  const std::function<void(const QString&, const QString&)>& keep);
    QWidget* area(const QString& label, const QString& text,
                  const std::function<void(const QString&, const QString&)>& keep);
    QWidget* certainty(const QString& label, Certainty certainty, const std::function<void(Certainty)>& keep);
    void set(const std::function<void(Indicator&)>& change, const QString& gesture = {});
    void setOfUse(const std::function<void(IndicatorUse&)>& change, const QString& gesture = {});

    Editing& editing_;
    IndicatorId indicator_;
    IndicatorUseId use_;
};

} // namespace styrmodell
