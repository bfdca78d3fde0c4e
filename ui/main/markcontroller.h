#pragma once

#include <functional>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "model/statuschange.h"

class QUndoStack;

namespace oneul {

class Actions;
class App;
class ArticlePane;
class Reader;

/// What the keys and menus put on articles: read, star, category, labels and notes. What is in sight shows it at once, a
/// hundred thousand articles are written behind it, and everything can be undone.
class MarkController final : public QObject
{
    Q_OBJECT

public:
    MarkController(App &app, const Actions &actions, ArticlePane *pane, Reader *reader, QUndoStack *undo,
                   QObject *parent = nullptr);

    void toggleRead(const QList<ArticleId> &ids);
    void toggleStar(const QList<ArticleId> &ids);
    void setCategory(const QList<ArticleId> &ids, const CategoryId &category);
    void toggleHidden(const QList<ArticleId> &ids);
    void setLabel(const QList<ArticleId> &ids, const Label &label, bool on);
    /// All of a list as it is shown; of a place also what of it is not there yet, but nothing that came later.
    void markListRead(const ArticleFilter &filter, const QList<ArticleId> &shown);
    void markPlaceRead(const ArticleFilter &filter); ///< all that is there now

Q_SIGNALS:
    void message(const QString &text);
    /// Hidden, or shown again: in the list that has them they have no place any more.
    void putAway(const QList<oneul::ArticleId> &ids);
    /// The analyst put articles into a category, and it is stored; not when an edit is taken back or done again.
    void categorised(const QList<oneul::ArticleId> &ids, const oneul::CategoryId &category);

private:
    using Write = std::function<QFuture<Result<StatusChange>>()>;
    /// Gives a row what it is about to have.
    using Preview = std::function<void(ArticleRow &)>;

    void connectNotes();
    void markRead(const QList<ArticleId> &ids, bool read);
    QFuture<Result<StatusChange>> push(const QString &text, const Write &write);
    void show(const QList<ArticleId> &ids, const Preview &preview);
    void showTakenBack(const StatusChange &change);
    void keepShown(const QList<ArticleRow> &rows);
    [[nodiscard]] QList<ArticleRow> rowsInSight() const;
    void report(const Result<StatusChange> &result);
    [[nodiscard]] QString reportText(const StatusChange &change) const;

    App &m_app;
    const Actions &m_actions;
    ArticlePane *m_pane;
    Reader *m_reader;
    QUndoStack *m_undo;
};

} // namespace oneul
