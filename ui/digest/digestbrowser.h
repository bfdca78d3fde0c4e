#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>
#include <QTimer>
#include <QUrl>

#include "service/digestservice.h"

namespace oneul {

/// Shows a DigestPage in a column of readable width. Images come from the page alone: nothing is ever
/// fetched or read from disk. Links are only announced (anchorClicked, highlighted). J, K and Alt with the arrows go from
/// sentence to sentence, Enter opens the one that is marked.
class DigestBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DigestBrowser(QWidget *parent = nullptr);

    void setPage(const DigestPage &page, double zoom, bool keepPosition);
    void choose(const QUrl &sentence); ///< marks it; an empty one: none
    [[nodiscard]] QUrl chosen() const { return m_chosen; }
    void step(int by); ///< to another sentence: the next (1) or the previous one (-1)
    [[nodiscard]] int sectionAt(const QPoint &place) const; ///< in the viewport; -1: over the first one
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void stepped(const QUrl &sentence);
    void menuWanted(int section, const QPoint &globalPos);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Link {
        QString address;
        int start = 0;
        int end = 0;
    };

    void tellAddress(const QUrl &link);
    void fitColumn();
    void fitImages();
    void sharpenImages();
    void findLinks();
    void mark();
    [[nodiscard]] int firstVisible() const;

    QHash<QString, QImage> m_images;
    QHash<QString, double> m_imageWidths; ///< as the page has them, in pixels
    QTimer m_sharpen;
    QList<Link> m_sentences; ///< as they stand
    QList<Link> m_sections;
    QUrl m_chosen;
    double m_zoom = 1;
    bool m_tellsAddress = false;
};

} // namespace oneul
