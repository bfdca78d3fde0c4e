#include "digest/summarywindow.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

#include "base/whendone.h"
#include "common/accessiblerole.h"
#include "common/dialogbutton.h"
#include "common/emptystate.h"
#include "common/lettersize.h"
#include "common/uilanguage.h"
#include "digest/claimreader.h"
#include "digest/runpane.h"
#include "engines/digestengine.h"
#include "engines/enginewords.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/digestservice.h"
#include "service/engineservice.h"
#include "service/errortext.h"
#include "settings/settings.h"

namespace oneul {

using namespace Qt::StringLiterals;

SummaryWindow::SummaryWindow(App &app, const SummarySubject &subject, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_subject(subject)
    , m_engine(new EngineEstimate(
          app, [this](const QString &engine) { return m_app.summaries().estimate({m_order}, engine); }))
    , m_language(new QComboBox)
    , m_go(dialogButton(tr("&Summarise"), u"summaryGo"_s))
    , m_layout(new QVBoxLayout(this))
    , m_reader(new ClaimReader(
          app, [this](int) { return readyFuture<QList<SourceText>>(m_order.request.articles); }, false))
    , m_empty(new EmptyState)
    , m_facts(new QLabel)
    , m_copy(dialogButton(tr("C&opy as Markdown"), u"copySummary"_s))
    , m_save(dialogButton(tr("Sa&ve…"), u"saveSummary"_s))
{
    setObjectName(u"summaryWindow"_s);
    setWindowTitle(tr("Summary: %1").arg(subject.heading));
    m_layout->addWidget(makeTop());
    m_layout->addWidget(m_empty, 1);
    m_layout->addWidget(m_reader, 1);
    m_layout->addWidget(makeBottom());
    resizeForLetters(this, {1020, 720});
    connect(m_go, &QPushButton::clicked, this, &SummaryWindow::go);
    connect(m_engine, &EngineEstimate::changed, this, &SummaryWindow::onEngine);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SummaryWindow::load);
    connect(m_reader, &ClaimReader::articleActivated, this, &SummaryWindow::articleActivated);
    m_engine->setEngine(digestEngine(app.settings(), app.engines()));
    load();
}

QWidget *SummaryWindow::makeTop()
{
    m_language->setObjectName(u"summaryLanguage"_s);
    nameChoice(m_language, tr("Language of the summary"));
    m_language->addItem(u"한국어"_s, u"ko"_s); // not for people: each language names itself
    m_language->addItem(u"English"_s, u"en"_s); // not for people: each language names itself
    const QString wanted = m_app.settings().text(Key::DigestLanguage);
    m_language->setCurrentIndex(m_language->findData(wanted.isEmpty() ? languageCode(uiLanguage()) : wanted));
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_engine, 1);
    layout->addWidget(m_language, 0, Qt::AlignTop);
    layout->addWidget(m_go, 0, Qt::AlignTop);
    return top;
}

QWidget *SummaryWindow::makeBottom()
{
    m_facts->setObjectName(u"summaryFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto *close = dialogButton(tr("Close"), u"closeSummary"_s);
    connect(close, &QPushButton::clicked, this, &SummaryWindow::reject);
    connect(m_copy, &QPushButton::clicked, this, &SummaryWindow::copy);
    connect(m_save, &QPushButton::clicked, this, &SummaryWindow::save);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_facts, 1);
    for (QPushButton *button : {m_copy, m_save, close})
        layout->addWidget(button);
    return row;
}

Language SummaryWindow::language() const
{
    return languageFromCode(m_language->currentData().toString());
}

void SummaryWindow::load()
{
    cancel();
    const int asked = ++m_generation;
    m_ready = false;
    m_written = false;
    m_facts->clear();
    m_reader->setDigests({}, false);
    showText(u"digest"_s, tr("Reading the articles…"));
    enable();
    whenDone(this, m_app.articles().rowsById(m_subject.articles), [this, asked](const Result<QList<ArticleRow>> &rows) {
        if (asked == m_generation)
            onRows(rows.value_or(QList<ArticleRow>()));
    });
}

void SummaryWindow::onRows(const QList<ArticleRow> &rows)
{
    const int asked = m_generation;
    m_articles.clear();
    for (const ArticleRow &row : rows)
        m_articles.append(
            {row.id, row.title, QString::fromLatin1(row.url.toEncoded()), row.sourceName, row.titleOnly, {}});
    whenDone(this, m_app.summaries().order(m_subject.articles, m_subject.heading, language()),
             [this, asked](const Result<SectionOrder> &order) {
                 if (asked == m_generation)
                     onOrder(order);
             });
}

void SummaryWindow::onOrder(const Result<SectionOrder> &order)
{
    if (!order) {
        showText(u"warning"_s, tr("There is nothing to summarise"),
                 order.error().code == ErrorCode::NotFound ? tr("The articles are no longer in the archive.")
                                                           : errorText(order.error()));
        return;
    }
    m_order = *order;
    m_ready = true;
    showText(u"digest"_s, tr("%n article(s) to summarise", nullptr, static_cast<int>(m_order.request.articles.size())),
             m_subject.leftOut > 0 ? tr("%n further article(s) are left out: they are too many for one summary.",
                                        nullptr, m_subject.leftOut)
                                   : QString());
    m_engine->estimate();
}

void SummaryWindow::onEngine()
{
    enable();
    // The built-in engine costs nothing: there is nothing to wait for.
    if (m_ready && m_run == 0 && m_engine->isBuiltin())
        start();
}

void SummaryWindow::go()
{
    if (m_run != 0)
        cancel();
    else
        start();
}

void SummaryWindow::start()
{
    if (!m_ready || m_run != 0 || !m_engine->canStart())
        return;
    const RunId run = m_app.summaries().start({m_order}, m_engine->engine());
    m_run = run;
    m_pane = new RunPane(m_app, run, tr("Summarising"), {m_subject.heading});
    connect(m_pane, &RunPane::cancelWanted, this, &SummaryWindow::cancel);
    m_layout->insertWidget(1, m_pane);
    m_pane->setVisible(!m_engine->isBuiltin());
    enable();
    whenDone(this, m_app.summaries().result(run), [this, run](const Result<QList<SectionResult>> &results) {
        if (run != m_run)
            return;
        m_run = 0;
        delete std::exchange(m_pane, nullptr);
        if (results && !results->isEmpty())
            onResult(results->constFirst());
        else if (!results)
            m_facts->setText(errorText(results.error()));
        enable();
    });
}

void SummaryWindow::cancel()
{
    if (m_run == 0)
        return;
    m_app.summaries().cancel(std::exchange(m_run, 0));
    // It may be what asks for this.
    if (RunPane *pane = std::exchange(m_pane, nullptr)) {
        pane->hide();
        pane->deleteLater();
    }
    m_facts->setText(tr("Cancelled."));
    enable();
}

Digest SummaryWindow::digestOf(const SectionResult &result) const
{
    Section section;
    section.heading = m_subject.heading;
    section.summary = result.summary;
    for (const SourceText &source : m_order.request.articles) {
        const auto known = std::ranges::find(m_articles, source.id, &DigestArticle::id);
        DigestArticle article = known != m_articles.end()
                                    ? *known
                                    : DigestArticle{source.id, source.title, {}, {}, source.text.isEmpty(), {}};
        section.articles.append(article);
    }
    Digest digest; // of no day: it is no report
    digest.language = m_order.request.language;
    digest.title = m_subject.heading;
    digest.createdAt = m_app.clock().now();
    digest.origin = u"made"_s;
    digest.sections = {section};
    return digest;
}

void SummaryWindow::onResult(const SectionResult &result)
{
    m_summary = digestOf(result);
    m_written = true;
    m_empty->hide();
    m_reader->show();
    m_reader->setDigests({m_summary}, false);
    m_reader->setFocus();
    const EngineProfile *found = m_app.engines().find(m_engine->engine());
    const EngineProfile profile = found != nullptr ? *found : EngineProfile();
    QStringList facts{tr("%n article(s)", nullptr, static_cast<int>(m_order.request.articles.size()))};
    if (!result.summary.fallback.isEmpty())
        facts << fallbackText(result.summary.fallback, profile);
    if (result.cached)
        facts << tr("known already");
    if (result.usage.input + result.usage.output > 0)
        facts << tokensText(result.usage);
    if (result.cost > 0)
        facts << costText(result.cost, profile.currency);
    m_facts->setText(facts.join(u" · "_s));
}

void SummaryWindow::showText(const QString &iconName, const QString &title, const QString &text)
{
    m_empty->set(iconName, title, text);
    m_empty->show();
    m_reader->hide();
}

void SummaryWindow::enable()
{
    m_engine->setEnabled(m_run == 0);
    m_language->setEnabled(m_run == 0);
    m_go->setText(m_run != 0 ? tr("Cancel") : tr("&Summarise"));
    m_go->setEnabled(m_run != 0 || (m_ready && m_engine->canStart()));
    m_copy->setEnabled(m_written && m_run == 0);
    m_save->setEnabled(m_written && m_run == 0);
}

void SummaryWindow::copy()
{
    QGuiApplication::clipboard()->setText(m_app.digests().markdown(m_summary));
    m_facts->setText(tr("Copied."));
}

void SummaryWindow::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the summary"), {}, tr("Markdown (*.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SummaryWindow::writeTo);
    dialog->open();
}

void SummaryWindow::writeTo(const QString &path)
{
    const auto written = m_app.digests().saveMarkdown(m_summary, path);
    m_facts->setText(written ? tr("Saved as %1").arg(path) : errorText(written.error()));
}

void SummaryWindow::reject()
{
    cancel();
    QDialog::reject();
}

} // namespace oneul
