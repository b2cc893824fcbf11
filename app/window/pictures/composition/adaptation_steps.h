/// The steps of an adaptation, to be taken back and taken again.
#pragma once

#include "app/window/pictures/composition/adaptation.h"

#include <QString>

#include <vector>

namespace styrmodell
{

class AdaptationSteps
{
public:
    explicit AdaptationSteps(Adaptation first) : steps_{std::move(first)} {}

    const Adaptation& now() const { return steps_[at_]; }
    bool isChanged() const { return !(now() == steps_.front()); }
    bool canUndo() const { return at_ > 0; }
    bool canRedo() const { return at_ + 1 < steps_.size(); }

    /// One step further. All that is typed in one field without leaving it is one step; without a field it is a step of
    /// its own.
    void put(Adaptation adaptation, const QString& field = {});
    /// The next change is a step of its own, whatever its field.
    void close() { field_.clear(); }
    void undo();
    void redo();

private:
    std::vector<Adaptation> steps_;
    size_t at_ = 0;
    QString field_; ///< in which she is typing
};

} // namespace styrmodell
