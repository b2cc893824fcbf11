#include "views/drawing/hyphenation.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <hyphen.h>

namespace styrmodell
{
namespace
{

/// Debian's hyphen-sv and hyphen-en-us.
constexpr std::array<const char*, 2> dictionaryFiles{"/usr/share/hyphen/hyph_sv_SE.dic",
                                                     "/usr/share/hyphen/hyph_en_US.dic"};
/// No word is as long; libhyphen works with ints.
constexpr qsizetype longestWord = 300;

struct Release {
    void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};

} // namespace

struct Hyphenation::Dictionary {
    explicit Dictionary(const char* file) : patterns(hnj_hyphen_load(file)) {}

    /// The word's bytes in the dictionary's own coding (the Swedish one is ISO 8859-1), or nothing.
    QByteArray encoded(const QString& word) const
    {
        QStringEncoder encoder(patterns->cset);
        if (!encoder.isValid())
            encoder = QStringEncoder(patterns->utf8 != 0 ? QStringConverter::Utf8 : QStringConverter::Latin1);
        const QByteArray bytes = encoder(word);
        return encoder.hasError() ? QByteArray() : bytes;
    }

    std::unique_ptr<HyphenDict, Release> patterns;
};

Hyphenation::Hyphenation() = default;
Hyphenation::~Hyphenation() = default;

const Hyphenation::Dictionary& Hyphenation::dictionary(Language language) const
{
    const auto index = static_cast<size_t>(language);
    if (!dictionaries_[index])
        dictionaries_[index] = std::make_unique<Dictionary>(dictionaryFiles[index]);
    return *dictionaries_[index];
}

std::vector<qsizetype> Hyphenation::syllables(const QString& word, Language language) const
{
    const Dictionary& known = dictionary(language);
    if (!known.patterns || word.isEmpty() || word.size() > longestWord)
        return {};
    const QString lower = word.toLower();
    const QByteArray bytes = known.encoded(lower);
    if (bytes.isEmpty() || lower.size() != word.size())
        return {};
    QByteArray marks(bytes.size() + 5, '\0');
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    if (hnj_hyphen_hyphenate2(known.patterns.get(), bytes.constData(), static_cast<int>(bytes.size()), marks.data(),
                              nullptr, &replacements, &positions, &cuts) != 0)
        return {};
    std::vector<qsizetype> starts;
    // marks are a letter each, also when letters have several bytes
    for (qsizetype i = 0; i + 1 < word.size(); ++i)
        if ((marks[i] & 1) != 0)
            starts.push_back(i + 1);
    return starts;
}

} // namespace styrmodell
