#pragma once

#include <QDate>
#include <QWidget>

#include "model/article.h"
#include "model/types.h"

namespace oneul {

class App;

/// What the day and the weeks up to it brought: the day's categories, their trend, categories by source, rising and fading
/// terms, stories day over day. Each card asks for its own numbers; every mark is clickable.
class DashboardPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPage(App &app, QWidget *parent = nullptr);

    void showDay(const QDate &day);

Q_SIGNALS:
    void categoryActivated(const oneul::CategoryId &category, const QDate &day); ///< filter the list
    void articlesDropped(const QList<oneul::ArticleId> &ids, const oneul::CategoryId &category);
    void dayActivated(const QDate &day);
    void filterRequested(const oneul::ArticleFilter &filter, const QString &heading);
    void searchRequested(const QString &typed); ///< in the language of searches
    void articleActivated(oneul::ArticleId id, const QDate &day);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Parts;
    Parts *m_parts; ///< child object, dies with the widget
};

} // namespace oneul
