#include "export/exportform.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

#include "settings/settings.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ExportForm::ExportForm(const Settings &settings, ExportScope scope, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_format(new QComboBox)
    , m_layout(new QComboBox)
    , m_paper(new QComboBox)
    , m_chart(new QComboBox)
    , m_frontMatter(new QCheckBox(tr("Front &matter (YAML) in Markdown")))
    , m_cover(new QCheckBox(tr("Cover line: days, engine and &supported sentences")))
    , m_evidence(new QCheckBox(tr("&Evidence: the passages of the sources")))
    , m_scope(scope)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("&Layout:"), m_layout);
    m_form->addRow(tr("&Paper:"), m_paper);
    m_form->addRow(tr("Cha&rts:"), m_chart);
    for (QCheckBox *box : {m_cover, m_evidence, m_frontMatter})
        m_form->addRow(QString(), box);
    m_format->setObjectName(u"format"_s);
    m_layout->setObjectName(u"layout"_s);
    m_paper->setObjectName(u"paper"_s);
    m_chart->setObjectName(u"chart"_s);
    m_frontMatter->setObjectName(u"frontMatter"_s);
    m_cover->setObjectName(u"cover"_s);
    m_evidence->setObjectName(u"evidence"_s);
    fill();
    load(settings);
    showFitting();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::showFitting);
    for (QComboBox *box : {m_format, m_layout, m_paper, m_chart})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
}

void ExportForm::fill()
{
    const auto add = [this](const QString &text, ExportChoice value) { m_format->addItem(text, int(value)); };
    if (m_scope == ExportScope::Day)
        add(tr("Markdown reports with charts"), ExportChoice::Reports);
    add(tr("One Markdown document"), ExportChoice::Markdown);
    add(tr("PDF document"), ExportChoice::Pdf);
    add(tr("Web page (HTML)"), ExportChoice::Html);
    add(tr("Book (EPUB)"), ExportChoice::Epub);
    add(tr("Plain text"), ExportChoice::Text);
    add(tr("Data (JSON)"), ExportChoice::Json);
    m_layout->addItem(tr("One report each for news and papers"), int(DigestLayout::Separate));
    m_layout->addItem(tr("One combined report"), int(DigestLayout::Combined));
    m_paper->addItem(tr("A4"), int(PaperSize::A4));
    m_paper->addItem(tr("Letter"), int(PaperSize::Letter));
    m_chart->addItem(tr("Pictures (PNG)"), int(ChartForm::Png));
    m_chart->addItem(tr("Drawings (SVG)"), int(ChartForm::Svg));
    m_chart->addItem(tr("None"), int(ChartForm::None));
}

void ExportForm::load(const Settings &settings)
{
    choose(m_format, int(exportChoiceFromName(settings.text(Key::ExportFormat))));
    choose(m_layout, int(layoutFromName(settings.text(Key::DigestLayout))));
    choose(m_paper, int(settings.text(Key::ExportPaper) == u"letter" ? PaperSize::Letter : PaperSize::A4));
    const QString chart = settings.text(Key::ExportChart);
    choose(m_chart, int(chart == u"svg" ? ChartForm::Svg : chart == u"none" ? ChartForm::None : ChartForm::Png));
    m_frontMatter->setChecked(settings.flag(Key::ExportFrontMatter));
    m_cover->setChecked(settings.flag(Key::ExportCover));
    m_evidence->setChecked(settings.flag(Key::ExportEvidence));
}

void ExportForm::store(Settings &settings) const
{
    settings.set(Key::ExportFormat, exportChoiceName(choice()));
    settings.set(Key::ExportPaper, options().paper == PaperSize::Letter ? u"letter"_s : u"a4"_s);
    const ChartForm chart = options().chart;
    settings.set(Key::ExportChart, chart == ChartForm::Svg    ? u"svg"_s
                                   : chart == ChartForm::None ? u"none"_s
                                                              : u"png"_s);
    settings.set(Key::ExportFrontMatter, m_frontMatter->isChecked());
    settings.set(Key::ExportCover, m_cover->isChecked());
    settings.set(Key::ExportEvidence, m_evidence->isChecked());
}

ExportChoice ExportForm::choice() const
{
    return ExportChoice(m_format->currentData().toInt());
}

ExportOptions ExportForm::options() const
{
    ExportOptions options;
    options.layout = DigestLayout(m_layout->currentData().toInt());
    options.paper = PaperSize(m_paper->currentData().toInt());
    options.chart = ChartForm(m_chart->currentData().toInt());
    options.frontMatter = m_frontMatter->isChecked();
    options.cover = m_cover->isChecked();
    options.evidence = m_evidence->isChecked();
    return options;
}

QWidget *ExportForm::firstField() const
{
    return m_format;
}

// What a format has no place for can't be chosen; nothing moves.
void ExportForm::showFitting()
{
    const ExportChoice now = choice();
    const bool markdown = now == ExportChoice::Markdown;
    const bool pages = now == ExportChoice::Pdf || now == ExportChoice::Html || now == ExportChoice::Epub;
    m_layout->setEnabled(now == ExportChoice::Reports);
    m_paper->setEnabled(now == ExportChoice::Pdf);
    m_chart->setEnabled(markdown || pages);
    m_frontMatter->setEnabled(markdown);
    m_cover->setEnabled(pages || now == ExportChoice::Text);
    m_evidence->setEnabled(pages || now == ExportChoice::Text);
}

} // namespace oneul
