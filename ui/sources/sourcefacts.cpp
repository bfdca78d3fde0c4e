#include "sources/sourcefacts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>

#include "base/whendone.h"
#include "common/dates.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/errortext.h"
#include "service/sourceservice.h"

namespace oneul {

namespace {

QString outcomeOf(const FetchState &fetch)
{
    if (fetch.lastError.code != ErrorCode::None) {
        const QString words = errorText(fetch.lastError);
        return fetch.failures > 1
                   ? words + u'\n' + SourceFacts::tr("%n failed fetch(es) in a row", nullptr, fetch.failures)
                   : words;
    }
    if (fetch.lastStatus == u"notModified")
        return SourceFacts::tr("Nothing new since the fetch before");
    return fetch.lastStatus.isEmpty() ? SourceFacts::tr("None yet") : SourceFacts::tr("In order");
}

} // namespace

SourceFacts::SourceFacts(App &app, const Source &source, QWidget *parent)
    : QWidget(parent), m_fetched(new QLabel), m_outcome(new QLabel), m_articles(new QLabel)
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("Last fetch:"), m_fetched);
    layout->addRow(tr("Outcome:"), m_outcome);
    layout->addRow(tr("Articles:"), m_articles);
    for (QLabel *label : {m_fetched, m_outcome, m_articles}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    showState(source);
    m_articles->setText(QLocale().toString(0));
    whenDone(this, app.articles().counts(), [this, id = source.id](const Result<ArchiveCounts> &counts) {
        if (!counts)
            return m_articles->setText(errorText(counts.error()));
        const SourceCounts own = counts->sources.value(id);
        m_articles->setText(
            tr("%1, %2 of them unread").arg(QLocale().toString(own.articles), QLocale().toString(own.unread)));
    });
    connect(&app.sources(), &SourceService::fetched, this, [this, &app, id = source.id](SourceId fetched) {
        if (const auto now = app.sources().byId(id); fetched == id && now)
            showState(*now);
    });
}

void SourceFacts::showState(const Source &source)
{
    m_fetched->setText(source.fetch.lastFetched.isValid() ? fullDate(source.fetch.lastFetched) : tr("Never"));
    m_outcome->setText(outcomeOf(source.fetch));
}

} // namespace oneul
