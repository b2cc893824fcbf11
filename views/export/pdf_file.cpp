#include "views/export/pdf_file.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace styrmodell
{

struct PdfFile::Objects {
    QPDF file;

    QPDFObjectHandle at(int number) { return file.getObjectByID(number, 0); }
};

PdfFile::PdfFile() : objects_(std::make_unique<Objects>())
{
    objects_->file.emptyPDF();
}

PdfFile::~PdfFile() = default;

int PdfFile::reserve()
{
    return QPDFObjectHandle::newReserved(&objects_->file).getObjectID();
}

void PdfFile::set(int number, const std::string& syntax)
{
    objects_->file.replaceReserved(objects_->at(number), QPDFObjectHandle::parse(&objects_->file, syntax));
}

int PdfFile::add(const std::string& syntax)
{
    return objects_->file.makeIndirectObject(QPDFObjectHandle::parse(&objects_->file, syntax)).getObjectID();
}

int PdfFile::addStream(const std::string& dictionary, const std::string& bytes)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&objects_->file, bytes);
    stream.replaceDict(QPDFObjectHandle::parse(&objects_->file, dictionary));
    return stream.getObjectID();
}

std::string PdfFile::write(int catalogue, int properties)
{
    QPDFObjectHandle trailer = objects_->file.getTrailer();
    trailer.replaceKey("/Root", objects_->at(catalogue));
    trailer.replaceKey("/Info", objects_->at(properties));
    QPDFWriter writer(objects_->file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
}

} // namespace styrmodell
