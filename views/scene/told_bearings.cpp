#include "views/scene/told_bearings.h"

#include "model/queries/order.h"
#include "views/scene/words/section_summary.h"

#include <set>

namespace styrmodell
{
namespace
{

class Bearings
{
public:
    Bearings(const PictureWords& words, bool hasRelations) : words_(words), hasRelations_(hasRelations)
    {
        for (const Kind* kind : kindsInOrder(words.model()))
            if (kind->rank && !words.counted().elementsOf(kind->id).empty())
                ranks_.insert(*kind->rank);
    }

    void addTo(std::vector<Node>& nodes) const
    {
        for (Node& node : nodes) {
            const Element* element = node.element && node.isFocusable ? words_.model().find(*node.element) : nullptr;
            if (element)
                node.description = with(node.description, *element);
            addTo(node.children);
        }
    }

private:
    QString with(const QString& description, const Element& element) const
    {
        QStringList sentences{description, level(element)};
        if (hasRelations_)
            sentences += sentencesOf(words_, relationSections(words_.counted(), {&element}));
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    QString level(const Element& element) const
    {
        const Kind* kind = words_.model().find(element.kind);
        const auto at = kind && kind->rank ? ranks_.find(*kind->rank) : ranks_.end();
        if (at == ranks_.end())
            return {};
        return words_(QT_TRANSLATE_NOOP("Publication", "Level %1 of %2."))
            .arg(std::distance(ranks_.begin(), at) + 1)
            .arg(ranks_.size());
    }

    const PictureWords& words_;
    bool hasRelations_;
    std::set<double> ranks_; ///< of kinds that have elements
};

} // namespace

void tellLevels(Page& page, const PictureWords& words)
{
    Bearings(words, false).addTo(page.nodes);
}

void tellBearings(Page& page, const PictureWords& words)
{
    Bearings(words, true).addTo(page.nodes);
}

} // namespace styrmodell
