/// Lays pages out beside the window: whoever types is never waited for.
#pragma once

#include "model/change/model.h"
#include "views/scene/picture_request.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace styrmodell
{

/// Works on a thread of its own, which remembers what it measured. Of what is wanted while it works only the last is
/// laid out.
class PageMaker : public QObject
{
    Q_OBJECT
public:
    explicit PageMaker(QObject* parent);

    void make(const Model& model, const PictureRequest& request);

Q_SIGNALS:
    /// The first page of what was last wanted.
    void made(const std::shared_ptr<const styrmodell::Page>& page);

private:
    struct Wanted {
        Model model;
        PictureRequest request{};
        int number = 0;
    };

    void run(const std::stop_token& stop);
    void tell(const std::shared_ptr<const Page>& page, int number);

    int number_ = 0; ///< of what was last wanted
    std::mutex mutex_;
    std::condition_variable_any isWanted_;
    std::optional<Wanted> wanted_; ///< waits for the thread
    std::jthread thread_;          ///< last, so that its end is waited for first
};

} // namespace styrmodell
