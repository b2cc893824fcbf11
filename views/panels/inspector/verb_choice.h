/// A choice of how things are related.
#pragma once

#include "model/queries/verbs.h"

#include <QComboBox>

namespace styrmodell
{

/// Offers every verb in both directions, those that elements of a kind have most first.
class VerbChoice : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

    /// To elements of this kind.
    void offer(const Model& model, const KindId& kind);
    /// Nothing: the model has no relation types.
    std::optional<Verb> verb() const;

private:
    std::vector<Verb> verbs_;
};

} // namespace styrmodell
