/// The page of a whole kind, of one of its subtypes, or of a slot that holds several kinds: its members.
#pragma once

#include "views/scene/focus/canvas.h"
#include "views/scene/focus/kind/kind_members.h"

namespace styrmodell
{

/// Members are rows by subtype, cells by body, or plates; the head above, what is not counted beneath.
class KindPage : public FocusTemplate
{
public:
    KindPage(const PictureWords& words, const Composition& composition, const Focus& focus);

    /// Nothing of the model is named by the focus.
    bool isEmpty() const { return members_.kinds.empty(); }
    QString title() const { return members_.title; }
    QString description() const;
    size_t parts(const FocusDetail& detail) const override;
    Laid layOut(const Canvas& canvas) const override;

private:
    KindMembers shown(const Canvas& canvas) const;

    const PictureWords& words_;
    KindMembers members_;
};

} // namespace styrmodell
