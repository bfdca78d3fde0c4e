#include "main/markcontroller.h"

#include <algorithm>
#include <limits>

#include <QUndoStack>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "articles/reader.h"
#include "articles/statuscommand.h"
#include "base/whendone.h"
#include "common/actions.h"
#include "common/uilanguage.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/labelservice.h"

namespace oneul {

namespace {

using Mark = StatusChange::Mark;

void give(ArticleRow &row, Mark mark, LabelId label, const StatusChange::Value &value)
{
    switch (mark) {
    case Mark::Read:
        row.status.read = value.on;
        break;
    case Mark::Starred:
        row.status.starred = value.on;
        break;
    case Mark::Category:
        row.status.category = value.category;
        row.status.categoryOrigin = value.origin;
        break;
    case Mark::Label:
        row.labels.removeAll(label);
        if (value.on)
            row.labels.append(label);
        break;
    case Mark::Note:
        row.hasNote = !value.note.isEmpty();
        break;
    case Mark::Hidden:
        row.status.hidden = value.on;
        row.status.read = value.read;
        break;
    }
}

} // namespace

MarkController::MarkController(App &app, const Actions &actions, ArticlePane *pane, Reader *reader, QUndoStack *undo,
                               QObject *parent)
    : QObject(parent), m_app(app), m_actions(actions), m_pane(pane), m_reader(reader), m_undo(undo)
{
    connectNotes();
    const auto showLabels = [this] {
        m_reader->setLabels(m_app.labels().list());
        m_pane->model()->setLabels(m_app.labels().list());
    };
    connect(&app.labels(), &LabelService::changed, this, showLabels);
    showLabels();
}

void MarkController::connectNotes()
{
    connect(m_actions[ActionId::EditNote], &QAction::triggered, m_reader, &Reader::editNote);
    connect(m_reader, &Reader::noteTyped, this,
            [this](ArticleId id, const QString &note) { m_app.articles().setNote(id, note); });
    // What was typed is stored already; one step takes back all of it.
    connect(m_reader, &Reader::noteLeft, this, [this](ArticleId id, const QString &before, const QString &after) {
        if (before == after)
            return;
        StatusChange::Group group{{}, {}, {id}};
        group.before.note = before;
        group.after.note = after;
        const QString text = after.isEmpty() ? tr("Remove the note") : tr("Note");
        m_undo->push(new StatusCommand(m_app.articles(), StatusChange{Mark::Note, 0, {group}}, text));
    });
}

void MarkController::toggleRead(const QList<ArticleId> &ids)
{
    int known = 0;
    bool anyUnread = false;
    for (const ArticleId id : ids) {
        const ArticleRow *row = m_pane->model()->rowById(id);
        known += row ? 1 : 0;
        anyUnread = anyUnread || (row && !row->status.read);
        if (anyUnread)
            break;
    }
    if (anyUnread || known == ids.size()) {
        markRead(ids, anyUnread);
        return;
    }
    // What is out of sight may be unread as well.
    whenDone(this, m_app.articles().firstUnread(ids, 0),
             [this, ids](const Result<ArticleId> &unread) { markRead(ids, !unread || *unread != 0); });
}

void MarkController::markRead(const QList<ArticleId> &ids, bool read)
{
    show(ids, [read](ArticleRow &row) { row.status.read = read; });
    push(read ? tr("Mark read") : tr("Mark unread"), [this, ids, read] { return m_app.articles().setRead(ids, read); });
}

void MarkController::toggleStar(const QList<ArticleId> &ids)
{
    const bool starred = std::ranges::any_of(ids, [this](ArticleId id) {
        const ArticleRow *row = m_pane->model()->rowById(id);
        return row && !row->status.starred;
    });
    show(ids, [starred](ArticleRow &row) { row.status.starred = starred; });
    push(starred ? tr("Star") : tr("Remove star"),
         [this, ids, starred] { return m_app.articles().setStarred(ids, starred); });
}

void MarkController::setCategory(const QList<ArticleId> &ids, const CategoryId &category)
{
    show(ids, [&category](ArticleRow &row) {
        row.status.category = category;
        row.status.categoryOrigin = CategoryOrigin::User;
    });
    const auto done = push(tr("Category %1").arg(categoryLabel(m_app.taxonomy().byId(category))),
                           [this, ids, category] { return m_app.articles().setCategory(ids, category); });
    whenDone(this, done, [this, ids, category, step = m_undo->index()](const Result<StatusChange> &change) {
        const bool isLast = m_undo->index() == step; // else it was taken back, or another edit came after it
        if (change && !change->isEmpty() && isLast)
            Q_EMIT categorised(ids, category);
    });
}

void MarkController::toggleHidden(const QList<ArticleId> &ids)
{
    // They stand in the same list: either that of the hidden or another.
    const bool hide = std::ranges::any_of(ids, [this](ArticleId id) {
        const ArticleRow *row = m_pane->model()->rowById(id);
        return row && !row->status.hidden;
    });
    const auto done =
        push(hide ? tr("Hide") : tr("Show again"), [this, ids, hide] { return m_app.articles().setHidden(ids, hide); });
    whenDone(this, done, [this, ids](const Result<StatusChange> &change) {
        if (change && !change->isEmpty())
            Q_EMIT putAway(ids);
    });
}

void MarkController::setLabel(const QList<ArticleId> &ids, const Label &label, bool on)
{
    StatusChange::Value value;
    value.on = on;
    show(ids, [&](ArticleRow &row) { give(row, Mark::Label, label.id, value); });
    push((on ? tr("Label “%1”") : tr("Take off label “%1”")).arg(label.name),
         [this, ids, id = label.id, on] { return m_app.articles().setLabel(ids, id, on); });
}

void MarkController::markListRead(const ArticleFilter &filter, const QList<ArticleId> &shown)
{
    if (shown.isEmpty())
        return;
    show(shown, [](ArticleRow &row) { row.status.read = true; });
    if (filter.search) {
        push(tr("Mark all read"), [this, shown] { return m_app.articles().setRead(shown, true); });
        return;
    }
    const ArticleId newest = *std::ranges::max_element(shown);
    push(tr("Mark all read"), [this, filter, newest] { return m_app.articles().setRead(filter, newest, true); });
}

void MarkController::markPlaceRead(const ArticleFilter &filter)
{
    constexpr ArticleId kAll = std::numeric_limits<ArticleId>::max();
    if (filter.search) {
        push(tr("Mark all read"), [this, filter] {
            ArticleService &articles = m_app.articles();
            return chained<StatusChange>(
                &articles, articles.ids(filter, {}, 0),
                [&articles](const QList<ArticleId> &ids) { return articles.setRead(ids, true); });
        });
        return;
    }
    push(tr("Mark all read"), [this, filter] { return m_app.articles().setRead(filter, kAll, true); });
}

QFuture<Result<StatusChange>> MarkController::push(const QString &text, const Write &write)
{
    auto *command = new StatusCommand(m_app.articles(), write, text);
    command->setPreview([this](const StatusChange &change) { showTakenBack(change); });
    m_undo->push(command);
    const QFuture<Result<StatusChange>> done = command->done();
    whenDone(this, done, [this](const Result<StatusChange> &result) { report(result); });
    return done;
}

QList<ArticleRow> MarkController::rowsInSight() const
{
    QList<ArticleRow> rows;
    const auto [first, last] = m_pane->view()->visibleRange();
    for (int place = first; place <= last; ++place) {
        if (const ArticleRow *row = m_pane->model()->rowAt(place))
            rows.append(*row);
    }
    return rows;
}

void MarkController::keepShown(const QList<ArticleRow> &rows)
{
    QList<ArticleId> ids;
    for (const ArticleRow &row : rows)
        ids.append(row.id);
    m_pane->model()->keep(ids, rows);
}

/// Before it is written: the archive's answer, or its failure, has them read again.
void MarkController::show(const QList<ArticleId> &ids, const Preview &preview)
{
    QList<ArticleRow> rows = rowsInSight();
    rows.removeIf([&](const ArticleRow &row) { return !ids.contains(row.id); });
    for (ArticleRow &row : rows)
        preview(row);
    keepShown(rows);
}

void MarkController::showTakenBack(const StatusChange &change)
{
    QList<ArticleRow> rows;
    for (ArticleRow &row : rowsInSight()) {
        const auto has = [&](const StatusChange::Group &group) {
            return std::ranges::binary_search(group.ids, row.id);
        };
        const auto group = std::ranges::find_if(change.groups, has);
        if (group == change.groups.end())
            continue;
        give(row, change.mark, change.label, group->before);
        rows.append(row);
    }
    keepShown(rows);
}

void MarkController::report(const Result<StatusChange> &result)
{
    if (!result) {
        // The list showed what did not come true.
        ArticleDelta shown;
        for (const ArticleRow &row : rowsInSight())
            shown.updated.append(row.id);
        m_app.articles().announce(shown);
        return;
    }
    if (const QString text = reportText(*result); !text.isEmpty())
        Q_EMIT message(text);
}

/// How many were changed, and how to undo it. What is seen anyway is not said: one article's star.
QString MarkController::reportText(const StatusChange &change) const
{
    const int count = change.count();
    if (count == 0)
        return tr("Nothing to change");
    const StatusChange::Value &value = change.groups.first().after;
    QString text;
    switch (change.mark) {
    case Mark::Read:
        text = value.on ? tr("%n article(s) marked read.", nullptr, count)
                        : tr("%n article(s) marked unread.", nullptr, count);
        break;
    case Mark::Starred:
        text = value.on ? tr("%n article(s) starred.", nullptr, count)
                        : tr("Star removed from %n article(s).", nullptr, count);
        break;
    case Mark::Category:
        text = tr("%1: %n article(s).", "category: how many", count)
                   .arg(categoryLabel(m_app.taxonomy().byId(value.category)));
        break;
    case Mark::Label:
        text = (value.on ? tr("“%1” put on %n article(s).", "label", count)
                         : tr("“%1” taken off %n article(s).", "label", count))
                   .arg(m_app.labels().byId(change.label).name);
        break;
    case Mark::Hidden:
        text =
            value.on ? tr("%n article(s) hidden.", nullptr, count) : tr("%n article(s) brought back.", nullptr, count);
        break;
    case Mark::Note:
        return {};
    }
    const QString keys = m_actions[ActionId::Undo]->shortcut().toString(QKeySequence::NativeText);
    return text + u' ' + tr("%1 undoes it.", "keys").arg(keys);
}

} // namespace oneul
