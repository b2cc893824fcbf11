/// Pages for the screen, laid out once for each focus and size.
#pragma once

#include "views/scene/lay_out.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace styrmodell
{

using LayOut = std::function<Publication(const Model&, const PictureRequest&, const TextMeasure&)>;

/// The pages of a publication one beneath the other as one page, for scrolling. The keys of further pages get a
/// slot of their own, so that all stay unique. At least one page.
Page joinPages(std::vector<Page> pages);

/// The last few pages laid out for one state of a model. Forget it when the model changes.
class PictureCache
{
public:
    PictureCache(LayOut layOut, std::unique_ptr<TextMeasure> measure);

    /// The page of the request; null if the layout yields none.
    std::shared_ptr<const Page> page(const Model& model, const PictureRequest& request);
    void forget() { kept_.clear(); }

private:
    struct Kept {
        QByteArray request;
        std::shared_ptr<const Page> page;
    };

    LayOut layOut_;
    std::unique_ptr<TextMeasure> measure_;
    std::vector<Kept> kept_; ///< newest last
};

} // namespace styrmodell
