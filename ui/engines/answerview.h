#pragma once

#include <QTextBrowser>

#include "engines/answertext.h"

namespace oneul {

/// The answer to a question: as it comes in, then with marks and badges. A sentence is a link that shows its evidence.
class AnswerView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);

    void setComing(const QString &question, const QString &text); ///< not checked yet
    void setAnswer(const GivenAnswer &given);
    void choose(int sentence); ///< -1: none

Q_SIGNALS:
    void sentenceClicked(int index);
    void sourceClicked(int number); ///< from 1

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onLink(const QUrl &url);
    void render();
    void renderAgain();

    GivenAnswer m_given;
    QString m_coming; ///< what has come in so far
    bool m_complete = false;
    int m_chosen = -1;
    bool m_withWithheld = false;
    bool m_byKey = false; ///< a key is being handled
};

} // namespace oneul
