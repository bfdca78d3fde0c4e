#pragma once

#include <QWidget>

#include "service/sourcepreview.h"

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace oneul {

class DocumentTreeView;
class EmptyState;
class ErrorBar;

/// What a source makes of its document: the items as they would appear, the document, what had to be mended.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void setType(SourceType type); ///< a feed has no tree
    void setFetching(bool fetching);
    void setEvaluating(); ///< what is shown stays until the answer is there
    void showFetched(const FetchRecord &record);
    void showPreview(const SourcePreview &preview, bool newTree);
    void showError(const Error &error);
    void clear(const QString &hint); ///< nothing fetched yet
    [[nodiscard]] DocumentTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void fetchRequested();
    void stopRequested();

private:
    [[nodiscard]] QWidget *topRow();
    void showItems(const SourcePreview &preview);
    void showWarnings(const SourcePreview &preview);

    SourceType m_type = SourceType::Feed;
    bool m_fetching = false;
    QLabel *m_facts;
    QPushButton *m_fetch;
    QProgressBar *m_progress;
    ErrorBar *m_error;
    QTabWidget *m_tabs;
    QLabel *m_title;
    QListWidget *m_items;
    EmptyState *m_empty;
    QStackedWidget *m_itemPages;
    DocumentTreeView *m_tree;
    QListWidget *m_warnings;
};

} // namespace oneul
