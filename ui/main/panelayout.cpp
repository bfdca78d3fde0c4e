#include "main/panelayout.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/reader.h"
#include "common/icons.h"
#include "main/mainwindow.h"
#include "settings/settings.h"

namespace oneul {

PaneLayout::PaneLayout(Settings &settings, MainWindow *window, ArticlePane *list, Reader *reader, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_window(window)
    , m_list(list)
    , m_reader(reader)
    , m_page(reader->findChild<QTextBrowser *>(QStringLiteral("reader")))
    , m_back(new QToolButton(reader))
{
    makeBack();
    m_window->installEventFilter(this);
    m_list->view()->installEventFilter(this);
    m_list->view()->viewport()->installEventFilter(this);
    if (m_page != nullptr)
        m_page->installEventFilter(this);
    // A list that is not painted asks for no rows: the one that is gone to must come all the same.
    connect(m_list->view(), &ArticleListView::currentRowChanged, this, [this](const QModelIndex &index) {
        if (m_alone && index.isValid())
            m_list->model()->want(index.row(), index.row());
    });
    // Another place's list: nobody wants to see that no article of it is selected.
    connect(m_list, &ArticlePane::currentArticleChanged, this, [this](ArticleId id) {
        if (id == 0)
            closeReader();
    });
}

/// For whom the mouse is nearer than Escape.
void PaneLayout::makeBack()
{
    m_back->setObjectName(QStringLiteral("backToList"));
    m_back->setText(tr("Back to the list"));
    m_back->setToolTip(
        tr("Back to the list (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_back->setIcon(icon(QStringLiteral("previous")));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &PaneLayout::closeReader);
    if (auto *column = qobject_cast<QVBoxLayout *>(m_reader->layout()))
        column->insertWidget(0, m_back, 0, Qt::AlignLeft);
}

void PaneLayout::apply()
{
    const bool two = m_settings.text(Key::ReaderPanes) == u"two";
    if (two != m_two) {
        m_two = two;
        m_alone = false;
        m_back->hide();
        m_list->show();
        m_reader->setVisible(!two);
    }
    m_window->fitPanes();
}

void PaneLayout::openReader()
{
    if (!m_two || m_alone || m_list->currentId() == 0)
        return;
    m_alone = true;
    m_back->show();
    m_reader->show();
    m_list->hide(); // keeps its row and how far it was scrolled
    if (m_page != nullptr)
        m_page->setFocus();
    Q_EMIT readerOpened();
}

bool PaneLayout::closeReader()
{
    if (!m_alone)
        return false;
    m_alone = false;
    const QWidget *focus = m_window->focusWidget();
    const bool hadFocus = focus == nullptr || m_reader->isAncestorOf(focus);
    m_back->hide();
    m_list->show();
    m_reader->hide();
    if (hadFocus)
        m_list->view()->setFocus();
    return true;
}

bool PaneLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_two)
        return false;
    // What nobody else wanted comes to the window: the way back is there wherever the focus is.
    if (watched == m_page || watched == m_window)
        return m_alone && m_reader->isVisible() && readerEvent(event);
    return listEvent(event);
}

bool PaneLayout::listEvent(QEvent *event)
{
    bool opens = event->type() == QEvent::MouseButtonDblClick;
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        opens = isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    }
    if (!opens || m_list->currentId() == 0)
        return false;
    openReader();
    return true;
}

bool PaneLayout::readerEvent(QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = key->modifiers() == Qt::NoModifier;
    return isPlain && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Backspace) && closeReader();
}

} // namespace oneul
