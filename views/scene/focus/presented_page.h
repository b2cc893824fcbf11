/// The page of an element before an audience, where it would be higher than the screen: every part of it on a card.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/words/sections.h"

namespace styrmodell
{

/// The element itself, then what it has to do with others, what lies in it and how it is followed up, each in few
/// words; of what lies in it as many as the detail allows, the rest counted. Every card leads to what it tells of.
class PresentedPage : public FocusTemplate
{
public:
    PresentedPage(const PictureWords& words, const Element& element);
    size_t parts(const FocusDetail&) const override { return 1; }
    Laid layOut(const Canvas& canvas) const override;

private:
    std::vector<Label> cards(const Canvas& canvas) const;
    void addRelations(std::vector<Label>& cards, Side side) const;
    void addInside(std::vector<Label>& cards, const Element& container, size_t most) const;
    void addFollowUp(std::vector<Label>& cards) const;
    void addFacts(std::vector<Label>& cards) const;

    const PictureWords& words_;
    const Element& element_;
    std::vector<RelationSection> sections_;
};

} // namespace styrmodell
