#include "app/command_line/export_words.h"

#include "app/command_line/as_of.h"
#include "app/command_line/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace styrmodell
{

/// The words of `--profile` and `--pages`; their order is that of the values.
template <> struct EnumNames<Profile> {
    static constexpr std::array<Names, 2> names{"working", "public"};
};
template <> struct EnumNames<PageChoice> {
    static constexpr std::array<Names, 2> names{"one", "all"};
};
template <> struct EnumNames<Language> {
    static constexpr std::array<Names, 2> names{"sv", "en"};
};

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(styrmodell::CommandLine)
};

template <NamedEnum E> QString allNames()
{
    QStringList names;
    for (const Names& name : EnumNames<E>::names)
        names += QString::fromLatin1(name.data());
    return names.join(QStringLiteral(", "));
}

/// The value of an option that takes one word of a closed list; `otherwise` if it is not given.
template <NamedEnum E> Result<E> wordOf(const QCommandLineParser& written, const char* option, E otherwise)
{
    const QString name = QString::fromLatin1(option);
    if (!written.isSet(name))
        return otherwise;
    const QString word = written.value(name);
    if (const auto known = enumFromName<E>(word))
        return *known;
    return usageError(Texts::tr("“--%1 %2” is not known; it may be %3.").arg(name, word, allNames<E>()));
}

/// By id, else by title.
Result<const Picture*> pictureCalled(const Model& model, const QString& name)
{
    if (const Picture* picture = model.find(PictureId{name}))
        return picture;
    for (const Picture* picture : model.table<Picture>().sorted())
        if (picture->title == name)
            return picture;
    return Error{Texts::tr("There is no picture “%1”.").arg(name)};
}

Result<void> takePicture(const QCommandLineParser& written, const Model& model, WantedPicture& wanted)
{
    if (!written.isSet(QStringLiteral("picture")))
        return {};
    const auto picture = pictureCalled(model, written.value(QStringLiteral("picture")));
    if (!picture)
        return picture.error();
    choose(wanted.request, model, {(*picture)->id, {}});
    wanted.request.medium = mediumFor((*picture)->page);
    return {};
}

Result<void> takeForm(const QCommandLineParser& written, WantedPicture& wanted)
{
    const Result<Form> form = wordOf(written, "form", wanted.request.form);
    if (!form)
        return form.error();
    if (written.isSet(QStringLiteral("form")))
        wanted.request.composition.reset(); // the model's first of that form, else the form's default
    wanted.request.form = *form;
    return {};
}

/// “document” or “document/plan”
Result<Focus> kindFocus(const Model& model, const QString& word)
{
    const KindFocus focus{{word.section(u'/', 0, 0)}, word.section(u'/', 1)};
    const Kind* kind = model.find(focus.kind);
    if (!kind)
        return Error{Texts::tr("There is no kind “%1”.").arg(focus.kind.text)};
    const bool isKnown =
        !word.contains(u'/') || std::any_of(kind->subtypes.begin(), kind->subtypes.end(),
                                            [&](const Subtype& subtype) { return subtype.id == focus.subtype; });
    if (!isKnown)
        return Error{Texts::tr("The kind “%1” has no subtype “%2”.").arg(focus.kind.text, focus.subtype)};
    return Focus(focus);
}

Result<void> takeFocus(const QCommandLineParser& written, const Model& model, WantedPicture& wanted)
{
    const bool isElement = written.isSet(QStringLiteral("focus"));
    const bool isKind = written.isSet(QStringLiteral("focus-kind"));
    const bool isThread = written.isSet(QStringLiteral("thread"));
    if (int{isElement} + int{isKind} + int{isThread} > 1)
        return usageError(Texts::tr("A page is about one thing: only one of --focus, --focus-kind and --thread."));
    if (isElement || isThread) {
        const ElementId id{written.value(isThread ? QStringLiteral("thread") : QStringLiteral("focus"))};
        if (!model.find(id))
            return Error{Texts::tr("There is no element “%1”.").arg(id.text)};
        wanted.request.focus = isThread ? Focus(ThreadFocus{id}) : Focus(id);
    }
    if (isKind) {
        const Result<Focus> focus = kindFocus(model, written.value(QStringLiteral("focus-kind")));
        if (!focus)
            return focus.error();
        wanted.request.focus = *focus;
    }
    return {};
}

Result<void> takeDate(const QCommandLineParser& written, WantedPicture& wanted)
{
    const Result<QDate> day = asOfDay(written, wanted.request.asOf);
    if (!day)
        return day.error();
    wanted.request.asOf = *day;
    return {};
}

/// Words of closed lists that go straight into the request.
Result<void> takeWords(const QCommandLineParser& written, WantedPicture& wanted)
{
    const auto pages = wordOf(written, "pages", PageChoice::One);
    if (!pages)
        return pages.error();
    const auto page = wordOf(written, "page", PageFormat::Wide16x9);
    if (!page)
        return page.error();
    const auto theme = wordOf(written, "theme", PaletteName::Light);
    if (!theme)
        return theme.error();
    const auto profile = wordOf(written, "profile", Profile::Working);
    if (!profile)
        return profile.error();
    const auto language = wordOf(written, "language", wanted.request.language);
    if (!language)
        return language.error();
    wanted.request.pages = *pages;
    if (written.isSet(QStringLiteral("page")))
        wanted.request.medium = mediumFor(*page);
    wanted.palette = *theme;
    wanted.request.profile = *profile;
    wanted.request.language = *language;
    return {};
}

} // namespace

Result<WantedPicture> wantedPicture(const QCommandLineParser& written, const Model& model, QDate today)
{
    WantedPicture wanted;
    wanted.request = defaultRequest(model, today);
    // What is wrong on the command line is told before what the model lacks.
    if (auto good = takeWords(written, wanted); !good)
        return good.error();
    const PictureRequest asked = wanted.request;
    if (auto good = takePicture(written, model, wanted); !good)
        return good.error();
    if (written.isSet(QStringLiteral("page")))
        wanted.request.medium = asked.medium;
    if (auto good = takeForm(written, wanted); !good)
        return good.error();
    if (auto good = takeFocus(written, model, wanted); !good)
        return good.error();
    if (auto good = takeDate(written, wanted); !good)
        return good.error();
    return wanted;
}

Result<std::optional<int>> wantedWidth(const QCommandLineParser& written)
{
    if (!written.isSet(QStringLiteral("width")))
        return std::optional<int>();
    const QString word = written.value(QStringLiteral("width"));
    bool isNumber = false;
    const int width = word.toInt(&isNumber);
    if (!isNumber || width < 1)
        return usageError(Texts::tr("“--width %1” is not a number of pixels.").arg(word));
    return std::optional(width);
}

} // namespace styrmodell
