#include "ui/screenshots/pageshots.h"

#include <utility>

#include <QLineEdit>
#include <QTest>

#include "commands/commandpalette.h"
#include "common/actions.h"
#include "common/keyhelpdialog.h"
#include "editor/templatedialog.h"
#include "main/mainwindow.h"
#include "main/navigationcontroller.h"
#include "service/app.h"
#include "service/reportservice.h"
#include "service/sampleday.h"
#include "settings/settingsdialog.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

constexpr int kSettleMs = 900;

void compareDays(MainWindow &window)
{
    window.findChild<NavigationController *>()->openComparison(SampleDay::day().addDays(-1), SampleDay::day());
    QTest::qWait(kSettleMs);
}

void typeInPalette(MainWindow &window)
{
    auto *palette = window.findChild<CommandPalette *>();
    palette->findChild<QLineEdit *>()->setText(u"dig"_s);
    QTest::qWait(kSettleMs / 2);
}

void leavePalette(MainWindow &window)
{
    window.findChild<CommandPalette *>()->dismiss();
}

} // namespace

QList<WindowShot> pageShots()
{
    return {{u"overview"_s, {ActionId::Today, ActionId::Overview}, {}},
            {u"compare"_s, {}, compareDays},
            {u"editor"_s, {ActionId::Today, ActionId::EditDigest}, {}},
            {u"palette"_s, {ActionId::Today, ActionId::Palette}, typeInPalette},
            {u"magazine"_s, {ActionId::MagazineView, ActionId::NextArticle}, leavePalette},
            {u"two-panes"_s, {ActionId::PanesTwo}, {}},
            {u"roomy"_s, {ActionId::PanesRows, ActionId::MagazineView, ActionId::DensityRoomy}, {}},
            {u"usual"_s, {ActionId::PanesAuto, ActionId::DensityNormal}, {}}};
}

void showWindowDialogs(App &app, const std::function<void(const QString &name, QDialog *dialog)> &take)
{
    Actions actions;
    for (const char *page : {"general", "appearance", "reading", "sources", "digest", "schedule", "export", "engines",
                             "notes", "storage", "network", "keys"}) {
        auto *dialog = new SettingsDialog(app, actions);
        dialog->openPage(QLatin1String(page));
        take(u"settings-"_s + QLatin1String(page), dialog);
    }
    auto *search = new SettingsDialog(app, actions);
    search->find(u"pdf"_s);
    take(u"settings-search"_s, search);
    take(u"templates"_s, new TemplateDialog(app.reports(), u"separate"_s));
    take(u"keys"_s, new KeyHelpDialog(actions));
}

} // namespace oneul
