#include "engines/answersources.h"

#include <algorithm>
#include <utility>

#include <QEvent>

#include "common/colors.h"
#include "common/dates.h"
#include "common/plaintip.h"
#include "engines/answertext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCited = Qt::UserRole;

} // namespace

AnswerSources::AnswerSources(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"answerSources"_s);
    setAccessibleName(tr("Sources"));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setToolTip(tr("Enter or a double click opens the article"));
    connect(this, &QListWidget::itemActivated, this, &AnswerSources::open);
}

void AnswerSources::setAnswer(const Answer &answer, const QDate &today)
{
    clear();
    m_rows = answer.sources;
    int number = 0;
    for (const ArticleRow &row : std::as_const(m_rows)) {
        const bool cited =
            std::ranges::any_of(answer.sentences, [&row](const Claim &claim) { return claim.cites.contains(row.id); });
        QStringList facts{row.sourceName, shortDay(row.day, today), row.titleOnly ? tr("title only") : QString(),
                          cited ? QString() : tr("not cited")};
        facts.removeAll(QString());
        auto *item = new QListWidgetItem(
            u"[%1] %2\n%3"_s.arg(QString::number(++number), row.title.simplified(), facts.join(u" · "_s)), this);
        item->setToolTip(plainTip(row.title));
        item->setSizeHint(QSize(0, 2 * fontMetrics().height() + 10));
        item->setData(kCited, cited);
    }
    restyle();
}

void AnswerSources::restyle()
{
    const QBrush muted = mutedText(palette());
    for (int at = 0; at < count(); ++at) {
        if (!item(at)->data(kCited).toBool())
            item(at)->setForeground(muted);
    }
}

void AnswerSources::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void AnswerSources::choose(int number)
{
    if (number < 1 || number > count())
        return;
    setCurrentRow(number - 1);
    scrollToItem(item(number - 1));
}

void AnswerSources::open(const QListWidgetItem *item)
{
    const int at = row(item);
    if (at >= 0 && at < m_rows.size())
        Q_EMIT opened(m_rows.at(at));
}

} // namespace oneul
