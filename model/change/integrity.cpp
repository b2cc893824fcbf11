#include "model/change/integrity.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace styrmodell
{
namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::Integrity)
};

using Problem = std::optional<QString>; ///< a sentence, or none

bool isPlainText(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || c.isLowSurrogate())
            return false;
        if (c.isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

bool isLogotype(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(R"(\Adata:image/(svg\+xml|png)[;,])"));
    constexpr qsizetype mostBytes = 1 << 20;
    constexpr qsizetype mostLetters = mostBytes / 3 * 4 + 64; // of base64, with what stands before it
    return text.size() <= mostLetters && form.match(text).hasMatch();
}

/// What a single value shows, whatever record it stands in.
class ValueVisitor
{
public:
    Problem problem{};
    QString member{};

    template <class T> void operator()(const char* name, const T& value, Presence presence = Presence::Optional)
    {
        if (problem)
            return;
        problem = check(std::string_view(name), value, presence);
        if (problem)
            member = QString::fromLatin1(name);
    }

private:
    template <class T> Problem check(std::string_view name, const T& value, Presence presence)
    {
        if constexpr (std::is_same_v<T, QString>) {
            return ofText(name, value, presence);
        } else if constexpr (std::is_same_v<T, Words>) {
            if (!isPlainText(value.sv) || !isPlainText(value.en))
                return Texts::tr("The text holds a character that no file may hold.");
            if (presence == Presence::Required && value.isEmpty())
                return Texts::tr("The name is missing.");
        } else if constexpr (std::is_same_v<T, Colour>) {
            if (!value.isEmpty() && !value.isValid())
                return Texts::tr("“%1” is not a colour.").arg(value.text);
        } else if constexpr (std::is_same_v<T, int>) {
            return ofYear(name, value);
        } else if constexpr (std::is_same_v<T, QList<int>>) {
            if (std::any_of(value.begin(), value.end(), [](int goal) { return goal < 1 || goal > 17; }))
                return Texts::tr("The goals of Agenda 2030 are numbered 1 to 17.");
        } else if constexpr (std::is_same_v<T, QMap<QString, QString>>) {
            return ofMap(name, value);
        } else if constexpr (detail::IsId<T>::value) {
            // The id of another record is right if there is such a record.
            if (name == "id" && presence != Presence::Optional && !isValidId(value.text))
                return Texts::tr("“%1” is not an id: letters a–z, digits, “_”, “.” and “-”, at most 100.")
                    .arg(value.text);
        } else if constexpr (detail::IsOptional<T>::value) {
            return value ? check(name, *value, presence) : Problem{};
        } else if constexpr (detail::IsList<T>::value) {
            for (const auto& item : value)
                if (Problem found = check(name, item, presence))
                    return found;
        } else if constexpr (Described<const T>) {
            ValueVisitor inner;
            describe(inner, value);
            return inner.problem;
        }
        return {};
    }

    static Problem ofText(std::string_view name, const QString& text, Presence presence)
    {
        if (!isPlainText(text))
            return Texts::tr("The text holds a character that no file may hold.");
        if (name == "title" && presence == Presence::Required && text.trimmed().isEmpty())
            return Texts::tr("The title is empty.");
        if (name == "title" && !text.isEmpty() && text.trimmed().isEmpty())
            return Texts::tr("The title is empty.");
        if (name == "logotype" && !text.isEmpty() && !isLogotype(text))
            return Texts::tr("A logotype is an SVG or PNG picture of at most 1 MB.");
        return {};
    }

    static Problem ofYear(std::string_view name, int value)
    {
        const bool isYear = name == "year" || name == "reportedYear";
        if (isYear && (value < 1 || value > 9999))
            return Texts::tr("%1 is not a year.").arg(value);
        return {};
    }

    static Problem ofMap(std::string_view name, const QMap<QString, QString>& map)
    {
        for (auto it = map.begin(); it != map.end(); ++it) {
            if (!isPlainText(it.key()) || !isPlainText(it.value()))
                return Texts::tr("The text holds a character that no file may hold.");
            if (name == "colours" && (!Colour::isToken(it.key()) || !Colour::isHex(it.value())))
                return Texts::tr("“%1: %2” is not a colour.").arg(it.key(), it.value());
        }
        return {};
    }
};

bool hasSubtype(const Kind& kind, const QString& subtype)
{
    return std::any_of(kind.subtypes.begin(), kind.subtypes.end(), [&](const Subtype& s) { return s.id == subtype; });
}

bool liesWithinItself(const Model& model, const Element& element)
{
    QSet<QString> way;
    for (const Element* at = &element; at && at->parent; at = model.find(*at->parent)) {
        if (*at->parent == element.id)
            return true;
        if (way.contains(at->id.text))
            return false; // a ring further up: told for one of its own elements
        way.insert(at->id.text);
    }
    return false;
}

void collectSlotKeys(const QList<Slot>& slots, QStringList& keys)
{
    for (const Slot& slot : slots) {
        if (const QString key = slot.key(); !key.isEmpty())
            keys += key;
        collectSlotKeys(slot.slots, keys);
    }
}

/// {member, sentence} of what only the record as a whole shows.
using WholeProblem = std::optional<std::pair<const char*, QString>>;

template <class R> WholeProblem wholeProblem(const Model&, const R&)
{
    return {};
}

template <> WholeProblem wholeProblem(const Model& model, const Element& element)
{
    const Kind* kind = model.find(element.kind);
    if (kind && !element.subtype.isEmpty() && !hasSubtype(*kind, element.subtype))
        return {{"subtype", Texts::tr("The kind has no subtype “%1”.").arg(element.subtype)}};
    if (liesWithinItself(model, element))
        return {{"parent", Texts::tr("“%1” cannot lie within itself.").arg(element.title)}};
    return {};
}

template <> WholeProblem wholeProblem(const Model& model, const Kind& kind)
{
    QSet<QString> ids;
    for (const Subtype& subtype : kind.subtypes) {
        if (ids.contains(subtype.id))
            return {{"subtypes", Texts::tr("Two subtypes are called “%1”.").arg(subtype.id)}};
        ids.insert(subtype.id);
    }
    const Element* first = nullptr; // by id
    for (const RecordKey& key : model.referrers(RecordKey::of(kind.id))) {
        const Element* element = key.type == recordIndex<Element> ? model.find(ElementId{key.id}) : nullptr;
        if (element && element->kind == kind.id && !element->subtype.isEmpty() && !hasSubtype(kind, element->subtype) &&
            (!first || element->id < first->id))
            first = element;
    }
    if (first)
        return {{"subtypes", Texts::tr("“%1” has the subtype “%2”.").arg(first->title, first->subtype)}};
    return {};
}

template <> WholeProblem wholeProblem(const Model&, const Relation& relation)
{
    if (std::holds_alternative<ElementId>(relation.from) && relation.from == relation.to)
        return {{"to", Texts::tr("A thing cannot be related to itself.")}};
    return {};
}

template <> WholeProblem wholeProblem(const Model&, const Picture& picture)
{
    if (picture.composition && picture.form)
        return {{"form", Texts::tr("A picture has either a composition or a form.")}};
    return {};
}

template <> WholeProblem wholeProblem(const Model&, const Composition& composition)
{
    QStringList keys;
    collectSlotKeys(composition.slots, keys);
    for (const QString& key : keys)
        if (keys.count(key) > 1)
            return {{"slots", Texts::tr("Two slots are called “%1”.").arg(key)}};
    for (const SlotArrow& arrow : composition.arrows)
        for (const QString& end : {arrow.from, arrow.to})
            if (!keys.contains(end))
                return {{"arrows", Texts::tr("There is no slot called “%1”.").arg(end)}};
    return {};
}

enum class References { Check, KnownToHold };

template <class R>
std::optional<Error> violationOf(const Model& model, const R& record, References references = References::Check)
{
    const auto error = [&](const QString& member, const QString& sentence) {
        return Error{sentence, recordName<R>() + u' ' + idOf(record).text + QStringLiteral(": ") + member};
    };
    ValueVisitor values;
    describe(values, record);
    if (values.problem)
        return error(values.member, *values.problem);
    std::optional<Error> dangling;
    const auto check = [&](const char* member, const RecordKey& key) {
        if (!dangling && !model.contains(key))
            dangling =
                error(QString::fromLatin1(member), Texts::tr("There is no “%1” among %2.").arg(key.id, key.typeName()));
    };
    if (references == References::Check)
        forEachReference(record, check);
    if (dangling)
        return dangling;
    if (const WholeProblem problem = wholeProblem(model, record))
        return error(QString::fromLatin1(problem->first), problem->second);
    return {};
}

template <class R> std::optional<Error> violationOfRemoval(const Model& model, const Id<R>& id)
{
    const QList<RecordKey>& left = model.referrers(RecordKey::of(id));
    if (left.isEmpty())
        return {};
    const RecordKey first = *std::min_element(left.begin(), left.end());
    return Error{Texts::tr("“%1” is still used by %2 “%3”.").arg(id.text, first.typeName(), first.id),
                 recordName<R>() + u' ' + id.text};
}

} // namespace

std::optional<Error> firstViolation(const Model& now, const std::vector<Change>& changes)
{
    for (const Change& change : changes) {
        auto found = std::visit(
            [&](const auto& c) { return c.after ? violationOf(now, *c.after) : violationOfRemoval(now, c.id()); },
            change);
        if (found)
            return found;
    }
    return {};
}

std::optional<Error> firstViolation(const Model& model)
{
    const References references = model.hasDanglingReference() ? References::Check : References::KnownToHold;
    std::optional<Error> found;
    forEachRecordType([&]<class R>() {
        if (found)
            return;
        const R* first = nullptr; // by id: sorting whole tables would cost more than looking at them
        model.table<R>().forEach([&](const R& record) {
            if (first && !(idOf(record) < idOf(*first)))
                return;
            if (auto violation = violationOf(model, record, references)) {
                found = std::move(violation);
                first = &record;
            }
        });
    });
    return found;
}

} // namespace styrmodell
