/// The faces of an SVG: their CSS names, and their letters embedded in the file.
#pragma once

#include "model/records/fields/result.h"

#include <QByteArray>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <map>
#include <set>

namespace styrmodell
{

class Fonts;

/// CSS values.
struct SvgFace {
    QByteArray family{}; ///< with what to take instead
    QByteArray weight{};
    QByteArray style{};
};

class SvgFonts
{
public:
    explicit SvgFonts(const Fonts& fonts) : fonts_(fonts) {}

    SvgFace face(const QString& key) const;
    QRawFont sized(const QString& key, qreal size) const;
    /// The family of nearly all texts.
    QByteArray commonFamily() const;
    /// Notes the letters of a text.
    void use(const QString& key, const QString& text);

    /// A CSS rule @font-face a line. Faces that may not be embedded, or are nothing but images, are left to the
    /// reader's own. Error: a font cannot be read.
    Result<QByteArray> rules() const;

private:
    const Fonts& fonts_;
    mutable QHash<QString, SvgFace> named_{};
    std::map<QString, std::set<char32_t>> letters_{};
};

} // namespace styrmodell
