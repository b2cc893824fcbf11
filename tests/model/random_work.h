/// A sequence of operations as chance has them, out of all that a person can do to a model.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"
#include "random_members.h"

namespace styrmodell
{

class RandomWork
{
public:
    RandomWork(Model model, std::uint32_t seed) : chance_(seed), model_(std::move(model)) {}

    const Model& model() const { return model_; }
    /// What was done, in order.
    const std::vector<Edit>& edits() const { return edits_; }
    int refused() const { return refused_; }
    /// What came of each operation, by the name that its edit has.
    const std::map<QString, int>& done() const { return done_; }

    /// Tries one operation. It may be refused, but must say why.
    void step();

private:
    ElementId anyElement() { return known_.any<Element>(chance_); }
    QList<ElementId> someElements();
    std::optional<ElementId> maybeElement() { return chance_.percent(30) ? std::nullopt : std::optional(anyElement()); }
    std::optional<ImpreciseDate> maybeDate();
    QString someWords();

    Result<Edit> ofElement();
    Result<Edit> ofElements();
    Result<Edit> ofWording();
    Result<Edit> ofMeasuring();
    Result<Edit> ofDefinition();
    Result<Edit> ofKind();
    Result<Edit> ofAny();
    Result<Edit> ofRelation();
    Result<Edit> ofPicture();
    Result<Edit> byHand(const Picture& shown);
    Result<Edit> comment();
    Result<Edit> bringIn();
    Result<Edit> replaceWords();
    Result<Edit> revert();
    template <class R> Result<Edit> changed();
    Result<Edit> changedRecord();

    Chance chance_;
    Model model_;
    KnownIds known_{};
    std::vector<Model> former_{}; ///< states to go back to
    std::vector<Edit> edits_{};
    std::map<QString, int> done_{};
    int steps_ = 0;
    int refused_ = 0;
};

} // namespace styrmodell
