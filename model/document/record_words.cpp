#include "model/document/record_words.h"

#include "model/queries/order.h"

#include <QCoreApplication>

#include <array>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Label)
};

struct RecordWord {
    const char* one;
    const char* counted;
};

/// In the order of RecordTypes.
constexpr std::array<RecordWord, recordTypeCount> recordWords{{
    {QT_TRANSLATE_NOOP("styrmodell::Label", "model"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n model(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "kind"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n kind(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "relation type"),
     QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n relation type(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "element"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n element(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "wording"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n wording(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "relation"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n relation(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "decision"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n decision(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "comment"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n comment(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "indicator"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n indicator(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "use of an indicator"),
     QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n use(s) of indicators")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "measurement"),
     QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n measurement(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "target"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n target(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "follow-up"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n follow-up(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "period"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n period(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "composition"),
     QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n composition(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "picture"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n picture(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "placement"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n placement(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "story"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n story(ies)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "step of a story"),
     QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n step(s) of stories")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "theme"), QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n theme(s)")},
    {QT_TRANSLATE_NOOP("styrmodell::Label", "exception from a rule"),
     QT_TRANSLATE_N_NOOP("styrmodell::Label", "%n exception(s) from rules")},
}};

QString endTitle(const Model& model, const End& end)
{
    if (const auto* kind = std::get_if<KindId>(&end)) {
        const Kind* found = model.find(*kind);
        return found ? (found->plural.isEmpty() ? found->name : found->plural).in(model.language()) : kind->text;
    }
    return recordTitle(model, RecordKey::of(std::get<ElementId>(end))).title;
}

/// Finds what a record is called among its members.
class TitleVisitor
{
public:
    explicit TitleVisitor(const Model& model) : model_(model) {}

    QString own{};
    QString about{};

    template <class T> void operator()(const char* name, const T& value, Presence = Presence::Optional)
    {
        const std::string_view member(name);
        if constexpr (std::is_same_v<T, QString>) {
            if (member == "title" || member == "name")
                own = value.simplified();
        } else if constexpr (std::is_same_v<T, Words>) {
            if (member == "name" || member == "forward")
                own = value.in(model_.language());
        } else if constexpr (detail::IsId<T>::value) {
            if (member != "id" && (about.isEmpty() || member == "element"))
                about = recordTitle(model_, RecordKey::of(value)).title;
        } else if constexpr (detail::IsOptional<T>::value) {
            if (value)
                (*this)(name, *value);
        }
    }

private:
    const Model& model_;
};

template <class R> RecordTitle titleOf(const Model& model, const R& record)
{
    TitleVisitor titles(model);
    describe(titles, record);
    RecordTitle found{withCapital(recordWord(recordName<R>())), titles.own, !titles.own.isEmpty()};
    if (!found.isOwn)
        found.title = titles.about.isEmpty() ? idOf(record).text : titles.about;
    return found;
}

template <> RecordTitle titleOf(const Model& model, const Element& element)
{
    const Kind* kind = model.find(element.kind);
    return {kind ? kind->name.in(model.language()) : withCapital(recordWord(recordName<Element>())),
            drawnTitle(element), true};
}

template <> RecordTitle titleOf(const Model& model, const Relation& relation)
{
    const RelationType* type = model.find(relation.type);
    //: a relation: the title of an element, “contributes to”, the title of another
    return {withCapital(recordWord(recordName<Relation>())),
            Texts::tr("“%1” %2 “%3”")
                .arg(brief(endTitle(model, relation.from), 60),
                     type ? type->forward.in(model.language()) : relation.type.text,
                     brief(endTitle(model, relation.to), 60)),
            true};
}

} // namespace

QString recordWord(const QString& typeName)
{
    for (size_t type = 0; type < recordTypeCount; ++type)
        if (typeName == QLatin1String(recordNames[type].data()))
            return Texts::tr(recordWords[type].one);
    return typeName;
}

QString withCapital(const QString& word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QString countedRecords(size_t type, int count)
{
    return Texts::tr(recordWords[type].counted, nullptr, count);
}

RecordTitle recordTitle(const Model& model, const RecordKey& key)
{
    RecordTitle title{withCapital(recordWord(key.typeName())), key.id, false};
    withTypedId(key, [&]<class R>(const Id<R>& id) {
        if (const R* record = model.find(id))
            title = titleOf(model, *record);
    });
    return title;
}

} // namespace styrmodell
