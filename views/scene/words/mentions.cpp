// How things are mentioned on a page: their labels and the sentences about them.
#include "model/queries/order.h"
#include "views/scene/words/formats.h"
#include "views/scene/words/picture_words.h"

namespace styrmodell
{

namespace
{

QString sentence(const QString& words)
{
    if (words.isEmpty())
        return {};
    return capitalised(words) + QLatin1Char('.');
}

QString quoted(const QString& title, Language language)
{
    return language == Language::Swedish ? QStringLiteral("”%1”").arg(title) : QStringLiteral("“%1”").arg(title);
}

} // namespace

QString PictureWords::description(const Element& element) const
{
    QStringList sentences;
    const Kind* of = model().find(element.kind);
    const auto way = wayOutward(model(), element);
    const Element* body = way.size() > 1 ? bodyOf(model(), *way[1]) : nullptr;
    const Element* container = way.size() < 2 ? nullptr : body && body != &element ? body : way[1];
    if (of && container)
        sentences << sentence(
            (*this)(QT_TRANSLATE_NOOP("Publication", "%1 within %2")).arg(overLine(element), drawnTitle(*container)));
    else if (of)
        sentences << sentence(overLine(element));
    if (element.certainty == Certainty::Example)
        sentences << (*this)(QT_TRANSLATE_NOOP("Publication", "Made up as an example."));
    else
        sentences << sentence(status(element));
    if (const auto meaning = meaningOf(counted_, colourBy_, element); meaning && meaning->isSaid && !meaning->isDashed)
        if (const QString words = sentence((*this)(meaning->word)); !sentences.contains(words))
            sentences << words;
    sentences << sentence(validity(element));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString PictureWords::description(const Mention& mention, const RelationSection& section) const
{
    QStringList sentences{description(*mention.element)};
    for (const Element* whose : mention.whose) {
        const QString own = quoted(drawnTitle(*whose), language_);
        const QString other = quoted(drawnTitle(*mention.element), language_);
        sentences << QStringLiteral("%1 %2 %3.")
                         .arg(section.isForward ? own : other, forward(*section.type), section.isForward ? other : own);
    }
    if (mention.isExample)
        sentences << (*this)(QT_TRANSLATE_NOOP("Publication", "This relation is an example."));
    return sentences.join(QLatin1Char(' '));
}

Label PictureWords::label(const Element& element, const QString& role, const QString& slot, bool isShort) const
{
    Label label;
    label.key = {element.id.text, role, slot};
    label.element = element.id;
    label.target = Focus(element.id);
    label.name = drawnTitle(element);
    label.title = shortened(title(element, isShort));
    label.description = description(element);
    label.tag = tag(element);
    label.paints = paints(element);
    label.isExample = element.certainty == Certainty::Example;
    label.isEditable = label.title == drawnTitle(element);
    return label;
}

Label PictureWords::kindLabel(const Kind& kind, const QString& subtype, const QString& role, const QString& slot) const
{
    std::vector<const Element*> elements = counted_.elementsOf(kind.id);
    QString name = plural(kind);
    for (const Subtype& one : kind.subtypes)
        if (!subtype.isEmpty() && one.id == subtype)
            name = plural(one);
    if (!subtype.isEmpty())
        std::erase_if(elements, [&](const Element* element) { return element->subtype != subtype; });
    Label label;
    label.key = {subtype.isEmpty() ? QStringLiteral("kind:%1").arg(kind.id.text)
                                   : QStringLiteral("kind:%1:%2").arg(kind.id.text, subtype),
                 role, slot};
    label.target = Focus(KindFocus{kind.id, subtype});
    label.name = QStringLiteral("%1, %2").arg(name).arg(elements.size());
    label.title = name;
    label.count = QString::number(elements.size());
    const int made = exampleCount(elements);
    label.tag = examples(made, elements.size());
    label.isExample = made > 0 && static_cast<size_t>(made) == elements.size();
    QStringList sentences{sentence(label.tag)}; // the name says how many
    // Each subtype beside the other would say the whole explanation again
    sentences << (subtype.isEmpty() ? kind.explanation.in(language_) : sentence(plural(kind)));
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        sentences << sentence(
            (*this)(QT_TRANSLATE_N_NOOP("Publication", "%n in all"), static_cast<int>(elements.size())));
    label.description = sentences.join(QLatin1Char(' '));
    label.paints = paints(&kind);
    return label;
}

} // namespace styrmodell
