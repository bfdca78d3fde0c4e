#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>

#include "common/theme.h"
#include "dashboard/dashboardpage.h"
#include "digest/digestview.h"
#include "digest/exportdialog.h"
#include "main/welcomepage.h"
#include "service/sampleday.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"
#include "service/sourceservice.h"
#include "sources/sourcedialog.h"
#include "ui/sampleapp.h"

using namespace oneul;
using namespace Qt::StringLiterals;

static void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 700)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

static void shoot(QWidget *widget, const QString &name, const QSize &size)
{
    if (size.isValid())
        widget->resize(size);
    widget->show();
    settle();
    widget->grab().save(name + u".png"_s);
    delete widget;
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QDir().mkpath(u"/tmp/oneul/shots"_s);
    QDir::setCurrent(u"/tmp/oneul/shots"_s);
    SampleApp sample;
    sample.loadSample();
    QList<Digest> digests = sample.makeDigest();
    App &app = sample.app();
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        app.settings().set(Key::Theme, theme);
        Theme look(app.settings());
        look.apply();
        const QSize page(960, 680);
        shoot(new WelcomePage, u"welcome-"_s + theme, page);
        auto *digest = new DigestView(app);
        digest->showDay(SampleDay::day());
        shoot(digest, u"digest-"_s + theme, page);
        auto *empty = new DigestView(app);
        empty->showDay(SampleDay::day().addDays(1));
        shoot(empty, u"empty-"_s + theme, page);
        auto *dashboard = new DashboardPage(app);
        dashboard->showDay(SampleDay::day());
        shoot(dashboard, u"dashboard-"_s + theme, page);
        shoot(new SourceDialog(app), u"source-"_s + theme, {});
        shoot(new SourceDialog(app, app.sources().all().constFirst()), u"source-edit-"_s + theme, {});
        shoot(new SettingsDialog(app), u"settings-"_s + theme, {});
        shoot(new ExportDialog(app, digests), u"export-"_s + theme, {});
    }
}
