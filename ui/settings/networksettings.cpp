#include <algorithm>

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QUrl>

#include "service/app.h"
#include "settings/pageform.h"
#include "settings/settingbinder.h"
#include "settings/settingspages.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::NetworkSettings)
};

bool isProxy(const QUrl &url)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"socks5"_s};
    return url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty();
}

QString problemOf(const QString &proxy, const QString &agent)
{
    if (!proxy.isEmpty() && !isProxy(QUrl(proxy, QUrl::StrictMode)))
        return Texts::tr("The proxy must be an address that starts with http:// or socks5:// and names a server.");
    if (std::ranges::any_of(agent, [](QChar c) { return c.unicode() < 0x20 || c.unicode() > 0x7e; }))
        return Texts::tr("The user agent may hold Latin letters, digits and signs only.");
    return {};
}

} // namespace

SettingsPage networkSettings(App &app)
{
    PageForm form(app.settings(), u"network"_s, Texts::tr("Network"), u"open"_s);
    QLineEdit *proxy =
        form.text(Texts::tr("&Proxy:"), u"proxy"_s, Key::Proxy,
                  Texts::tr("The system's; else an address such as %1").arg(u"socks5://localhost:1080"_s));
    QLineEdit *agent = form.text(Texts::tr("&User agent:"), u"userAgent"_s, Key::UserAgent, Texts::tr("Oneul's own"));
    form.note(Texts::tr("Servers see the user agent as the name of the program that asks."));
    form.check(Texts::tr("&Keep passwords in a file when there is no keyring"), u"secretsInFile"_s, Key::SecretsInFile);
    form.note(Texts::tr("The file is in the data folder, can be read by you alone and is not encrypted."));
    form.page().problem = [proxy, agent] { return problemOf(proxy->text().trimmed(), agent->text().trimmed()); };
    form.page().needsRestart = [binder = form.binder()] {
        return binder->differs(Key::Proxy) || binder->differs(Key::UserAgent);
    };
    return form.page();
}

SettingsPage sourceSettings(App &app)
{
    PageForm form(app.settings(), u"sources"_s, Texts::tr("Sources"), u"feed"_s);
    form.check(Texts::tr("Refresh all sources at the &start"), u"onStart"_s, Key::RefreshOnStart);
    form.number(Texts::tr("&Refresh every:"), u"minutes"_s, Key::RefreshMinutes,
                Texts::tr(" min", "after a number of minutes"), Texts::tr("By hand only"), 15);
    form.check(Texts::tr("Refresh on &metered networks"), u"onMetered"_s, Key::RefreshOnMetered);
    form.note(Texts::tr("A source may have a schedule of its own; it is set in the source's settings."));
    return form.page();
}

} // namespace oneul
