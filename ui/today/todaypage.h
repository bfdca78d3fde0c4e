#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

#include "base/error.h"
#include "model/types.h"

namespace oneul {

class App;

/// A day at a glance: its digest and the one button for what comes next, what is new since the day before, sources that
/// fail, articles that wait for a category, and the month around it.
class TodayPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPage(App &app, QWidget *parent = nullptr);

    void showDay(const QDate &day);
    [[nodiscard]] QDate day() const;

Q_SIGNALS:
    void refreshRequested(); ///< of the sources
    void makeRequested(const QDate &day);
    void openRequested(const QDate &day);
    void compareRequested(const QDate &before, const QDate &after);
    void articleActivated(oneul::ArticleId id, const QDate &day);
    void storyWanted(oneul::StoryId story);
    void sourcesWanted(const QList<oneul::SourceId> &ids);
    void reviewWanted();
    void dayPicked(const QDate &day);
    void failed(const oneul::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    Parts *m_parts; ///< child object, dies with the widget
};

} // namespace oneul
