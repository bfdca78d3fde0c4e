#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

class QMainWindow;
class QSplitter;

namespace oneul {

class ArticleListView;
class Settings;

/// Remembers how the window was left: place and size, the panes, the list's columns.
class WindowState final
{
public:
    WindowState(Settings &settings, QMainWindow *window, QSplitter *panes, QSplitter *pages, ArticleListView *list);

    void restore();
    void save();
    /// As the analyst chose; else three columns where there is room, and the list above the reader where there isn't.
    /// Each with its own proportions.
    void fit();

private:
    [[nodiscard]] Qt::Orientation orientation() const;
    void keepPages();
    void restorePages();

    Settings &m_settings;
    QMainWindow *m_window;
    QSplitter *m_panes;
    QSplitter *m_pages;
    ArticleListView *m_list;
    QHash<QString, QByteArray> m_splitters;
};

} // namespace oneul
