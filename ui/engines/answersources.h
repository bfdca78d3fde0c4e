#pragma once

#include <QDate>
#include <QListWidget>

#include "service/askservice.h"

namespace oneul {

/// The articles that a question was answered from, under the numbers of the marks. Enter or a double click opens one.
class AnswerSources final : public QListWidget
{
    Q_OBJECT

public:
    explicit AnswerSources(QWidget *parent = nullptr);

    void setAnswer(const Answer &answer, const QDate &today);
    void choose(int number); ///< from 1

Q_SIGNALS:
    void opened(const oneul::ArticleRow &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void open(const QListWidgetItem *item);

    QList<ArticleRow> m_rows;
};

} // namespace oneul
