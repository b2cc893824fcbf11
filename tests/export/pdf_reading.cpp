#include "tests/export/pdf_reading.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QUtil.hh>

#include <map>
#include <set>
#include <sstream>

namespace styrmodell
{
namespace
{

using Letters = std::map<int, std::string>; ///< of each code
using Pieces = std::map<int, std::string>;  ///< text of each marked content of a page

std::string fromHex(const std::string& hex)
{
    return QUtil::utf16_to_utf8(QUtil::hex_decode("FEFF" + hex));
}

std::string streamText(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    return std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
}

/// The "<0012> <00E5>" lines of a ToUnicode map.
Letters lettersOf(QPDFObjectHandle font)
{
    Letters letters;
    std::istringstream lines(streamText(font.getKey("/ToUnicode")));
    bool isMap = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("beginbfchar") != std::string::npos)
            isMap = true;
        else if (line.find("endbfchar") != std::string::npos)
            isMap = false;
        else if (isMap)
            letters[std::stoi(line.substr(1, 4), nullptr, 16)] = fromHex(line.substr(8, line.rfind('>') - 8));
    }
    return letters;
}

/// Follows a content stream: which letters stand in which marked content.
class PieceReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    PieceReader(QPDFObjectHandle resources, ReadPdf& read) : read_(read)
    {
        QPDFObjectHandle fonts = resources.getKey("/Font");
        for (const std::string& name : fonts.getKeys())
            fonts_[name] = lettersOf(fonts.getKey(name));
    }
    Pieces pieces;

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        perform(object.getOperatorValue());
        operands_.clear();
    }
    void handleEOF() override {}

private:
    void perform(const std::string& name)
    {
        static const std::set<std::string> painting{"f", "S", "B", "TJ", "Do"};
        if (name == "BMC")
            isMarked_ = true;
        else if (name == "BDC")
            begin(operands_.at(1));
        else if (name == "EMC")
            isMarked_ = false, piece_ = -1, isReplaced_ = false;
        else if (name == "Tf")
            font_ = operands_.at(0).getName();
        else if (name == "TJ" && piece_ >= 0 && !isReplaced_)
            show(operands_.at(0));
        if (painting.count(name) > 0 && !isMarked_)
            ++read_.unmarked;
    }

    void begin(QPDFObjectHandle properties)
    {
        isMarked_ = true;
        piece_ = properties.getKey("/MCID").getIntValueAsInt();
        isReplaced_ = properties.hasKey("/ActualText");
        pieces[piece_] += isReplaced_ ? properties.getKey("/ActualText").getUTF8Value() : "";
    }

    void show(QPDFObjectHandle array)
    {
        for (QPDFObjectHandle& item : array.aitems()) {
            if (!item.isString())
                continue;
            const std::string codes = item.getStringValue();
            for (size_t i = 0; i + 1 < codes.size(); i += 2)
                pieces[piece_] += fonts_[font_][static_cast<unsigned char>(codes[i]) * 256 +
                                                static_cast<unsigned char>(codes[i + 1])];
        }
    }

    ReadPdf& read_;
    std::map<std::string, Letters> fonts_;
    std::vector<QPDFObjectHandle> operands_;
    std::string font_;
    int piece_ = -1;
    bool isMarked_ = false;
    bool isReplaced_ = false;
};

class Reader
{
public:
    explicit Reader(const std::string& bytes)
    {
        file_.setSuppressWarnings(true);
        file_.processMemoryFile("pdf", bytes.data(), bytes.size());
    }

    ReadPdf read()
    {
        readPages();
        QPDFObjectHandle root = file_.getRoot();
        result_.language = root.getKey("/Lang").getUTF8Value();
        result_.metadata = streamText(root.getKey("/Metadata"));
        result_.title = file_.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value();
        readTag(root.getKey("/StructTreeRoot").getKey("/K"), 0);
        if (root.hasKey("/Outlines"))
            readBookmarks(root.getKey("/Outlines").getKey("/First"), 0);
        for (const QPDFObjGen& annotation : annotations_)
            result_.strayAnnotations += held_.count(annotation) == 0 ? 1 : 0;
        for (const QPDFExc& warning : file_.getWarnings())
            result_.warnings.emplace_back(warning.what());
        return result_;
    }

private:
    void readPages()
    {
        for (QPDFObjectHandle page : file_.getAllPages()) {
            pageIndex_[page.getObjGen()] = static_cast<int>(result_.pages.size());
            QPDFObjectHandle box = page.getKey("/MediaBox");
            result_.pages.emplace_back(box.getArrayItem(2).getNumericValue(), box.getArrayItem(3).getNumericValue());
            PieceReader reader(page.getKey("/Resources"), result_);
            page.getKey("/Contents").parseAsContents(&reader);
            pieces_[page.getObjGen()] = reader.pieces;
            if (page.hasKey("/Annots"))
                for (QPDFObjectHandle& annotation : page.getKey("/Annots").aitems())
                    annotations_.insert(annotation.getObjGen());
        }
        QPDFObjectHandle first = file_.getAllPages().at(0);
        QPDFObjectHandle fonts = first.getKey("/Resources").getKey("/Font");
        for (const std::string& name : fonts.getKeys())
            result_.fonts.push_back(fonts.getKey(name).getKey("/BaseFont").getName());
    }

    void readTag(QPDFObjectHandle element, int depth)
    {
        const size_t at = result_.tags.size();
        result_.tags.emplace_back();
        result_.tags[at].type = element.getKey("/S").getName().substr(1);
        result_.tags[at].depth = depth;
        if (element.hasKey("/Alt"))
            result_.tags[at].alternative = element.getKey("/Alt").getUTF8Value();
        QPDFObjectHandle kids = element.getKey("/K");
        for (QPDFObjectHandle& kid : kids.aitems()) {
            if (kid.isInteger())
                result_.tags[at].text += pieces_[element.getKey("/Pg").getObjGen()][kid.getIntValueAsInt()];
            else if (kid.isDictionaryOfType("/OBJR"))
                readLink(kid.getKey("/Obj"), at);
            else
                readTag(kid, depth + 1);
        }
    }

    void readLink(QPDFObjectHandle annotation, size_t tag)
    {
        held_.insert(annotation.getObjGen());
        result_.tags[tag].linkWords = annotation.getKey("/Contents").getUTF8Value();
        result_.tags[tag].leadsTo = pageIndex_.at(annotation.getKey("/Dest").getArrayItem(0).getObjGen());
    }

    void readBookmarks(QPDFObjectHandle entry, int depth)
    {
        for (; entry.isDictionary(); entry = entry.getKey("/Next")) {
            const int page = pageIndex_.at(entry.getKey("/Dest").getArrayItem(0).getObjGen());
            result_.bookmarks.push_back({depth, entry.getKey("/Title").getUTF8Value(), page});
            if (entry.hasKey("/First"))
                readBookmarks(entry.getKey("/First"), depth + 1);
        }
    }

    QPDF file_;
    ReadPdf result_;
    std::map<QPDFObjGen, int> pageIndex_;
    std::map<QPDFObjGen, Pieces> pieces_;
    std::set<QPDFObjGen> annotations_;
    std::set<QPDFObjGen> held_;
};

} // namespace

ReadPdf readPdf(const std::string& bytes)
{
    return Reader(bytes).read();
}

} // namespace styrmodell
