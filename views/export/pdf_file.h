/// A PDF file as numbered objects in PDF syntax, put together by libqpdf: compression, cross-references, file id.
/// Plain C++17 without Qt: libqpdf's headers are read as C++17, and this file with them.
#pragma once

#include <memory>
#include <string>

namespace styrmodell
{

/// Objects refer to each other by number, "12 0 R". Functions throw std::exception on what is no PDF syntax.
class PdfFile
{
public:
    PdfFile();
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    /// The number of an object that `set` gives later, exactly once.
    int reserve();
    void set(int number, const std::string& syntax);
    int add(const std::string& syntax);
    /// `dictionary` without /Length and /Filter; the bytes are compressed when written.
    int addStream(const std::string& dictionary, const std::string& bytes);

    /// The whole file. The id comes from the content, so the same objects give the same bytes.
    std::string write(int catalogue, int properties);

private:
    struct Objects;
    std::unique_ptr<Objects> objects_;
};

} // namespace styrmodell
