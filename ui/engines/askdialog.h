#pragma once

#include <QDialog>

#include "base/result.h"
#include "engines/answertext.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QWidget;

namespace oneul {

class AnswerEvidence;
class AnswerSources;
class AnswerView;
class App;
class AskBar;
class EmptyState;
class ErrorBar;

/// Asks the archive: a question, its answer with the evidence of each sentence, and the articles that it was made from.
class AskDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AskDialog(App &app, QWidget *parent = nullptr);

    void focusQuestion();
    void reject() override; ///< a question that runs is given up

Q_SIGNALS:
    void articleActivated(const oneul::ArticleRow &row);
    void enginesWanted(); ///< the window of the language models

private:
    [[nodiscard]] QWidget *makeAnswer();
    [[nodiscard]] QWidget *makeBottom();
    void connectAll();
    void ask(const Question &question);
    void cancel();
    void onText(const QString &readable);
    void onAnswer(const Question &question, const Result<Answer> &answer);
    void fail(const Question &question, const Error &error);
    void showStart();
    void setRunning(bool running);
    void showSentence(int index);
    void showSource(int number);
    void copy();
    [[nodiscard]] QString factsOf(const GivenAnswer &given) const;

    App &m_app;
    AskBar *m_bar;
    ErrorBar *m_errors;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_page; ///< of an answer
    AnswerView *m_answer;
    AnswerEvidence *m_evidence;
    AnswerSources *m_sources;
    QProgressBar *m_progress;
    QLabel *m_facts;
    QPushButton *m_copy;
    GivenAnswer m_given; ///< the one that is shown
    Question m_asked; ///< the one that runs
    bool m_running = false;
    int m_generation = 0; ///< an answer to an older question is dropped
};

} // namespace oneul
