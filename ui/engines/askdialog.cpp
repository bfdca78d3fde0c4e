#include "engines/askdialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include "base/whendone.h"
#include "common/dialogbutton.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/lettersize.h"
#include "engines/answerevidence.h"
#include "engines/answersources.h"
#include "engines/answerview.h"
#include "engines/askbar.h"
#include "engines/enginewords.h"
#include "service/app.h"
#include "service/engineservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

AskDialog::AskDialog(App &app, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_bar(new AskBar(app))
    , m_errors(new ErrorBar)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_page(nullptr)
    , m_answer(new AnswerView)
    , m_evidence(new AnswerEvidence)
    , m_sources(new AnswerSources)
    , m_progress(new QProgressBar)
    , m_facts(new QLabel)
    , m_copy(dialogButton(tr("C&opy as Markdown"), u"copyAnswer"_s))
{
    setObjectName(u"askDialog"_s);
    setWindowTitle(tr("Ask the archive"));
    m_page = makeAnswer();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_errors);
    layout->addWidget(m_progress);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeBottom());
    resizeForLetters(this, {980, 680});
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("The question is being answered"));
    connectAll();
    setRunning(false);
    showStart();
}

QWidget *AskDialog::makeAnswer()
{
    auto *right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    right->setHandleWidth(1);
    right->addWidget(m_evidence);
    right->addWidget(m_sources);
    right->setStretchFactor(0, 2);
    right->setStretchFactor(1, 3);
    right->setSizes({240, 360});
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(m_answer);
    panes->addWidget(right);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setSizes({580, 380});
    return panes;
}

QWidget *AskDialog::makeBottom()
{
    m_facts->setObjectName(u"answerFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto *close = dialogButton(tr("Close"), u"closeAsk"_s);
    connect(close, &QPushButton::clicked, this, &AskDialog::reject);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_copy);
    layout->addWidget(close);
    return row;
}

void AskDialog::connectAll()
{
    connect(m_bar, &AskBar::asked, this, &AskDialog::ask);
    connect(m_bar, &AskBar::cancelled, this, &AskDialog::cancel);
    connect(&m_app.asking(), &AskService::text, this, &AskDialog::onText);
    connect(m_answer, &AnswerView::sentenceClicked, this, &AskDialog::showSentence);
    connect(m_answer, &AnswerView::sourceClicked, this, &AskDialog::showSource);
    connect(m_sources, &AnswerSources::opened, this, &AskDialog::articleActivated);
    connect(m_copy, &QPushButton::clicked, this, &AskDialog::copy);
    connect(m_empty, &EmptyState::buttonClicked, this, &AskDialog::enginesWanted);
    connect(&m_app.engines(), &EngineService::changed, this, [this] {
        if (!m_running && m_given.question.text.isEmpty())
            showStart();
    });
}

void AskDialog::focusQuestion()
{
    m_bar->focusQuestion();
}

void AskDialog::showStart()
{
    const bool alone = m_app.engines().profiles().isEmpty();
    const QString how = tr("The answer is made from the articles of your archive and nothing else. Each sentence names "
                           "its sources and is checked against them.");
    const QString without = tr("Without a language model the best passages are shown, as the sources have them.");
    m_empty->set(u"ask"_s, tr("Ask a question about what you have collected"), alone ? how + u"\n\n"_s + without : how,
                 alone ? tr("Set up a language model…") : QString());
    m_pages->setCurrentWidget(m_empty);
}

void AskDialog::setRunning(bool running)
{
    m_running = running;
    m_bar->setRunning(running);
    m_progress->setVisible(running);
    m_copy->setEnabled(!running && !m_given.answer.sentences.isEmpty());
}

void AskDialog::ask(const Question &question)
{
    const int asked = ++m_generation;
    m_asked = question;
    m_given = {};
    m_errors->clear();
    m_evidence->clear();
    m_sources->setAnswer({}, {});
    m_answer->setComing(question.text, {});
    m_pages->setCurrentWidget(m_page);
    m_facts->setText(tr("Looking for articles…"));
    setRunning(true);
    whenDone(this, m_app.asking().ask(question), [this, asked, question](const Result<Answer> &answer) {
        if (asked == m_generation)
            onAnswer(question, answer);
    });
}

void AskDialog::cancel()
{
    if (!m_running)
        return;
    ++m_generation;
    m_app.asking().cancel();
    setRunning(false);
    m_facts->setText(tr("Cancelled."));
    showStart();
    m_bar->focusQuestion();
}

void AskDialog::onText(const QString &readable)
{
    if (!m_running)
        return;
    m_answer->setComing(m_asked.text, readable);
    m_facts->setText(tr("The answer is coming in. Its sentences are checked when it is complete."));
}

void AskDialog::onAnswer(const Question &question, const Result<Answer> &answer)
{
    if (!answer)
        return fail(question, answer.error());
    m_given = {question, *answer};
    setRunning(false);
    m_answer->setAnswer(m_given);
    m_sources->setAnswer(*answer, m_app.clock().today());
    m_facts->setText(factsOf(m_given));
    if (!answer->sentences.isEmpty())
        showSentence(0);
    const EngineProfile *profile = m_app.engines().find(question.engine);
    const QString fallback = fallbackText(answer->fallback, profile != nullptr ? *profile : EngineProfile());
    if (!fallback.isEmpty())
        m_errors->showNotice(fallback);
}

void AskDialog::fail(const Question &question, const Error &error)
{
    setRunning(false);
    m_facts->clear();
    if (error.code == ErrorCode::Cancelled)
        return showStart();
    const EngineProfile *profile = m_app.engines().find(question.engine);
    const bool narrow = question.within.fromDay || question.within.category;
    if (error.code == ErrorCode::NotFound)
        m_empty->set(u"search"_s, tr("No article has anything on this"),
                     narrow ? tr("Try all days and all categories, or other words.")
                            : tr("Try other words. Names help, in either language."));
    else
        m_empty->set(u"warning"_s, tr("The question could not be answered"),
                     engineErrorText(error, profile != nullptr ? *profile : EngineProfile()));
    m_pages->setCurrentWidget(m_empty);
}

QString AskDialog::factsOf(const GivenAnswer &given) const
{
    const Answer &answer = given.answer;
    const bool builtin = answer.engine == kBuiltinEngine || !answer.fallback.isEmpty();
    const EngineProfile *profile = m_app.engines().find(given.question.engine);
    QStringList facts{builtin ? tr("Best passages, chosen by the built-in engine")
                              : tr("Answered by %1").arg(profile != nullptr ? profile->name : answer.engine),
                      tr("%n article(s) looked at", nullptr, static_cast<int>(answer.sources.size()))};
    if (answer.usage.input + answer.usage.output > 0)
        facts << tokensText(answer.usage);
    if (answer.cost > 0 && profile != nullptr)
        facts << costText(answer.cost, profile->currency);
    return facts.join(u" · "_s);
}

void AskDialog::showSentence(int index)
{
    if (m_running || index < 0 || index >= m_given.answer.sentences.size())
        return;
    m_answer->choose(index);
    m_evidence->showSentence(m_given.answer, index);
    m_sources->choose(citedNumbers(m_given.answer.sentences.at(index), m_given.answer).value(0));
}

void AskDialog::showSource(int number)
{
    m_sources->choose(number);
    m_sources->setFocus();
}

void AskDialog::copy()
{
    QGuiApplication::clipboard()->setText(answerMarkdown(m_given));
    m_facts->setText(tr("Copied."));
}

void AskDialog::reject()
{
    cancel();
    QDialog::reject();
}

} // namespace oneul
