/// What was decided about an element.
#pragma once

#include "views/panels/inspector/section.h"

class QMenu;

namespace styrmodell
{

/// “Kommunfullmäktige, 17 juni 2026, § 123: antaget”. `verdict` in the window's language.
QString decisionInWords(const Model& model, const Decision& decision);

/// “antaget”, “återremitterat” …
QString verdictInWords(DecisionType type);

class DecisionsSection : public Section
{
    Q_OBJECT
public:
    explicit DecisionsSection(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element) override;

Q_SIGNALS:
    /// She wants to register what was decided about the element.
    void decisionWanted(const styrmodell::ElementId& element);

private:
    void fill(const Element& element);
    void addRow(const Decision& decision);
    void openMenu();
    void join(const DecisionId& id, bool isJoined);

    ElementId element_;
    SectionHeading* heading_;
    QVBoxLayout* rows_;
    QStringList shown_;
};

} // namespace styrmodell
