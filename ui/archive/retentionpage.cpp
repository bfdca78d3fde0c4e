#include "archive/retentionpage.h"

#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "archive/removallist.h"
#include "archive/rulespanel.h"
#include "archive/spacepanel.h"
#include "base/whendone.h"
#include "common/dates.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/retention.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDebounceMs = 250; ///< somebody is typing a number

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

struct RetentionPage::Parts final : QObject {
    Parts(App &theApp, RetentionPage *thePage) : QObject(thePage), app(theApp), page(thePage) {}

    void build();
    QLayout *bottomRow();
    void follow();
    void ask(); ///< for the plan of the rules as they stand in the fields
    void showPlan(const Result<RetentionPlan> &result);
    void showState();
    void confirm();
    void apply();
    void showResult(const Result<int> &result);
    void setRunning(bool running);

    App &app;
    RetentionPage *page;
    RulesPanel *rules = nullptr;
    RemovalList *list = nullptr;
    SpacePanel *space = nullptr;
    QLabel *state = nullptr;
    QProgressBar *bar = nullptr;
    QPushButton *cancel = nullptr;
    QPushButton *accept = nullptr;
    QTimer later;
    RetentionPlan plan;
    QString outcome; ///< of the last removal, in words
};

RetentionPage::RetentionPage(App &app, QWidget *parent) : QWidget(parent), m_parts(new Parts(app, this))
{
    m_parts->build();
    m_parts->follow();
}

void RetentionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->outcome.clear();
    m_parts->rules->setRules(m_parts->app.retention().rules());
    m_parts->setRunning(m_parts->app.retention().isRunning());
    m_parts->ask();
}

void RetentionPage::Parts::build()
{
    rules = new RulesPanel(app);
    list = new RemovalList(app);
    space = new SpacePanel(app);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(8);
    column->addWidget(heading(RetentionPage::tr("What may be removed")));
    column->addWidget(rules);
    column->addSpacing(6);
    column->addWidget(heading(RetentionPage::tr("What would go now")));
    column->addWidget(list, 1);
    column->addLayout(bottomRow());
    column->addSpacing(6);
    column->addWidget(heading(RetentionPage::tr("Size")));
    column->addWidget(space);
}

QLayout *RetentionPage::Parts::bottomRow()
{
    state = new QLabel;
    state->setObjectName(u"retentionState"_s);
    state->setWordWrap(true);
    bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setFixedSize(140, 8);
    bar->setAccessibleName(RetentionPage::tr("Progress"));
    cancel = new QPushButton(RetentionPage::tr("Cancel"));
    cancel->setObjectName(u"cancelRemoval"_s);
    accept = new QPushButton(RetentionPage::tr("&Use these rules"));
    accept->setObjectName(u"applyRules"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(state, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{bar, cancel, accept})
        row->addWidget(widget);
    cancel->setAutoDefault(false);
    accept->setAutoDefault(false);
    return row;
}

void RetentionPage::Parts::follow()
{
    later.setSingleShot(true);
    connect(&later, &QTimer::timeout, this, [this] { ask(); });
    connect(rules, &RulesPanel::changed, this, [this] {
        outcome.clear();
        accept->setEnabled(false);
        later.start(kDebounceMs);
    });
    connect(accept, &QPushButton::clicked, this, [this] { confirm(); });
    connect(cancel, &QPushButton::clicked, &app.retention(), &Retention::cancel);
    connect(&app.retention(), &Retention::progress, this, [this](int done, int total) {
        bar->setRange(0, total);
        bar->setValue(done);
    });
    connect(&app.retention(), &Retention::removed, this, [this] { ask(); });
}

void RetentionPage::Parts::ask()
{
    list->showBusy();
    whenDone(this, app.retention().preview(rules->rules()),
             [this](const Result<RetentionPlan> &result) { showPlan(result); });
}

void RetentionPage::Parts::showPlan(const Result<RetentionPlan> &result)
{
    if (!result) {
        if (result.error().code != ErrorCode::Cancelled)
            list->showError(errorText(result.error()));
        return;
    }
    plan = *result;
    list->setPlan(plan, rules->rules().isOff());
    showState();
}

/// The button does what still differs: rules that are not stored, or articles that are not gone.
void RetentionPage::Parts::showState()
{
    const Retention &retention = app.retention();
    const bool same = rules->rules() == retention.rules();
    const bool off = rules->rules().isOff();
    const bool agreed = same && (off || retention.isAgreed());
    accept->setEnabled(!retention.isRunning() && (!agreed || plan.size() > 0));
    accept->setText(plan.size() > 0 ? RetentionPage::tr("&Remove %L1 article(s)…").arg(plan.size())
                                    : RetentionPage::tr("&Use these rules"));
    if (!outcome.isEmpty())
        state->setText(outcome);
    else if (!agreed)
        state->setText(RetentionPage::tr("These rules are not used yet."));
    else if (off)
        state->setText(RetentionPage::tr("Nothing is ever removed."));
    else if (const QDateTime last = retention.lastRun(); last.isValid())
        state->setText(RetentionPage::tr("These rules are applied once a day, last: %1.").arg(fullDate(last)));
    else
        state->setText(RetentionPage::tr("These rules are applied once a day."));
}

void RetentionPage::Parts::confirm()
{
    if (plan.size() == 0)
        return apply();
    auto *question = new QMessageBox(
        QMessageBox::Warning, RetentionPage::tr("Remove articles"),
        RetentionPage::tr("Remove %n article(s) from the archive?", nullptr, static_cast<int>(plan.size())),
        QMessageBox::Cancel, page);
    question->setObjectName(u"confirmRemoval"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        RetentionPage::tr("This can't be undone, and they will not come back with a refresh. The archive is backed up "
                          "before the first time. From now on these rules are applied once a day."));
    auto *remove = question->addButton(RetentionPage::tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [this, remove](QAbstractButton *button) {
        if (button == remove)
            apply();
    });
    question->open();
}

void RetentionPage::Parts::apply()
{
    setRunning(true);
    state->setText(plan.size() > 0 ? RetentionPage::tr("Removing articles…") : QString());
    whenDone(this, app.retention().apply(rules->rules(), plan),
             [this](const Result<int> &result) { showResult(result); });
}

void RetentionPage::Parts::showResult(const Result<int> &result)
{
    setRunning(false);
    if (!result)
        outcome = errorText(result.error());
    else if (*result > 0)
        outcome = RetentionPage::tr("%n article(s) removed.", nullptr, *result);
    ask();
    space->reload();
}

void RetentionPage::Parts::setRunning(bool running)
{
    bar->setVisible(running);
    cancel->setVisible(running);
    accept->setVisible(!running);
    rules->setEnabled(!running);
}

} // namespace oneul
