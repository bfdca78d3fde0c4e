#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

#include "service/digestservice.h"

namespace oneul {

/// Shows a DigestPage in a column of readable width. Images come from the page alone: nothing is ever
/// fetched or read from disk. Links are only announced (anchorClicked, highlighted).
class DigestBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DigestBrowser(QWidget *parent = nullptr);

    void setPage(const DigestPage &page, double zoom, bool keepPosition);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumn();
    void sharpenImages();

    QHash<QString, QImage> m_images;
    double m_zoom = 1;
};

} // namespace oneul
