/// What the picture of a line of sight shows, in words: its columns, their plates, and what leads from which to which.
#pragma once

#include "model/queries/line_of_sight.h"
#include "views/scene/words/picture_words.h"

namespace styrmodell
{

/// A step of the ladder: how much of a thread is shown at once.
struct ThreadDetail {
    bool isShort = false;
    bool isTight = false;
    size_t perKind = 6;            ///< plates of a kind, the rest is counted; 0: only how many there are
    size_t neighbours = 2;         ///< cold plates
    size_t siblings = 4;           ///< others in the same assignment
    qsizetype lettersAtMost = 900; ///< of the paragraph
    qreal scale = 1;
    bool hasOverLines = true; ///< false: the column's heading stands right above plates of one kind
    bool isDense = false;     ///< rows of plates that are lines
};

enum class ThreadLight {
    Own,  ///< the element whose thread it is
    Lit,  ///< on its way to the vision or to results
    Cold, ///< near, but not of the thread
    Count ///< “+12 till”, or all of a kind that are of the thread, counted
};

/// One plate of the picture.
struct ThreadTile {
    ThreadLight light = ThreadLight::Lit;
    std::vector<const Element*> elements{}; ///< one, or all that it stands for
    Label label{};
    std::vector<Label> members{}; ///< things of a kind that have the same relations share a plate, each to be entered
    QString rest{};               ///< “+3 till” beneath them
    std::vector<IndicatorWords> indicators{};
    Paint indicatorLine{};
    size_t column = 0;
    bool isUpward = false; ///< nearer the vision than the element
};

struct ThreadColumn {
    QString heading{};
    std::vector<size_t> tiles{}; ///< from the top
    bool isWithinBody = false;   ///< its plates lie in the body's
    bool isOneKind = true;
};

/// From one plate to another, as the verb reads.
struct ThreadLink {
    const RelationType* type = nullptr;
    size_t from = 0; ///< tiles
    size_t to = 0;
    bool isLit = true;
    bool operator==(const ThreadLink&) const = default;
};

/// The plate of the body that the thread passes through.
struct ThreadBody {
    Label body{};
    std::vector<Label> within{}; ///< from the outermost inward: the assignment
    size_t firstColumn = 0;
    size_t lastColumn = 0;
};

/// What else lies beside the element.
struct ThreadSiblings {
    QString heading{}; ///< “Andra mål i samma uppdrag”
    std::vector<Label> members{};
    std::optional<Label> rest{};
};

struct ThreadPlan {
    std::vector<ThreadTile> tiles{}; ///< the first is the element's own
    std::vector<ThreadColumn> columns{};
    std::vector<ThreadLink> links{};
    std::optional<ThreadBody> body{};
    ThreadSiblings siblings{};
    QString paragraph{}; ///< the thread in words, as many as are written
    QString heard{};     ///< and as many as are heard

    size_t ownColumn() const { return tiles.front().column; }
};

/// `gathered`: kinds whose elements share one plate even where their relations differ.
ThreadPlan planThread(const PictureWords& words, const LineOfSight& thread, const ThreadDetail& detail,
                      const std::vector<KindId>& gathered = {});

} // namespace styrmodell
