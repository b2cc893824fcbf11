/// Looks through what is to come in, beside the window.
#pragma once

#include "model/interchange/import_result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

namespace styrmodell
{

/// Runs one piece of work on a thread of its own.
class PreviewJob
{
public:
    /// Begins at once. `work` holds all it needs; `tell` gets what it found, later and on the thread of `receiver`,
    /// which must outlive the job.
    PreviewJob(std::function<Import()> work, QObject* receiver,
               std::function<void(const std::shared_ptr<const Import>&)> tell);

private:
    std::jthread thread_; ///< its end is waited for
};

} // namespace styrmodell
