/// One element in the inspector, section by section.
#pragma once

#include "views/panels/inspector/editing.h"

#include <QWidget>

namespace styrmodell
{

class AppearancesSection;
class CommentsSection;
class DecisionsSection;
class ElementHead;
class FollowUpSection;
class FormerSection;
class MoreSection;
class RelationsSection;
class WordingSection;

class ElementForm : public QWidget
{
    Q_OBJECT
public:
    explicit ElementForm(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element);
    void editTitle();
    void beginRelating();

Q_SIGNALS:
    /// She wants to see a picture that it appears in.
    void pictureWanted(const styrmodell::PictureId& picture);
    void decisionWanted(const QList<styrmodell::ElementId>& elements);

private:
    Editing& editing_;
    ElementHead* head_;
    WordingSection* wording_;
    RelationsSection* relations_;
    DecisionsSection* decisions_;
    FormerSection* former_;
    CommentsSection* comments_;
    FollowUpSection* followUp_;
    MoreSection* more_;
    AppearancesSection* appearances_;
};

} // namespace styrmodell
