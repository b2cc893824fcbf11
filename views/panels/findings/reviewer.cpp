#include "views/panels/findings/reviewer.h"

namespace styrmodell
{

void Reviewer::review(const Model& model, QDate asOf)
{
    if (isBusy_)
        next_ = Task{model, asOf};
    else
        begin({model, asOf});
}

void Reviewer::forget()
{
    next_.reset();
    isForgotten_ = isBusy_;
}

void Reviewer::begin(Task task)
{
    isBusy_ = true;
    isForgotten_ = false;
    thread_ = std::jthread([this, task = std::move(task)] {
        QMetaObject::invokeMethod(
            this, [this, review = check(task.model, task.asOf)] { finish(review); }, Qt::QueuedConnection);
    });
}

void Reviewer::finish(const Review& review)
{
    isBusy_ = false;
    if (std::optional<Task> next = std::exchange(next_, std::nullopt))
        begin(*std::move(next));
    else if (!isForgotten_)
        Q_EMIT reviewed(review);
}

} // namespace styrmodell
