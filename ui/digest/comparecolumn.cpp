#include "digest/comparecolumn.h"

#include <utility>

#include <QBoxLayout>
#include <QCursor>
#include <QEvent>
#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStringList>
#include <QToolTip>

#include "base/whendone.h"
#include "common/colors.h"
#include "common/dialogbutton.h"
#include "digest/claimwords.h"
#include "digest/digestbrowser.h"
#include "digest/digestclaims.h"
#include "engines/answerwords.h"
#include "engines/enginewords.h"
#include "service/app.h"
#include "service/digestservice.h"
#include "service/engineservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// "✓ 9 · ⚠ 2 · 1 withheld".
QString badgesOf(const Summary &summary)
{
    QHash<Support, int> counts;
    for (const QList<Claim> *part : {&summary.themes, &summary.events, &summary.impact, &summary.conclusion}) {
        for (const Claim &claim : *part)
            ++counts[claim.support];
    }
    QStringList badges;
    for (const Support support : {Support::Supported, Support::Weak, Support::Unsupported}) {
        if (const int count = counts.value(support); count > 0)
            badges << u"%1 %2 %3"_s.arg(answerSign(support), QLocale().toString(count), answerBadge(support));
    }
    if (const qsizetype withheld = summary.withheld.size(); withheld > 0)
        badges << CompareColumn::tr("%n withheld", nullptr, static_cast<int>(withheld));
    return badges.join(u" · "_s);
}

} // namespace

CompareColumn::CompareColumn(App &app, const Digest &digest, const SectionOrder &order, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_digest(digest)
    , m_order(order)
    , m_engine(new EngineEstimate(
          app, [&app, order](const QString &engine) { return app.summaries().estimate({order}, engine); }))
    , m_go(dialogButton(tr("Write"), u"compareRun"_s))
    , m_use(dialogButton(tr("Use this one"), u"compareUse"_s))
    , m_facts(new QLabel)
    , m_browser(new DigestBrowser)
{
    makeLayout();
    connect(m_engine, &EngineEstimate::changed, this, [this] { setRunning(m_run != 0); });
    connect(m_go, &QPushButton::clicked, this, &CompareColumn::run);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_result)
            Q_EMIT useWanted(*m_result);
    });
    connect(&app.summaries(), &SummaryService::sectionText, this, [this](RunId run, int, const QString &readable) {
        if (run == m_run)
            m_browser->setPlainText(readable);
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const auto address = claimAddress(link);
        const QList<Digest> shown{m_digest};
        if (const Claim *claim = address ? claimOf(shown, *address) : nullptr)
            QToolTip::showText(QCursor::pos(), u"<p>%1</p>"_s.arg(claimVerdict(*claim).toHtmlEscaped()), m_browser);
    });
    showState(tr("As it is now"));
    setRunning(false);
    render();
}

CompareColumn::~CompareColumn()
{
    if (m_run != 0)
        m_app.summaries().cancel(m_run);
}

void CompareColumn::makeLayout()
{
    m_facts->setObjectName(u"compareFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_browser->setMinimumWidth(320);
    auto *row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addStretch(1);
    row->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_engine);
    layout->addLayout(row);
    layout->addWidget(m_facts);
    layout->addWidget(m_browser, 1);
}

void CompareColumn::setEngine(const QString &engine)
{
    m_engine->setEngine(engine);
}

void CompareColumn::setRunning(bool running)
{
    m_engine->setEnabled(!running);
    m_go->setText(running ? tr("Cancel") : tr("Write"));
    m_go->setEnabled(running || m_engine->canStart());
    m_use->setEnabled(!running && m_result.has_value());
}

void CompareColumn::run()
{
    if (m_run != 0) {
        m_app.summaries().cancel(std::exchange(m_run, 0));
        showState(tr("Cancelled."));
        render();
        return setRunning(false);
    }
    if (!m_engine->canStart())
        return;
    const RunId run = m_app.summaries().start({m_order}, m_engine->engine());
    m_run = run;
    m_facts->setText(tr("Being written…"));
    setRunning(true);
    whenDone(this, m_app.summaries().result(run), [this, run](const Result<QList<SectionResult>> &results) {
        if (run != m_run)
            return;
        m_run = 0;
        if (results && !results->isEmpty()) {
            onResult(results->constFirst());
        } else if (!results) {
            const EngineProfile *profile = m_app.engines().find(m_engine->engine());
            m_facts->setText(engineErrorText(results.error(), profile != nullptr ? *profile : EngineProfile()));
        }
        setRunning(false);
    });
}

void CompareColumn::onResult(const SectionResult &result)
{
    m_result = result;
    m_digest.sections.first().summary = result.summary;
    m_digest.sections.first().importedBody.clear();
    const EngineProfile *found = m_app.engines().find(m_engine->engine());
    const EngineProfile profile = found != nullptr ? *found : EngineProfile();
    QStringList facts;
    if (!result.summary.fallback.isEmpty())
        facts << fallbackText(result.summary.fallback, profile);
    facts << tr("%1 s").arg(QLocale().toString(result.ms / 1000.0, 'f', 1));
    if (result.cached)
        facts << tr("known already");
    if (result.usage.input + result.usage.output > 0)
        facts << tokensText(result.usage);
    if (result.cost > 0)
        facts << costText(result.cost, profile.currency);
    showState(facts.join(u" · "_s));
    render();
}

void CompareColumn::showState(const QString &facts)
{
    m_facts->setText(facts + u'\n' + badgesOf(m_digest.sections.constFirst().summary));
}

void CompareColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_run == 0)
        render();
}

void CompareColumn::render()
{
    m_browser->setPage(m_app.digests().page({m_digest}, isDark(palette()), 1), 1, false);
}

} // namespace oneul
