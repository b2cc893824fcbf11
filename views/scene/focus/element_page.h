/// The page of an element that holds no others: itself in the middle, what it has to do with around it.
#pragma once

#include "views/scene/focus/follow_up_panels.h"
#include "views/scene/focus/hero.h"

namespace styrmodell
{

/// The page's own thing in words; facts where no panel tells them.
HeroWords heroWords(const Canvas& canvas, const Element& element, bool hasFacts);

class ElementPage : public FocusTemplate
{
public:
    ElementPage(const PictureWords& words, const Element& element);
    size_t parts(const FocusDetail& detail) const override;
    Laid layOut(const Canvas& canvas) const override;

private:
    const PictureWords& words_;
    const Element& element_;
    std::vector<RelationSection> serves_;
    std::vector<RelationSection> left_;    ///< what it builds on, as far as it fits beside it
    std::vector<RelationSection> beneath_; ///< what serves it and follows from it
    std::vector<RelationSection> bodies_;  ///< of these, what is shown body by body
    std::vector<RelationSection> beside_;
};

} // namespace styrmodell
