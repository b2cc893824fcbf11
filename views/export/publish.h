/// Writes a publication to files: one PDF, or a file a page for SVG and PNG.
#pragma once

#include "model/records/fields/result.h"
#include "views/drawing/palette.h"
#include "views/scene/scene.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace styrmodell
{

enum class FileFormat { Svg, Pdf, Png };

/// By the ending of `path`; nothing if it is none of ours.
std::optional<FileFormat> formatOfPath(const QString& path);

struct PublishOptions {
    QString path{}; ///< the file; further pages of SVG or PNG: OUT-ID.svg beside it
    FileFormat format = FileFormat::Pdf;
    bool isSet = false;                       ///< SVG, PNG: the first page is OUT-ID.svg, too
    std::optional<int> widthPx{};             ///< SVG, PNG; absent: PNG 1920 wide, SVG without a measure
    std::function<void(int, int)> progress{}; ///< pages done, pages in all; called on the thread that publishes
    std::stop_token stop{};                   ///< asked between pages
};

/// The files written, in page order. Each replaces an existing one only when it is whole.
/// Error: the folder is missing or cannot be written to, the disk is full, a font cannot be read, stopped.
Result<QStringList> publish(const Publication& publication, const Palette& palette, const PublishOptions& options);

} // namespace styrmodell
