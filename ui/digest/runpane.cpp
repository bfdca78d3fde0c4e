#include "digest/runpane.h"

#include <utility>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

#include "base/whendone.h"
#include "common/colors.h"
#include "common/dialogbutton.h"
#include "engines/enginewords.h"
#include "service/app.h"
#include "service/engineservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDrawMs = 120;
constexpr int kTextHeight = 170;
constexpr auto kNow = "now"_L1;

} // namespace

RunPane::RunPane(App &app, RunId run, const QString &title, const QStringList &headings, QWidget *parent)
    : QFrame(parent)
    , m_app(app)
    , m_run(run)
    , m_facts(new QLabel)
    , m_bar(new QProgressBar)
    , m_text(new QTextBrowser)
    , m_cancel(dialogButton(tr("Cancel"), u"cancelRun"_s))
{
    setObjectName(u"runPane"_s);
    for (const QString &heading : headings)
        m_lines.append({heading, {}, State::Waiting});
    const EngineProfile *profile = app.engines().find(app.summaries().engine(run));
    m_currency = profile != nullptr ? profile->currency : QString();
    makeLayout(profile != nullptr ? u"%1 · %2"_s.arg(title, profile->name) : title);
    m_draw.setSingleShot(true);
    m_draw.setInterval(kDrawMs);
    connect(&m_draw, &QTimer::timeout, this, &RunPane::render);
    connectRun();
    render();
}

void RunPane::makeLayout(const QString &title)
{
    auto *name = new QLabel(title);
    name->setTextFormat(Qt::PlainText);
    m_facts->setObjectName(u"runFacts"_s);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred); // figures are not cut
    name->setMinimumWidth(1);
    m_bar->setRange(0, static_cast<int>(m_lines.size()));
    m_bar->setFixedWidth(140);
    m_bar->setAccessibleName(tr("Sections that are written"));
    m_bar->setFormat(u"%v / %m"_s);
    m_text->setObjectName(u"runText"_s);
    m_text->setAccessibleName(tr("What has come in so far"));
    m_text->setFixedHeight(kTextHeight);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    auto *top = new QHBoxLayout;
    top->addWidget(name, 1);
    top->addWidget(m_facts);
    top->addWidget(m_bar);
    top->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 6, 20, 6);
    layout->addLayout(top);
    layout->addWidget(m_text);
    connect(m_text->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_follows = false; });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelWanted();
    });
}

RunPane::Line *RunPane::line(RunId run, int section)
{
    return run == m_run && !m_over && section >= 0 && section < m_lines.size() ? &m_lines[section] : nullptr;
}

void RunPane::connectRun()
{
    const SummaryService *service = &m_app.summaries();
    connect(service, &SummaryService::sectionStarted, this, [this](RunId run, int section) {
        if (Line *found = line(run, section)) {
            found->state = State::Writing;
            m_draw.start();
        }
    });
    connect(service, &SummaryService::sectionText, this, [this](RunId run, int section, const QString &readable) {
        if (Line *found = line(run, section)) {
            found->text = readable;
            if (!m_draw.isActive())
                m_draw.start();
        }
    });
    connect(service, &SummaryService::sectionDone, this, [this](RunId run, int section, const SectionResult &result) {
        if (Line *found = line(run, section)) {
            found->state = result.summary.fallback.isEmpty() ? State::Done : State::FellBack;
            found->text.clear();
            m_draw.start();
        }
    });
    connect(service, &SummaryService::progress, this,
            [this](RunId run, int done, int total, const TokenUsage &usage, double cost) {
                if (run != m_run)
                    return;
                m_bar->setRange(0, total);
                m_bar->setValue(done);
                QString facts = usage.input + usage.output > 0 ? tokensText(usage) : QString();
                if (cost > 0)
                    facts += u" · "_s + costText(cost, m_currency);
                m_facts->setText(facts);
            });
    // Also of one that was cancelled, which says nothing any more.
    whenDone(this, m_app.summaries().result(m_run), [this](const Result<QList<SectionResult>> &) { end(); });
}

void RunPane::end()
{
    if (m_over)
        return;
    m_over = true;
    m_draw.stop();
    Q_EMIT over();
}

QString RunPane::lineHtml(const Line &line, const QString &anchor) const
{
    const QString muted = mutedText(palette()).name();
    QString sign = u"○"_s;
    QString state = tr("waiting");
    if (line.state == State::Writing) {
        sign = u"●"_s;
        state = tr("being written");
    } else if (line.state == State::Done) {
        sign = u"✓"_s;
        state = tr("written and checked");
    } else if (line.state == State::FellBack) {
        sign = u"⚠"_s;
        state = tr("written by the built-in engine instead");
    }
    QString html = u"<p style='margin:0 0 3px 0'>%1%2 <b>%3</b> <span style='color:%4'>%5</span></p>"_s.arg(
        anchor, sign, line.heading.toHtmlEscaped(), muted, state.toHtmlEscaped());
    const QStringList sentences = line.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &sentence : sentences)
        html += u"<p style='margin:0 0 3px 18px;color:%1'>%2</p>"_s.arg(muted, sentence.toHtmlEscaped());
    return html;
}

void RunPane::render()
{
    const int position = m_text->verticalScrollBar()->value();
    QString html;
    bool writing = false;
    for (const Line &line : std::as_const(m_lines)) {
        const bool now = line.state == State::Writing && !std::exchange(writing, true);
        html += lineHtml(line, now ? u"<a name='%1'></a>"_s.arg(kNow) : QString());
    }
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(position);
    if (m_follows && writing)
        m_text->scrollToAnchor(kNow);
}

void RunPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace oneul
