#include "tests/full_model.h"

namespace styrmodell
{
namespace
{

/// Characters that formats stumble over: quotes, blanks at the edges, line ends, controls, beyond the BMP.
const QString difficult = QStringLiteral(" Å”ä\"ö'\\ \t\r\n\u0001\u00AD<&>;= 𝄞 ");

/// Gives every member a value of its own that is not its default; references lead to the first record of their type.
class Filler
{
public:
    template <class T> void operator()(const char* name, T& member, Presence = Presence::Optional)
    {
        name_ = QString::fromLatin1(name);
        ++count_;
        fill(member);
    }

private:
    void fill(QString& text) { text = name_ + difficult + QString::number(count_); }
    void fill(bool& value) { value = true; }
    void fill(int& value) { value = 2000 + count_; }
    void fill(double& value) { value = 0.1 * count_ + 1e-9; }
    void fill(MeasuredValue& value) { value.value = -1234567.0625; }
    void fill(Colour& colour) { colour.text = QStringLiteral("#12abCD"); }
    void fill(Words& words) { words = {name_ + difficult, QStringLiteral("in English ") + name_}; }
    void fill(ImpreciseDate& date)
    {
        const QStringList forms{QStringLiteral("2035"), QStringLiteral("2026-06"), QStringLiteral("2026-02-28"),
                                QStringLiteral("2026-06-17/2026-07-01")};
        date = *ImpreciseDate::fromText(forms[count_ % forms.size()]);
    }
    void fill(End& end)
    {
        if (count_ % 2 == 0)
            end = KindId{QStringLiteral("first")};
        else
            end = ElementId{QStringLiteral("first")};
    }
    void fill(QMap<QString, QString>& map) { map = {{QStringLiteral("id"), name_ + difficult}}; }
    template <NamedEnum E> void fill(E& value) { value = static_cast<E>(1); }
    template <class E> void fill(Flags<E>& flags) { flags = {static_cast<E>(0), static_cast<E>(2)}; }
    template <class R> void fill(Id<R>& id) { id.text = QStringLiteral("first"); }
    template <class T> void fill(std::optional<T>& value)
    {
        if constexpr (std::is_same_v<T, ImpreciseDate>)
            value = ImpreciseDate::day(QDate(2000, 1, 1));
        else
            value = T{};
        fill(*value);
    }
    template <class T> void fill(QList<T>& list)
    {
        if (++depth_ <= 2)
            fill(list.emplaceBack());
        --depth_;
    }
    template <Described T> void fill(T& value)
    {
        Filler inner(*this);
        describe(inner, value);
    }

    QString name_;
    int count_ = 0;
    int depth_ = 0;
};

template <class R> void adjust(R&) {}
template <> void adjust(ModelInfo& info)
{
    info.language = QStringLiteral("en");
}
template <> void adjust(Kind& kind)
{
    kind.subtypes.front().id = QStringLiteral("sort");
}
template <> void adjust(Element& element)
{
    element.parent = ElementId{QStringLiteral("second")};
    element.subtype = QStringLiteral("sort");
    element.agenda2030 = {1, 17};
}
template <> void adjust(Relation& relation)
{
    relation.from = ElementId{QStringLiteral("second")};
    relation.to = KindId{QStringLiteral("first")};
}
template <> void adjust(Decision& decision)
{
    decision.elements = {ElementId{QStringLiteral("second")}, ElementId{QStringLiteral("first")}};
}
template <> void adjust(Composition& composition)
{
    composition.slots.front().id = QStringLiteral("outer");
    composition.slots.front().slots.front().id = QStringLiteral("inner");
    composition.slots.front().slots.front().slots.clear();
    composition.arrows.front().from = QStringLiteral("outer");
    composition.arrows.front().to = QStringLiteral("inner");
}
template <> void adjust(Picture& picture)
{
    picture.form.reset();
    picture.filter->agenda2030 = {7};
}
template <> void adjust(Theme& theme)
{
    theme.colours = {{QStringLiteral("plum"), QStringLiteral("#0a0b0c")}};
    theme.logotype = QStringLiteral("data:image/svg+xml;utf8,<svg/>");
}

/// A record with nothing but what it must have.
template <class R> void strip(R& record)
{
    const R fresh{};
    forEachMemberPair(record, fresh, [](const char*, auto& member, const auto& initial, Presence presence) {
        if (presence == Presence::Optional)
            member = initial;
    });
}
template <> void strip(Measurement& measurement)
{
    measurement.value = {};
}

} // namespace

Model fullModel()
{
    Model model;
    forEachRecordType([&]<class R>() {
        R first{};
        Filler filler;
        describe(filler, first);
        adjust(first);
        model.put(std::make_shared<const R>(first));
        if constexpr (!std::is_same_v<R, ModelInfo>) {
            R second = first;
            strip(second);
            second.id.text = QStringLiteral("second");
            model.put(std::make_shared<const R>(second));
        }
    });
    return model;
}

} // namespace styrmodell
