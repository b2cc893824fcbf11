/// The steps of a thread: by element, in words, and as links between plates.
#pragma once

#include "views/scene/thread/thread_plan.h"

#include <QHash>

namespace styrmodell
{

/// The steps of a thread by either of their ends. Holds the thread by reference.
class ThreadSteps
{
public:
    explicit ThreadSteps(const LineOfSight& thread);

    const std::vector<const Related*>& of(const Element& element) const;
    /// Whether a step joins the two.
    bool joins(const Element& a, const Element& b) const;
    /// The same for elements that are related to the same others in the same ways.
    QByteArray relationsOf(const Element& element) const;
    /// Its first relations, in sentences that end with a full stop.
    QStringList sentencesOf(const PictureWords& words, const Element& element, size_t atMost) const;
    /// Each once, between the plates on which its ends stand; none within a plate.
    std::vector<ThreadLink> links(const ThreadPlan& plan) const;

private:
    const LineOfSight& thread_;
    QHash<const Element*, std::vector<const Related*>> of_;
};

} // namespace styrmodell
