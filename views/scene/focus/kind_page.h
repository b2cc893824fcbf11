/// The page of a whole kind, of one of its subtypes, or of a slot that holds several kinds: its members.
#pragma once

#include "views/scene/focus/plans.h"

namespace styrmodell
{

class KindPage : public FocusTemplate
{
public:
    KindPage(const PictureWords& words, const Composition& composition, const Focus& focus);

    /// Nothing of the model is named by the focus.
    bool isEmpty() const { return kinds_.empty(); }
    QString title() const { return title_; }
    QString description() const;
    size_t parts(const FocusDetail& detail) const override;
    Laid layOut(const Canvas& canvas) const override;

private:
    /// Members that stand under one heading.
    struct Section {
        const Kind* kind = nullptr;
        const Subtype* subtype = nullptr;
        const Element* body = nullptr; ///< in which they lie
        QString heading{};
        QString group{}; ///< sections of the same group stand in one panel
        std::optional<Focus> target{};
        std::vector<const Element*> members{};
        bool isGap = false; ///< nothing of the kind lies in the body
    };

    void addKind(const Kind& kind);
    void addBySubtype(const Kind& kind);
    void addByBody(const Kind& kind);
    bool isByBody() const;
    int total() const;

    qreal addHead(const Canvas& canvas, Laid& laid) const;
    Laid columnsOfRows(const Canvas& canvas, qreal top, qreal bottom) const;
    Laid cells(const Canvas& canvas, qreal top, qreal bottom) const;
    Laid grids(const Canvas& canvas, qreal top, qreal bottom) const;
    Maker memberMaker(const Canvas& canvas, const Element& element) const;
    std::optional<PlannedPanel> basisPanel(const Canvas& canvas) const;
    Piece foot(const Canvas& canvas) const;
    QStringList leftOutWords() const;
    QString abbreviations() const;

    const PictureWords& words_;
    std::vector<const Kind*> kinds_;
    QString subtype_; ///< empty: whole kinds
    QString title_;
    std::vector<Section> sections_;
};

} // namespace styrmodell
