#pragma once

#include <functional>

#include <QObject>
#include <QPoint>

#include "base/error.h"
#include "model/article.h"

class QMenu;
class QUndoStack;

namespace oneul {

class Actions;
class App;
class ArticleLoader;
class ArticlePane;
class Reader;

/// What the keys and menus do with articles: read, star, categorise, open; every change can be undone.
class ArticleController final : public QObject
{
    Q_OBJECT

public:
    ArticleController(App &app, const Actions &actions, ArticlePane *pane, Reader *reader, QUndoStack *undo,
                      QObject *parent = nullptr);

    [[nodiscard]] ArticleLoader *loader() const { return m_loader; }
    void reveal(ArticleId id); ///< selects it once the list is loaded, also where the list's filter leaves it out
    void setActive(bool active); ///< whether the articles' page is shown: elsewhere its keys do nothing
    void markRead(const QList<ArticleRow> &rows, const QString &text);

Q_SIGNALS:
    void message(const QString &text);
    void failed(const oneul::Error &error);

private:
    void connectActions();
    void connectPane();
    void onCurrentChanged(ArticleId id);
    void onLoaded();
    void toggleRead(const QList<ArticleRow> &rows);
    void toggleStar(const QList<ArticleRow> &rows);
    void setCategory(const CategoryId &category);
    void pickCategory();
    void openOriginals();
    void showFullText();
    void copyLinks();
    void scrollOrNext();
    void nextUnread();
    void markAllRead();
    void showMenu(const QPoint &at);
    void enableActions();
    void push(const QList<ArticleRow> &before, std::function<void()> change, const QString &text);

    App &m_app;
    const Actions &m_actions;
    ArticlePane *m_pane;
    Reader *m_reader;
    QUndoStack *m_undo;
    ArticleLoader *m_loader;
    ArticleId m_reveal = 0;
    bool m_active = true;
};

} // namespace oneul
