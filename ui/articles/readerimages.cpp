#include "articles/readerimages.h"

#include <algorithm>
#include <utility>

#include "base/whendone.h"

namespace oneul {

namespace {

constexpr int kTogetherMs = 80;

} // namespace

ReaderImages::ReaderImages(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kTogetherMs);
    connect(&m_timer, &QTimer::timeout, this, &ReaderImages::changed);
}

void ReaderImages::setFetch(const Fetch &fetch)
{
    m_fetch = fetch;
}

void ReaderImages::setArticle(const ArticleRow &row, const QStringList &addresses)
{
    if (row.id != m_row.id) {
        m_shown.clear();
        m_images.clear();
        m_loading.clear();
        m_failed.clear();
        m_timer.stop();
    }
    m_row = row;
    m_addresses = addresses;
}

int ReaderImages::waiting() const
{
    return static_cast<int>(std::ranges::count_if(m_addresses, [this](const QString &address) {
        return !m_shown.contains(address) && !m_loading.contains(address) && !m_failed.contains(address);
    }));
}

QImage ReaderImages::image(int number) const
{
    return m_images.value(number);
}

void ReaderImages::load(int width, double pixelRatio)
{
    if (!m_fetch)
        return;
    m_failed.clear(); // who asks again wants another try
    for (const QString &address : std::as_const(m_addresses)) {
        if (m_shown.contains(address) || m_loading.contains(address))
            continue;
        m_loading.insert(address);
        const auto fetched = m_fetch(m_row, QUrl(address), qRound(width * pixelRatio));
        whenDone(this, fetched, [this, address, width, pixelRatio, id = m_row.id](const Result<QImage> &image) {
            if (id == m_row.id)
                take(address, image, width, pixelRatio);
        });
    }
}

void ReaderImages::take(const QString &address, const Result<QImage> &image, int width, double pixelRatio)
{
    if (!m_loading.remove(address))
        return; // the article was left and came back meanwhile
    if (image && !image->isNull()) {
        // Pixels of a page are those of the window, and pictures are never made larger than they are.
        const bool isSharp = image->width() > width;
        const double factor = isSharp ? pixelRatio : 1;
        const QSize size = (QSizeF(image->size()) / factor).toSize().expandedTo({1, 1});
        m_images.insert(m_next, *image);
        m_shown.insert(address, {m_next++, size});
    } else {
        m_failed.insert(address);
    }
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace oneul
