#include "app/window/pictures/composition/page_maker.h"

#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"

namespace styrmodell
{

PageMaker::PageMaker(QObject* parent) : QObject(parent), thread_([this](const std::stop_token& stop) { run(stop); }) {}

void PageMaker::make(const Model& model, const PictureRequest& request)
{
    {
        const std::scoped_lock lock(mutex_);
        wanted_ = Wanted{model, request, ++number_};
    }
    isWanted_.notify_one();
}

void PageMaker::run(const std::stop_token& stop)
{
    const FontMeasure measure;
    for (;;) {
        std::unique_lock lock(mutex_);
        if (!isWanted_.wait(lock, stop, [this] { return wanted_.has_value(); }))
            return;
        const Wanted wanted = *std::exchange(wanted_, std::nullopt);
        lock.unlock();
        Publication publication = layOut(wanted.model, wanted.request, measure);
        const auto page = std::make_shared<const Page>(std::move(publication.pages.front()));
        QMetaObject::invokeMethod(
            this, [this, page, number = wanted.number] { tell(page, number); }, Qt::QueuedConnection);
    }
}

void PageMaker::tell(const std::shared_ptr<const Page>& page, int number)
{
    if (number == number_)
        Q_EMIT made(page);
}

} // namespace styrmodell
