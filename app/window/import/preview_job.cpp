#include "app/window/import/preview_job.h"

namespace styrmodell
{

PreviewJob::PreviewJob(std::function<Import()> work, QObject* receiver,
                       std::function<void(const std::shared_ptr<const Import>&)> tell)
    : thread_([work = std::move(work), receiver, tell = std::move(tell)] {
          const auto found = std::make_shared<const Import>(work());
          QMetaObject::invokeMethod(
              receiver, [tell, found] { tell(found); }, Qt::QueuedConnection);
      })
{
}

} // namespace styrmodell
