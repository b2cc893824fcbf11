/// The page of what surrounds everything: the frame itself, its parts and its ground.
#pragma once

#include "views/scene/focus/element_page.h"

namespace styrmodell
{

class AttitudePage : public FocusTemplate
{
public:
    AttitudePage(const PictureWords& words, const Element& element);
    size_t parts(const FocusDetail& detail) const override;
    Laid layOut(const Canvas& canvas) const override;

private:
    /// What lies in it, kind by kind.
    struct Part {
        const Kind* kind = nullptr;
        std::vector<const Element*> members{};
    };

    qreal addHead(const Canvas& canvas, Laid& laid) const;
    Piece partPanel(const Canvas& canvas, const Part& part, qreal minHeight) const;
    void addSurrounded(const Canvas& canvas, Laid& laid) const;

    const PictureWords& words_;
    const Element& element_;
    std::vector<Part> parts_;
    std::vector<RelationSection> ground_; ///< what it builds on
    std::vector<RelationSection> rest_;
};

} // namespace styrmodell
