#include "app/window/pictures/composition/adaptation_steps.h"

namespace styrmodell
{

void AdaptationSteps::put(Adaptation adaptation, const QString& field)
{
    if (adaptation == now())
        return;
    steps_.resize(at_ + 1, now());
    if (field.isEmpty() || field != field_) {
        steps_.push_back(std::move(adaptation));
        ++at_;
    } else {
        steps_.back() = std::move(adaptation);
    }
    field_ = field;
}

void AdaptationSteps::undo()
{
    close();
    if (canUndo())
        --at_;
}

void AdaptationSteps::redo()
{
    close();
    if (canRedo())
        ++at_;
}

} // namespace styrmodell
