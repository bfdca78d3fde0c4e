#include "dashboard/chartsaver.h"

#include <utility>

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QToolButton>
#include <QWidget>

#include "common/icons.h"
#include "service/errortext.h"
#include "service/savefile.h"
#include "settings/settings.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16;
constexpr int kTitle = 34; ///< the height of its line
constexpr double kSharpness = 2; ///< pixels of a picture for one of the window
constexpr int kDotsPerInch = 96; ///< what the window's fonts are measured in

QString endingOf(ChartSaver::Format format)
{
    switch (format) {
    case ChartSaver::Format::Svg:
        return u"svg"_s;
    case ChartSaver::Format::Csv:
        return u"csv"_s;
    case ChartSaver::Format::Png:
        break;
    }
    return u"png"_s;
}

} // namespace

ChartSaver::ChartSaver(Settings &settings, Chart chart, QObject *parent)
    : QObject(parent), m_settings(settings), m_chart(std::move(chart))
{}

QToolButton *ChartSaver::makeButton()
{
    auto *button = new QToolButton;
    button->setIcon(icon(u"export"_s));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Save as…"));
    button->setAccessibleName(tr("Save “%1” as…").arg(m_chart.title));
    auto *menu = new QMenu(button);
    const auto add = [this, menu](const QString &text, Format format) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, format] { ask(format); });
    };
    add(tr("Save as picture (PNG)…"), Format::Png);
    add(tr("Save as drawing (SVG)…"), Format::Svg);
    add(tr("Save as table (CSV)…"), Format::Csv);
    button->setMenu(menu);
    return button;
}

QString ChartSaver::suggestedName(Format format) const
{
    return m_chart.table().name + u'.' + endingOf(format);
}

void ChartSaver::ask(Format format)
{
    QString folder = m_settings.text(Key::ExportFolder);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_chart.picture->window(), tr("Save “%1”").arg(m_chart.title), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    dialog->setDefaultSuffix(endingOf(format));
    dialog->setNameFilters({u"%1 (*.%2)"_s.arg(endingOf(format).toUpper(), endingOf(format)), tr("All files (*)")});
    dialog->selectFile(suggestedName(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { keep(format, path); });
    dialog->open();
}

void ChartSaver::keep(Format format, const QString &path)
{
    const Result<void> saved = save(format, path);
    if (saved) {
        m_settings.set(Key::ExportFolder, QFileInfo(path).absolutePath());
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("The chart was not saved"), errorText(saved.error()),
                                QMessageBox::Ok, m_chart.picture->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(QDir::toNativeSeparators(path));
    box->open();
}

Result<void> ChartSaver::save(Format format, const QString &path) const
{
    return saveFile(path, bytes(format));
}

QSize ChartSaver::size() const
{
    return m_chart.picture->size() + QSize(2 * kMargin, 2 * kMargin + kTitle);
}

void ChartSaver::paint(QPainter &painter) const
{
    const QPalette colors = m_chart.picture->palette();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), size()), colors.color(QPalette::Base));
    QFont font = m_chart.picture->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.color(QPalette::Text));
    painter.drawText(QRect(kMargin, kMargin, size().width() - 2 * kMargin, kTitle), Qt::AlignLeft | Qt::AlignTop,
                     m_chart.title);
    m_chart.picture->render(&painter, QPoint(kMargin, kMargin + kTitle), QRegion(), QWidget::DrawChildren);
}

QByteArray ChartSaver::bytes(Format format) const
{
    if (format == Format::Csv)
        return csvOf(m_chart.table());
    QByteArray made;
    QBuffer buffer(&made);
    buffer.open(QIODevice::WriteOnly);
    if (format == Format::Svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(kDotsPerInch);
        generator.setSize(size());
        generator.setViewBox(QRect(QPoint(0, 0), size()));
        generator.setTitle(m_chart.title);
        QPainter painter(&generator);
        paint(painter);
    } else {
        QImage image(size() * kSharpness, QImage::Format_RGB32);
        image.setDevicePixelRatio(kSharpness);
        QPainter painter(&image);
        paint(painter);
        painter.end();
        image.save(&buffer, "PNG");
    }
    return made;
}

} // namespace oneul
