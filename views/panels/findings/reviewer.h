/// The review of a model, beside the window.
#pragma once

#include "model/checks/check.h"

#include <QObject>

#include <optional>
#include <thread>

namespace styrmodell
{

/// One review at a time, on a thread of its own. What is asked for meanwhile waits; of those the latest is made, and
/// what it overtakes is not told.
class Reviewer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The model is a cheap copy.
    void review(const Model& model, QDate asOf);
    /// What is under way is not told.
    void forget();

Q_SIGNALS:
    void reviewed(const styrmodell::Review& review);

private:
    struct Task {
        Model model{};
        QDate asOf{};
    };
    void begin(Task task);
    void finish(const Review& review);

    bool isBusy_ = false;
    bool isForgotten_ = false;
    std::optional<Task> next_;
    std::jthread thread_; ///< last: what it tells must still have somebody to hear it
};

} // namespace styrmodell
