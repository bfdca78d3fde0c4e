#include "tray/schedulepage.h"

#include <memory>

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>

#include "base/whendone.h"
#include "engines/enginebox.h"
#include "engines/enginewords.h"
#include "model/engine.h"
#include "service/app.h"
#include "service/digestscheduler.h"
#include "service/engineservice.h"
#include "service/systemtimer.h"
#include "settings/pageform.h"
#include "settings/settingbinder.h"
#include "tray/schedulestate.h"
#include "tray/weekdays.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::ScheduleSettings)
};

/// The fields that others depend on.
struct ScheduleFields {
    App &app;
    SettingBinder *binder;
    QComboBox *by;
    WeekDays *days;
    QTimeEdit *at;
    EngineBox *engine;
    QLabel *engineNote;
    ScheduleState *state;
    bool noTimer = false; ///< the system can't run one
};

/// What a run may use, in a sentence.
QString mostUsed(const EngineProfile *profile)
{
    if (profile == nullptr)
        return Texts::tr("The built-in engine costs nothing.");
    if (profile->costPerRun > 0)
        return Texts::tr("A run uses at most %1.").arg(costText(profile->costPerRun, profile->currency));
    if (profile->tokensPerRun > 0)
        return Texts::tr("A run uses at most %1 tokens.").arg(QLocale().toString(profile->tokensPerRun));
    return Texts::tr(
        "Nobody is asked before a run, and this engine has no cap for one. Set a cap in the engine's settings.");
}

DigestPlan shownPlan(const ScheduleFields &fields)
{
    DigestPlan plan = fields.app.digestScheduler().plan();
    const QString by = fields.by->currentData().toString();
    plan.by = by == u"window"   ? DigestPlan::By::Window
              : by == u"system" ? DigestPlan::By::System
                                : DigestPlan::By::Nobody;
    plan.days = fields.days->days();
    plan.at = fields.at->time();
    return plan;
}

void showFields(const ScheduleFields &fields)
{
    const bool planned = fields.by->currentData().toString() != u"nobody";
    fields.days->setEnabled(planned);
    fields.at->setEnabled(planned);
    fields.engineNote->setText(mostUsed(fields.app.engines().find(fields.engine->engine())));
    fields.state->showPlan(shownPlan(fields));
}

QString problemOf(const ScheduleFields &fields)
{
    const QString by = fields.by->currentData().toString();
    if (by != u"nobody" && fields.days->days() == 0)
        return Texts::tr("Choose at least one day of the week, or let nobody make the digests.");
    if (by == u"system" && fields.noTimer)
        return Texts::tr(
            "This session has no systemd that could run a timer. Let Oneul make the digests while it runs.");
    return {};
}

void addTimes(PageForm &form, ScheduleFields &fields)
{
    fields.by = form.choice(Texts::tr("Digests are made &by:"), u"automationBy"_s, Key::AutomationBy,
                            {{Texts::tr("Nobody: only when I ask"), u"nobody"_s},
                             {Texts::tr("Oneul, while it runs"), u"window"_s},
                             {Texts::tr("The system, also while Oneul is closed"), u"system"_s}});
    form.note(Texts::tr("What was missed while Oneul was closed or the computer slept is made up for in one run."));
    fields.days = new WeekDays;
    WeekDays *days = fields.days;
    form.binder()->bind(
        days, Key::AutomationDays, [days] { return QVariant(days->days()); },
        [days](const QVariant &value) { days->setDays(value.toInt()); });
    QObject::connect(days, &WeekDays::changed, form.binder(), &SettingBinder::noteChange);
    form.row(Texts::tr("O&n:"), days);
    fields.at = form.time(Texts::tr("&At:"), u"automationTime"_s, Key::AutomationTime);
}

void addContents(PageForm &form, ScheduleFields &fields)
{
    form.choice(
        Texts::tr("&Kinds:"), u"automationKinds"_s, Key::AutomationKinds,
        {{Texts::tr("News and papers"), u"all"_s}, {Texts::tr("News"), u"news"_s}, {Texts::tr("Papers"), u"papers"_s}});
    form.check(Texts::tr("Re&fresh sources first"), u"automationRefresh"_s, Key::AutomationRefresh);
    fields.engine = new EngineBox(fields.app.engines());
    EngineBox *engine = fields.engine;
    engine->setObjectName(u"automationEngine"_s);
    form.binder()->bind(
        engine, Key::AutomationEngine,
        [engine] { return QVariant(engine->engine() == kBuiltinEngine ? QString() : engine->engine()); },
        [engine](const QVariant &value) {
            engine->setEngine(value.toString().isEmpty() ? kBuiltinEngine : value.toString());
        });
    QObject::connect(engine, &QComboBox::currentIndexChanged, form.binder(), &SettingBinder::noteChange);
    form.row(Texts::tr("&Summarised by:"), engine);
    fields.engineNote = form.note(QString());
    fields.engineNote->setObjectName(u"automationEngineNote"_s);
    form.choice(Texts::tr("Ex&ported as:"), u"automationExport"_s, Key::AutomationExport,
                {{Texts::tr("Nothing: they stay in Oneul"), QString()},
                 {Texts::tr("Markdown reports with charts"), u"reports"_s},
                 {Texts::tr("One Markdown document"), u"md"_s},
                 {Texts::tr("PDF document"), u"pdf"_s},
                 {Texts::tr("Web page (HTML)"), u"html"_s},
                 {Texts::tr("Book (EPUB)"), u"epub"_s}});
    form.folder(Texts::tr("Into the fo&lder:"), u"automationFolder"_s, Key::AutomationFolder,
                Texts::tr("The folder of exports"));
}

} // namespace

SettingsPage scheduleSettings(App &app)
{
    PageForm form(app.settings(), u"schedule"_s, Texts::tr("Schedule"), u"today"_s);
    auto fields = std::make_shared<ScheduleFields>(
        ScheduleFields{app, form.binder(), nullptr, nullptr, nullptr, nullptr, nullptr, nullptr});
    addTimes(form, *fields);
    addContents(form, *fields);
    fields->state = new ScheduleState(app);
    form.wide(fields->state);
    QObject::connect(form.binder(), &SettingBinder::changed, fields->state, [fields] { showFields(*fields); });
    showFields(*fields);
    whenDone(fields->state, app.systemTimer().state(), [fields](const Result<TimerState> &state) {
        fields->noTimer = state && !state->possible;
        if (fields->noTimer)
            fields->binder->noteChange();
    });
    form.page().problem = [fields] { return problemOf(*fields); };
    return form.page();
}

} // namespace oneul
