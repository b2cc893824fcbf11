/// How an element is followed up: indicators with their latest values and targets, and assessments in words.
#pragma once

#include "views/panels/inspector/section.h"

class QLineEdit;

namespace styrmodell
{

class FollowUpSection : public Section
{
    Q_OBJECT
public:
    explicit FollowUpSection(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element) override;

private:
    void fill(const Element& element);
    void addIndicatorRow(const Element& element, const struct MeasuredIndicator& measured);
    void addFollowUpRow(const FollowUp& followUp);
    void addIndicator();
    void openValues(const IndicatorId& indicator);
    void openFollowUp(const FollowUpId& followUp);

    ElementId element_;
    SectionHeading* heading_;
    SectionHeading* assessments_;
    QLineEdit* name_;
    QVBoxLayout* indicators_;
    QVBoxLayout* followUps_;
    QStringList shown_;
};

} // namespace styrmodell
