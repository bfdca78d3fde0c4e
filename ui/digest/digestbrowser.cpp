#include "digest/digestbrowser.h"

#include <algorithm>

#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

namespace oneul {

namespace {

constexpr int kColumnWidth = 820; ///< pixels at zoom 1: some 90 letters or 50 syllables in a line
constexpr int kMinMargin = 20;

} // namespace

DigestBrowser::DigestBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void DigestBrowser::setPage(const DigestPage &page, double zoom, bool keepPosition)
{
    const int position = keepPosition ? verticalScrollBar()->value() : 0;
    m_images = page.images;
    m_zoom = zoom;
    document()->clear();
    setHtml(page.html);
    sharpenImages();
    fitColumn();
    verticalScrollBar()->setValue(position);
}

QVariant DigestBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const auto image = m_images.constFind(name.toString());
    return image == m_images.constEnd() ? QVariant() : QVariant(*image);
}

// Rich text scales pictures without smoothing: each is brought to the size that its place gives it.
void DigestBrowser::sharpenImages()
{
    const double ratio = devicePixelRatioF();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            const auto image = m_images.find(format.isValid() ? format.name() : QString());
            if (image == m_images.end() || format.width() <= 0 || format.width() * ratio >= image->width())
                continue;
            *image = image->scaledToWidth(qRound(format.width() * ratio), Qt::SmoothTransformation);
            image->setDevicePixelRatio(ratio);
            document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), *image);
        }
    }
}

void DigestBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitColumn();
}

void DigestBrowser::fitColumn()
{
    const int free = viewport()->width() - qRound(kColumnWidth * m_zoom);
    const int margin = std::max(kMinMargin, free / 2);
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    if (qRound(format.leftMargin()) == margin && qRound(format.topMargin()) == kMinMargin)
        return;
    format.setLeftMargin(margin);
    format.setRightMargin(margin);
    format.setTopMargin(kMinMargin);
    format.setBottomMargin(2 * kMinMargin);
    root->setFrameFormat(format);
}

} // namespace oneul
