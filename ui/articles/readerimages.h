#pragma once

#include <functional>

#include <QFuture>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include "base/result.h"
#include "model/article.h"

namespace oneul {

/// Whether the pictures of an article are fetched: not at all, when the analyst asks for them, or at once.
enum class ImageChoice { Never, Chosen, Always };

/// A picture that is there, as a page names it.
struct ShownImage {
    int number = 0; ///< of "oneul-image:N"; never the same twice
    QSize size; ///< as it is to be shown, in pixels of the window
};

/// The pictures of the article that is read: which there are, which were fetched. Nothing is fetched by itself.
class ReaderImages final : public QObject
{
    Q_OBJECT

public:
    using Fetch = std::function<QFuture<Result<QImage>>(const ArticleRow &row, const QUrl &url, int maxWidth)>;

    explicit ReaderImages(QObject *parent = nullptr);

    void setFetch(const Fetch &fetch);
    /// The pictures' addresses as they stand in the article; what was fetched for the same article stays.
    void setArticle(const ArticleRow &row, const QStringList &addresses);
    void load(int width, double pixelRatio); ///< all of them, no wider than `width`
    /// Those that are there, by their address.
    [[nodiscard]] const QHash<QString, ShownImage> &shown() const { return m_shown; }
    [[nodiscard]] QImage image(int number) const; ///< null: there is none
    [[nodiscard]] int waiting() const; ///< how many could still be fetched
    [[nodiscard]] int failed() const { return static_cast<int>(m_failed.size()); }
    [[nodiscard]] bool isLoading() const { return !m_loading.isEmpty(); }

Q_SIGNALS:
    void changed(); ///< some came, or could not be had

private:
    void take(const QString &address, const Result<QImage> &image, int width, double pixelRatio);

    Fetch m_fetch;
    ArticleRow m_row;
    QStringList m_addresses;
    QHash<QString, ShownImage> m_shown;
    QHash<int, QImage> m_images;
    QSet<QString> m_loading;
    QSet<QString> m_failed;
    QTimer m_timer; ///< several that come in one moment are one change
    int m_next = 1;
};

/// The addresses of the pictures of an article's text over http and https, each once, at most a hundred.
[[nodiscard]] QStringList imageAddresses(const QString &html);

} // namespace oneul
