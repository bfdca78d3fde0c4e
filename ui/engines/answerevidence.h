#pragma once

#include <QWidget>

#include "engines/answertext.h"

class QLabel;

namespace oneul {

/// What bears a sentence of an answer out: its badge and why, the passage in the source's words, and where that stands.
class AnswerEvidence final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerEvidence(QWidget *parent = nullptr);

    void clear();
    void showSentence(const Answer &answer, int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QLabel *m_text;
    Claim m_claim;
    QStringList m_sources; ///< "[2] Title", of those that are cited
    bool m_empty = true;
};

} // namespace oneul
