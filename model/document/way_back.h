/// The way back from the present through the journal, with the model as it was.
#pragma once

#include "model/store/store.h"

namespace styrmodell
{

/// The edits of one gesture as one thing that was done.
struct PastGesture {
    JournalEntry entry{};          ///< of its newest edit, whose number is the state it left
    qint64 first = 0;              ///< number of its oldest edit
    std::vector<Change> changes{}; ///< what came of it all, by record; empty where it took itself back
    Model before{};
    Model after{};
};

/// Stands at a state of the model and goes to earlier ones only. Copies are cheap: keep one to start from again. The
/// journal is append-only, so it stays right whatever is done meanwhile. The store must outlive it.
class WayBack
{
public:
    /// `present` is the model as it stands after the edit `head`.
    WayBack(Store& store, Model present, qint64 head) : store_(&store), model_(std::move(present)), seq_(head) {}

    qint64 seq() const { return seq_; } ///< the edit after which `model` is; 0: the file began with it
    const Model& model() const { return model_; }
    bool isAtBeginning() const { return seq_ == 0; }

    /// To the state after the edit `seq`, which is not later than where it stands. Error: the journal cannot be read
    /// or does not fit the model.
    Result<void> goTo(qint64 seq);
    /// Past the whole gesture of the edit it stands after, which must exist.
    Result<PastGesture> passGesture();

private:
    Result<std::vector<RecordKey>> passEdit();

    Store* store_;
    Model model_;
    qint64 seq_;
};

} // namespace styrmodell
