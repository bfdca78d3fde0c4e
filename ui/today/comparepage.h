#pragma once

#include <QDate>
#include <QWidget>

#include "base/error.h"
#include "model/daycomparison.h"

class QDateEdit;
class QLabel;
class QTimer;

namespace oneul {

class App;
class ComparedDay;
class DifferenceTable;
class StoryRows;

/// Two days side by side: how their categories differ, with the articles that only one of them has, what became of the
/// stories, and the digests of both to read. Choosing a category brings it into sight in both.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(App &app, QWidget *parent = nullptr);

    void compare(const QDate &before, const QDate &after); ///< in any order

Q_SIGNALS:
    void articleActivated(oneul::ArticleId id);
    void storyWanted(oneul::StoryId story);
    void dayWanted(const QDate &day);
    void daysChosen(const QDate &before, const QDate &after); ///< by the fields; they are shown already
    void failed(const oneul::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    QWidget *makeChoice();
    QWidget *makeNumbers();
    void follow();
    void changed();
    void load();
    void loadChosen();
    void showDays(const DayComparison &days);
    void chooseDays();

    App &m_app;
    QDateEdit *m_before;
    QDateEdit *m_after;
    QLabel *m_about;
    DifferenceTable *m_table;
    StoryRows *m_stories;
    ComparedDay *m_left;
    ComparedDay *m_right;
    QTimer *m_reload;
    QDate m_beforeDay;
    QDate m_afterDay;
    int m_generation = 0; ///< an answer to an older question is dropped
    bool m_isLoading = false;
    bool m_isChosen = false; ///< by the fields, and not said yet
    bool m_isStale = false; ///< something changed while nobody looked
};

} // namespace oneul
