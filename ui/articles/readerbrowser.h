#pragma once

#include <functional>

#include <QImage>
#include <QList>
#include <QTextBrowser>

#include "model/searchquery.h"

namespace oneul {

/// A text browser that shows what it is given and fetches nothing: no network, no files. Its text stays within
/// a readable width in the middle. Pictures are those that it is handed, under "oneul-image:N".
class ReaderBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReaderBrowser(QWidget *parent = nullptr);

    using Picture = std::function<QImage(int number)>;

    void setPage(const QString &html);
    void setPictures(const Picture &picture) { m_picture = picture; } ///< null images: there is none
    void setColumn(int width); ///< of the text, in pixels
    [[nodiscard]] int column() const; ///< as it is now, never wider than there is room
    /// Marks what was found; places count as they do in toPlainText().
    void setFound(const QList<Snippet::Range> &found);
    bool scrollPage(); ///< one page down; false: the end was reached already

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitMargins();

    Picture m_picture;
    int m_column = 720;
};

} // namespace oneul
