#include <QCheckBox>
#include <QCoreApplication>

#include "service/app.h"
#include "settings/pageform.h"
#include "settings/settingbinder.h"
#include "settings/settingspages.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::GeneralSettings)
};

} // namespace

SettingsPage generalSettings(App &app)
{
    PageForm form(app.settings(), u"general"_s, Texts::tr("General"), u"settings"_s);
    form.choice(Texts::tr("&Language:"), u"language"_s, Key::Language,
                {{Texts::tr("Like the system"), QString()},
                 {u"한국어"_s, u"ko"_s}, // not for people: each language names itself
                 {u"English"_s, u"en"_s}}); // not for people: each language names itself
    form.choice(Texts::tr("&Show at the start:"), u"startPage"_s, Key::StartPage,
                {{Texts::tr("The overview of today"), u"today"_s}, {Texts::tr("Today's articles"), u"articles"_s}});
    form.heading(Texts::tr("In the background"));
    QCheckBox *shown = form.check(Texts::tr("Show an icon in the &tray"), u"trayShow"_s, Key::TrayShow);
    QCheckBox *close =
        form.check(Texts::tr("Closing the &window leaves Oneul in the tray"), u"trayOnClose"_s, Key::TrayOnClose);
    QCheckBox *start = form.check(Texts::tr("Start &minimised"), u"trayAtStart"_s, Key::TrayAtStart);
    form.note(Texts::tr("Where the desktop has no tray, the window closes and starts as usual."));
    form.check(Texts::tr("&Notify me when a digest is ready"), u"notifyDigest"_s, Key::NotifyDigest);
    const auto enable = [shown, close, start] {
        close->setEnabled(shown->isChecked());
        start->setEnabled(shown->isChecked());
    };
    QObject::connect(shown, &QCheckBox::toggled, shown, enable);
    enable();
    form.page().needsRestart = [binder = form.binder()] { return binder->differs(Key::Language); };
    return form.page();
}

} // namespace oneul
