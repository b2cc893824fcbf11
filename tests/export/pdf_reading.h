/// Reads a PDF as assistive technology does, with libqpdf: tags in order, with their letters by the fonts' own maps.
/// Plain C++17, see views/export/pdf_file.h.
#pragma once

#include <string>
#include <vector>

namespace styrmodell
{

/// A structure element.
struct ReadTag {
    std::string type;
    int depth = 0;
    std::string text;        ///< UTF-8: of its own marked content, with ActualText in place of letters
    std::string alternative; ///< /Alt
    std::string linkWords;   ///< /Contents of the annotation it holds
    int leadsTo = -1;        ///< index of the page that annotation leads to
};

struct ReadBookmark {
    int depth = 0;
    std::string title;
    int page = -1;
};

struct ReadPdf {
    std::vector<std::string> warnings;
    std::string title;    ///< of the properties
    std::string language; ///< of the catalogue
    std::string metadata; ///< XMP
    std::vector<ReadTag> tags;
    std::vector<ReadBookmark> bookmarks;
    std::vector<std::pair<double, double>> pages; ///< width and height in points
    std::vector<std::string> fonts;               ///< names of embedded fonts
    int unmarked = 0;                             ///< painting operators outside marked content
    int strayAnnotations = 0;                     ///< annotations that no tag holds
};

/// Throws std::exception if the file cannot be read.
ReadPdf readPdf(const std::string& bytes);

} // namespace styrmodell
