#pragma once

#include <QList>
#include <QTextBrowser>

#include "model/searchquery.h"

namespace oneul {

/// A text browser that shows what it is given and fetches nothing: no network, no files. Its text stays within
/// a readable width in the middle.
class ReaderBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReaderBrowser(QWidget *parent = nullptr);

    void setPage(const QString &html);
    /// Marks what was found; places count as they do in toPlainText().
    void setFound(const QList<Snippet::Range> &found);
    bool scrollPage(); ///< one page down; false: the end was reached already

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitMargins();
};

} // namespace oneul
