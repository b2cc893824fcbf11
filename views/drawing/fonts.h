/// The faces that scenes are set in, by key.
#pragma once

#include "views/scene/text.h"

#include <QHash>
#include <QRawFont>
#include <QString>

namespace styrmodell
{

/// A face as a stylesheet names it.
struct FaceName {
    QString family{};
    int cssWeight = 400; ///< 100 to 900
    bool isItalic = false;
    bool operator==(const FaceName&) const = default;
};

/// Opens faces and keeps them. Belongs to one thread, as Qt's fonts do; needs a QGuiApplication. Hinting is off and
/// measures are the design's, so that letters stand in the same place whatever the platform and scale.
class Fonts
{
public:
    /// The family that everything is set in: "Inter".
    static QString family();
    /// "Inter-SemiBold"
    static QString keyOf(Weight weight);
    /// Family and style, "DejaVu Sans-Bold": the same face on every run, and from every thread.
    static QString keyOf(const QRawFont& font);

    /// The face at a size in pixels; with an unknown key or a face no longer installed, Inter's regular or what the
    /// system has instead. QRawFont::fontTable gives its file's tables.
    QRawFont face(const QString& key, qreal pixelSize) const;
    FaceName nameOf(const QString& key) const;

private:
    struct SizedKey {
        QString key{};
        qreal size = 0;
        bool operator==(const SizedKey&) const = default;
        friend size_t qHash(const SizedKey& sized, size_t seed = 0) { return qHashMulti(seed, sized.key, sized.size); }
    };
    mutable QHash<SizedKey, QRawFont> faces_{};
};

} // namespace styrmodell
