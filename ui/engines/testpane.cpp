#include "engines/testpane.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "base/whendone.h"
#include "common/colors.h"
#include "common/dialogbutton.h"
#include "engines/enginewords.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr EngineTest::Step kSteps[] = {EngineTest::Step::Profile, EngineTest::Step::Key, EngineTest::Step::Connection,
                                       EngineTest::Step::Model, EngineTest::Step::Answer};

QString seconds(qint64 ms)
{
    return TestPane::tr("%1 s", "seconds").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
}

} // namespace

TestPane::TestPane(EngineService &engines, QWidget *parent)
    : QWidget(parent)
    , m_engines(engines)
    , m_button(dialogButton(tr("&Test connection"), u"testEngine"_s))
    , m_summary(new QLabel)
    , m_steps(new QLabel)
{
    m_summary->setObjectName(u"testSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_steps->setObjectName(u"testSteps"_s);
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setWordWrap(true);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_steps->setAccessibleName(tr("What the test found"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_steps);
    connect(m_button, &QPushButton::clicked, this, &TestPane::toggle);
    render();
}

TestPane::~TestPane()
{
    m_run.cancel();
}

void TestPane::setProfile(const EngineProfile &profile, const QString &key, bool usable)
{
    // Being stored changes nothing of what was found.
    EngineProfile before = m_profile;
    const bool isStored = before.id.isEmpty() && !profile.id.isEmpty();
    if (isStored)
        before.id = profile.id;
    if (profile != before || (key != m_key && !isStored))
        forget();
    m_profile = profile;
    m_key = key;
    m_usable = usable;
    render();
}

void TestPane::forget()
{
    ++m_generation;
    m_running = false;
    m_run.cancel(); // which ends its request
    m_test = {};
    m_summary->clear();
}

void TestPane::toggle()
{
    if (std::exchange(m_running, false)) {
        forget();
        m_summary->setText(tr("Stopped."));
        return render();
    }
    start();
}

void TestPane::start()
{
    forget();
    const int asked = m_generation;
    m_running = true;
    m_time.start();
    m_summary->setText(tr("Trying a short question…"));
    render();
    m_run = m_engines.test(m_profile, m_key);
    whenDone(this, m_run, [this, asked](const Result<EngineTest> &test) {
        if (asked == m_generation)
            onTested(test);
    });
}

void TestPane::onTested(const Result<EngineTest> &test)
{
    m_running = false;
    if (!test) {
        m_summary->setText(engineErrorText(test.error(), m_profile));
        return render();
    }
    m_test = *test;
    const QString used = tokensText(m_test.usage);
    const QString time = seconds(m_time.elapsed());
    m_summary->setText(m_test.passed() ? tr("Everything works (%1, %2).").arg(time, used)
                                       : tr("Something is wrong (%1).").arg(time));
    render();
}

QString TestPane::sign(const QString &text, const QColor &color) const
{
    return u"<span style='color:%1'><b>%2</b></span>"_s.arg(readable(color, palette()).name(), text);
}

QString TestPane::lineOf(const EngineTest::Finding &finding) const
{
    const bool fine = finding.error.code == ErrorCode::None;
    const QString said = fine ? stepDetail(finding) : engineErrorText(finding.error, m_profile);
    QString more = fine ? QString() : finding.error.detail;
    if (said.contains(more)) // as it mostly does
        more.clear();
    QString line = u"<tr><td>%1&nbsp;</td><td><b>%2</b>&nbsp;&nbsp;</td><td>%3"_s.arg(
        fine ? sign(u"✓"_s, QColor(0x2f9e6e)) : sign(u"✗"_s, QColor(0xd64545)), stepLabel(finding.step).toHtmlEscaped(),
        (said.isEmpty() ? tr("fine") : said).toHtmlEscaped());
    if (!more.isEmpty())
        line += u"<br/><span style='color:%1'>%2</span>"_s.arg(mutedText(palette()).name(), more.toHtmlEscaped());
    return line + u"</td></tr>"_s;
}

QString TestPane::lineOf(EngineTest::Step untried) const
{
    const QString color = mutedText(palette()).name();
    return u"<tr><td style='color:%1'>–</td><td style='color:%1'>%2&nbsp;&nbsp;</td><td style='color:%1'>%3</td></tr>"_s
        .arg(color, stepLabel(untried).toHtmlEscaped(), tr("not tried").toHtmlEscaped());
}

void TestPane::render()
{
    m_button->setText(m_running ? tr("S&top") : tr("&Test connection"));
    m_button->setEnabled(m_running || m_usable);
    QString rows;
    for (const EngineTest::Finding &finding : std::as_const(m_test.findings))
        rows += lineOf(finding);
    const auto tried = [this](EngineTest::Step step) {
        return std::ranges::any_of(m_test.findings, [step](const auto &finding) { return finding.step == step; });
    };
    for (const EngineTest::Step step : kSteps) {
        if (!m_test.findings.isEmpty() && !m_test.passed() && !tried(step))
            rows += lineOf(step);
    }
    m_steps->setText(rows.isEmpty() ? QString() : u"<table cellpadding='2'>%1</table>"_s.arg(rows));
    m_steps->setVisible(!rows.isEmpty());
    m_summary->setVisible(!m_summary->text().isEmpty());
}

void TestPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace oneul
