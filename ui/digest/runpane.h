#pragma once

#include <QFrame>
#include <QStringList>
#include <QTimer>

#include "service/summaryservice.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace oneul {

class App;

/// A run of an engine while it goes: its sections, the text as it comes in, tokens, cost, and a way to end it. What is said of
/// another run is not shown.
class RunPane final : public QFrame
{
    Q_OBJECT

public:
    RunPane(App &app, RunId run, const QString &title, const QStringList &headings, QWidget *parent = nullptr);

    [[nodiscard]] RunId run() const { return m_run; }
    [[nodiscard]] bool isOver() const { return m_over; }

Q_SIGNALS:
    void cancelWanted();
    void over(); ///< finished, cancelled or failed

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Waiting, Writing, Done, FellBack };
    struct Line {
        QString heading;
        QString text;
        State state = State::Waiting;
    };

    void connectRun();
    void makeLayout(const QString &title);
    void end();
    void render();
    [[nodiscard]] Line *line(RunId run, int section);
    [[nodiscard]] QString lineHtml(const Line &line, const QString &anchor) const;

    App &m_app;
    RunId m_run;
    QList<Line> m_lines;
    QString m_currency;
    bool m_over = false;
    bool m_follows = true; ///< what is being written is in sight, until the reader goes elsewhere in it
    QTimer m_draw; ///< text comes in faster than anybody reads
    QLabel *m_facts;
    QProgressBar *m_bar;
    QTextBrowser *m_text;
    QPushButton *m_cancel;
};

} // namespace oneul
