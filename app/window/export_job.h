/// An export that runs beside the window.
#pragma once

#include "model/change/model.h"
#include "views/export/publish.h"
#include "views/scene/picture_request.h"

#include <QObject>

#include <thread>

namespace styrmodell
{

/// Lays out and writes on a thread of its own, with fonts of its own; tells how far it is.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    /// Begins at once. The model is a cheap copy.
    ExportJob(Model model, PictureRequest request, Palette palette, PublishOptions options);
    /// Stops, and waits for the page at hand.
    ~ExportJob() override;

    void stop();

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const QStringList& files);
    void failed(const QString& sentence);

private:
    void run(const std::stop_token& stop);

    Model model_;
    PictureRequest request_;
    Palette palette_;
    PublishOptions options_;
    std::jthread thread_; ///< last: it must not outlive what it reads
};

} // namespace styrmodell
