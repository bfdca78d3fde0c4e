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
    /// Three columns where there is room, else the list above the reader; each with its own proportions.
    void fit();

private:
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
