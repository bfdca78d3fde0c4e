#pragma once

#include <QList>
#include <QObject>
#include <QPoint>

#include "base/error.h"
#include "model/article.h"
#include "model/category.h"

class QMenu;
class QUndoStack;

namespace oneul {

class Actions;
class App;
class ArticleLoader;
class ArticlePane;
class LabelController;
class MarkController;
class Reader;

/// What the keys and menus do with articles: go through them, open them, show their texts; what is put on them is
/// MarkController's.
class ArticleController final : public QObject
{
    Q_OBJECT

public:
    ArticleController(App &app, const Actions &actions, ArticlePane *pane, Reader *reader, QUndoStack *undo,
                      QObject *parent = nullptr);

    [[nodiscard]] ArticleLoader *loader() const { return m_loader; }
    void reveal(ArticleId id); ///< selects it once the list is loaded, also where the list's filter leaves it out
    void setActive(bool active); ///< whether the articles' page is shown: elsewhere its keys do nothing
    /// What every selected article may become.
    [[nodiscard]] QList<Category> categories() const;
    [[nodiscard]] MarkController *marks() const { return m_marks; }
    [[nodiscard]] LabelController *labels() const { return m_labels; }

Q_SIGNALS:
    void message(const QString &text);
    void failed(const oneul::Error &error);

private:
    void connectActions();
    void connectPane();
    void onCurrentChanged(ArticleId id);
    void onLoaded();
    void setCategory(const CategoryId &category);
    void showTaxonomy();
    void showCategoryKeys();
    void openOriginals();
    void showFullText();
    void copyLinks();
    void scrollOrNext();
    void nextUnread();
    void sayNoneUnread();
    void markAllRead();
    void showMenu(const QPoint &at);
    void enableActions();

    App &m_app;
    const Actions &m_actions;
    ArticlePane *m_pane;
    Reader *m_reader;
    ArticleLoader *m_loader;
    MarkController *m_marks;
    LabelController *m_labels;
    ArticleId m_reveal = 0;
    bool m_active = true;
};

} // namespace oneul
