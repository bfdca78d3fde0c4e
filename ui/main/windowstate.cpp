#include "main/windowstate.h"

#include <QDataStream>
#include <QIODevice>
#include <QMainWindow>
#include <QSplitter>

#include "articles/articlelistview.h"
#include "common/lettersize.h"
#include "settings/settings.h"

namespace oneul {

namespace {

constexpr int kThreeColumns = 1200;
constexpr int kTreeWidth = 256;
const QString kPanes = QStringLiteral("panes");

QString nameOf(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? QStringLiteral("columns") : QStringLiteral("rows");
}

} // namespace

WindowState::WindowState(Settings &settings, QMainWindow *window, QSplitter *panes, QSplitter *pages,
                         ArticleListView *list)
    : m_settings(settings), m_window(window), m_panes(panes), m_pages(pages), m_list(list)
{}

void WindowState::restore()
{
    m_window->resize(1280, 800);
    m_window->restoreGeometry(m_settings.value(Key::WindowGeometry).toByteArray());
    m_window->restoreState(m_settings.value(Key::WindowState).toByteArray());
    QDataStream stream(m_settings.value(Key::SplitterState).toByteArray());
    stream >> m_splitters;
    if (stream.status() != QDataStream::Ok)
        m_splitters.clear();
    if (!m_panes->restoreState(m_splitters.value(kPanes)))
        m_panes->setSizes({forLetters(*m_window, kTreeWidth), m_window->width() - forLetters(*m_window, kTreeWidth)});
    m_list->setHeaderState(m_settings.value(Key::ListHeaderState).toByteArray());
    m_pages->setOrientation(orientation());
    restorePages();
}

void WindowState::save()
{
    keepPages();
    m_splitters.insert(kPanes, m_panes->saveState());
    QByteArray splitters;
    QDataStream stream(&splitters, QIODevice::WriteOnly);
    stream << m_splitters;
    m_settings.set(Key::WindowGeometry, m_window->saveGeometry());
    m_settings.set(Key::WindowState, m_window->saveState());
    m_settings.set(Key::SplitterState, splitters);
    m_settings.set(Key::ListHeaderState, m_list->headerState());
}

void WindowState::fit()
{
    const Qt::Orientation wanted = orientation();
    if (wanted == m_pages->orientation())
        return;
    keepPages();
    m_pages->setOrientation(wanted);
    restorePages();
}

Qt::Orientation WindowState::orientation() const
{
    const QString chosen = m_settings.text(Key::ReaderPanes);
    if (chosen == u"columns")
        return Qt::Horizontal;
    if (chosen == u"rows")
        return Qt::Vertical;
    return m_window->width() >= forLetters(*m_window, kThreeColumns) ? Qt::Horizontal : Qt::Vertical;
}

void WindowState::keepPages()
{
    m_splitters.insert(nameOf(m_pages->orientation()), m_pages->saveState());
}

void WindowState::restorePages()
{
    const Qt::Orientation orientation = m_pages->orientation();
    if (m_pages->restoreState(m_splitters.value(nameOf(orientation)))) {
        m_pages->setOrientation(orientation);
        return;
    }
    if (orientation == Qt::Horizontal)
        m_pages->setSizes({400, qMax(400, m_window->width() - forLetters(*m_window, kTreeWidth) - 400)});
    else
        m_pages->setSizes({qMax(200, m_window->height() * 2 / 5), qMax(240, m_window->height() * 3 / 5)});
}

} // namespace oneul
