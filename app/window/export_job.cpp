#include "app/window/export_job.h"

#include "views/drawing/text_measure.h"
#include "views/scene/lay_out.h"

namespace styrmodell
{

ExportJob::ExportJob(Model model, PictureRequest request, Palette palette, PublishOptions options)
    : model_(std::move(model)), request_(std::move(request)), palette_(palette), options_(std::move(options)),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

ExportJob::~ExportJob()
{
    stop();
}

void ExportJob::stop()
{
    thread_.request_stop();
}

void ExportJob::run(const std::stop_token& stop)
{
    const FontMeasure measure;
    const Publication publication = layOut(model_, request_, measure);
    options_.stop = stop;
    options_.progress = [this](int done, int total) { Q_EMIT progressed(done, total); };
    const auto files = publish(publication, palette_, options_);
    if (files)
        Q_EMIT finished(*files);
    else if (!stop.stop_requested())
        Q_EMIT failed(files.error().message());
}

} // namespace styrmodell
