#include "app/window/export_dialog.h"

#include "app/command_line/save_tables.h"
#include "app/window/export_job.h"
#include "app/window/pictures/look_words.h"
#include "views/scene/request_theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace styrmodell
{
namespace
{

const QString csvFormat = QStringLiteral("csv");
const QString jsonFormat = QStringLiteral("json");
/// Beside the values of CsvTable.
constexpr int allTables = -1;

} // namespace

ExportDialog::ExportDialog(const Model& model, const PictureRequest& shown, Preferences& preferences, QWidget* parent)
    : QDialog(parent), model_(model), request_(shown), preferences_(preferences), form_(new QFormLayout),
      pages_(new QComboBox(this)), format_(new QComboBox(this)), tables_(new QComboBox(this)),
      page_(new QComboBox(this)), colours_(new QComboBox(this)), width_(new QSpinBox(this)),
      progress_(new QProgressBar(this)), outcome_(new QLabel(this))
{
    setWindowTitle(tr("Export"));
    makeFields();
    form_->setVerticalSpacing(14);
    form_->setHorizontalSpacing(20);
    form_->addRow(tr("&What"), pages_);
    form_->addRow(tr("&As"), format_);
    form_->addRow(tr("&Table"), tables_);
    form_->addRow(tr("&Page"), page_);
    form_->addRow(tr("&Colours"), colours_);
    form_->addRow(tr("W&idth"), width_);
    auto* buttons = new QDialogButtonBox(this);
    go_ = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    go_->setDefault(true);
    close_ = buttons->addButton(QDialogButtonBox::Close);
    outcome_->setWordWrap(true);
    outcome_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    outcome_->setOpenExternalLinks(true);
    progress_->hide();
    outcome_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(20);
    column->addLayout(form_);
    column->addWidget(progress_);
    column->addWidget(outcome_);
    column->addWidget(buttons);
    connect(go_, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    setMinimumWidth(460);
    refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::makeFields()
{
    pages_->addItem(tr("This page"), static_cast<int>(PageChoice::One));
    pages_->addItem(tr("All pages: overview, every kind and element"), static_cast<int>(PageChoice::All));
    format_->addItem(tr("PDF, to publish and print"), QStringLiteral("pdf"));
    format_->addItem(tr("SVG, for the web"), QStringLiteral("svg"));
    format_->addItem(tr("PNG, a picture"), QStringLiteral("png"));
    format_->addItem(tr("CSV, tables for Excel"), csvFormat);
    format_->addItem(tr("JSON, the whole model for other programs"), jsonFormat);
    format_->setCurrentIndex(std::max(0, format_->findData(preferences_.exportFormat())));
    tables_->addItem(tr("Elements"), static_cast<int>(CsvTable::Elements));
    tables_->addItem(tr("Relations"), static_cast<int>(CsvTable::Relations));
    tables_->addItem(tr("Indicators with values and targets"), static_cast<int>(CsvTable::Indicators));
    tables_->addItem(tr("All three, a file each"), allTables);
    for (const PageFormat page : pagesOffered())
        page_->addItem(pageWord(page), static_cast<int>(page));
    if (const Picture* picture = model_.find(request_.picture))
        page_->setCurrentIndex(page_->findData(static_cast<int>(picture->page)));
    colours_->addItem(tr("Light"), static_cast<int>(PaletteName::Light));
    colours_->addItem(tr("Dark"), static_cast<int>(PaletteName::Dark));
    colours_->addItem(tr("High contrast"), static_cast<int>(PaletteName::Contrast));
    colours_->addItem(tr("Print"), static_cast<int>(PaletteName::Print));
    width_->setRange(200, 10000);
    width_->setValue(1920);
    width_->setSuffix(tr(" pixels"));
    width_->setMinimumHeight(page_->sizeHint().height());
}

bool ExportDialog::isPicture() const
{
    return format_->currentData() != csvFormat && format_->currentData() != jsonFormat;
}

void ExportDialog::refresh()
{
    for (QWidget* choice : std::initializer_list<QWidget*>{pages_, page_, colours_, width_})
        form_->setRowVisible(choice, isPicture());
    form_->setRowVisible(tables_, format_->currentData() == csvFormat);
    width_->setEnabled(format_->currentData() == QStringLiteral("png"));
}

void ExportDialog::chooseFile()
{
    const QString ending = format_->currentData().toString();
    const QString proposed = preferences_.exportFolder() + u'/' + idFromText(model_.info().title) + u'.' + ending;
    const QString filter = QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending);
    QString path = QFileDialog::getSaveFileName(this, tr("Export to"), proposed, filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    preferences_.setExportFolder(QFileInfo(path).absolutePath());
    preferences_.setExportFormat(ending);
    if (isPicture())
        begin(path);
    else
        saveRecords(path);
}

void ExportDialog::saveRecords(const QString& path)
{
    if (format_->currentData() == jsonFormat) {
        const Result<void> saved = saveJson(model_, path);
        return saved ? endWith({path}) : end(saved.error().message(), {});
    }
    const int chosen = tables_->currentData().toInt();
    const std::vector<CsvTable> tables =
        chosen == allTables ? std::vector{CsvTable::Elements, CsvTable::Relations, CsvTable::Indicators}
                            : std::vector{static_cast<CsvTable>(chosen)};
    const Result<QStringList> saved = saveCsv(model_, tables, model_.language(), path);
    if (saved)
        endWith(*saved);
    else
        end(saved.error().message(), {});
}

/// The chosen colours, with those of the picture's theme.
Palette ExportDialog::chosenPalette() const
{
    const Palette chosen = Palette::named(static_cast<PaletteName>(colours_->currentData().toInt()));
    const Theme* theme = themeFor(model_, request_);
    return theme ? chosen.withTheme(*theme) : chosen;
}

void ExportDialog::begin(const QString& path)
{
    request_.pages = static_cast<PageChoice>(pages_->currentData().toInt());
    request_.medium = mediumFor(static_cast<PageFormat>(page_->currentData().toInt()));
    request_.showsHints = false;
    PublishOptions options;
    options.path = path;
    options.format = formatOfPath(QStringLiteral("x.") + format_->currentData().toString()).value_or(FileFormat::Pdf);
    options.isSet = request_.pages == PageChoice::All && options.format != FileFormat::Pdf;
    if (options.format == FileFormat::Png)
        options.widthPx = width_->value();
    progress_->setRange(0, 0);
    progress_->show();
    outcome_->hide();
    go_->setEnabled(false);
    close_->setText(tr("Stop"));
    job_ = std::make_unique<ExportJob>(model_, request_, chosenPalette(), std::move(options));
    connect(job_.get(), &ExportJob::progressed, this, [this](int done, int total) {
        progress_->setRange(0, total);
        progress_->setValue(done);
    });
    connect(job_.get(), &ExportJob::finished, this, &ExportDialog::endWith);
    connect(job_.get(), &ExportJob::failed, this, [this](const QString& sentence) { end(sentence, {}); });
}

void ExportDialog::endWith(const QStringList& files)
{
    end(files.size() == 1 ? tr("Exported as %1.").arg(QFileInfo(files.constFirst()).fileName())
                          : tr("Exported as %n file(s).", nullptr, static_cast<int>(files.size())),
        QFileInfo(files.constFirst()).absolutePath());
}

void ExportDialog::end(const QString& sentence, const QString& folder)
{
    QString text = sentence.toHtmlEscaped();
    if (!folder.isEmpty())
        text +=
            QStringLiteral(" <a href=\"%1\">%2</a>").arg(QUrl::fromLocalFile(folder).toString(), tr("Open the folder"));
    outcome_->setText(text);
    outcome_->show();
    progress_->hide();
    go_->setEnabled(true);
    close_->setText(tr("Close"));
}

} // namespace styrmodell
