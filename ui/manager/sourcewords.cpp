#include "manager/sourcewords.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "common/colors.h"
#include "common/dates.h"
#include "manager/timewords.h"
#include "service/errortext.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::SourceWords)
};

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString refusedAdvice(const QString &detail)
{
    const int status = detail.left(3).toInt();
    if (status == 401 || status == 403 || status == 407)
        return Texts::tr("Edit the source: it may need a user name, a header, or another user agent.");
    if (status == 404)
        return Texts::tr("Open its site and look for the new address, then edit the source.");
    return {};
}

} // namespace

QString sourceTitle(const Source &source)
{
    return source.name.isEmpty() ? source.url.host() : source.name;
}

QString healthName(Health health)
{
    switch (health) {
    case Health::Failing:
        return Texts::tr("Failing");
    case Health::Gone:
        return Texts::tr("Gone");
    case Health::Silent:
        return Texts::tr("Silent");
    case Health::Resting:
        return Texts::tr("Resting");
    case Health::Never:
        return Texts::tr("Never fetched");
    case Health::Ok:
        return Texts::tr("OK", "a source in order");
    case Health::Off:
        return Texts::tr("Paused");
    }
    return {};
}

QColor healthColor(Health health, const QPalette &palette)
{
    switch (health) {
    case Health::Failing:
        return readable(QColor(0xd64545), palette);
    case Health::Gone:
        return readable(QColor(0xa05a9c), palette);
    case Health::Silent:
        return readable(QColor(0xc77a16), palette);
    case Health::Resting:
        return readable(QColor(0x2f6fdb), palette);
    case Health::Ok:
        return readable(QColor(0x2e9960), palette);
    case Health::Never:
    case Health::Off:
        break;
    }
    return mutedText(palette);
}

QString stateText(const Source &source, Health health, const QDateTime &now)
{
    const FetchState &fetch = source.fetch;
    switch (health) {
    case Health::Failing:
        return fetch.lastSuccess.isValid() ? Texts::tr("Failing since %1").arg(relativeDate(fetch.lastSuccess, now))
                                           : Texts::tr("Failing, never worked");
    case Health::Silent:
        return Texts::tr("Silent for %1 days").arg(number(silentDays(source)));
    case Health::Resting:
        return Texts::tr("Resting until %1").arg(relativeDate(fetch.nextFetch, now));
    default:
        return healthName(health);
    }
}

QString typeText(SourceType type)
{
    switch (type) {
    case SourceType::Html:
        return Texts::tr("Page");
    case SourceType::Json:
        return Texts::tr("JSON");
    case SourceType::Feed:
        break;
    }
    return Texts::tr("Feed");
}

QString folderText(const QString &folder)
{
    return folder.isEmpty() ? Texts::tr("Top level")
                            : QString(folder).replace(QStringLiteral("/"), QStringLiteral(" › "));
}

QString intervalText(const Source &source, int programMinutes)
{
    constexpr int kDay = 24 * 60;
    const int own = source.options.minutes;
    const int wanted = own > 0 ? own : programMinutes;
    QStringList parts;
    parts << capital(wanted > 0 ? rhythmText(wanted) : Texts::tr("only by hand"));
    if (own > 0)
        parts.last() += u' ' + Texts::tr("(of its own)", "interval of a source");
    const int stated = source.fetch.statedMinutes;
    if (stated > 0)
        parts << Texts::tr("the feed asks for %1").arg(durationText(stated));
    const int age = source.fetch.maxAgeMinutes;
    if (age > 0 && age != stated)
        parts << Texts::tr("the server for %1").arg(durationText(age));
    const int asked = std::min(kDay, std::max(stated, age));
    if (wanted > 0 && asked > wanted)
        parts << Texts::tr("so it is fetched %1").arg(rhythmText(asked));
    return parts.join(QStringLiteral("; "));
}

QString nextText(const Source &source, int programMinutes, const QDateTime &now)
{
    if (!source.enabled || source.fetch.gone)
        return Texts::tr("paused", "next fetch");
    if (programMinutes <= 0)
        return Texts::tr("by hand", "next fetch");
    return untilText(source.fetch.nextFetch, now);
}

QString adviceText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::HttpStatus:
        return refusedAdvice(error.detail);
    case ErrorCode::TlsFailure:
        return Texts::tr("If you know the server and trust it, allow its certificate when editing the source.");
    case ErrorCode::NotAFeed:
        return Texts::tr("Open the address: it may have become a page. Edit the source to give another address or to "
                         "read it as a page.");
    case ErrorCode::PageChanged:
        return Texts::tr("Edit the source: its editor shows the page and what each expression finds.");
    case ErrorCode::BlockedPage:
        return Texts::tr("Open the site: it may ask for consent or keep programs out. Another user agent may help.");
    case ErrorCode::NoKeyring:
    case ErrorCode::PrivateAddress:
    case ErrorCode::AskedToWait:
        return {}; // the error's own sentence says it
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::UnsupportedUrl:
    case ErrorCode::TooManyRedirects:
    case ErrorCode::RedirectLoop:
    case ErrorCode::InsecureRedirect:
        return Texts::tr("If it lasts, open its site and look whether the address has changed.");
    default:
        return {};
    }
}

QString outcomeText(const FetchRecord &record)
{
    if (record.error.code != ErrorCode::None)
        return errorText(record.error);
    if (record.status == u"notModified")
        return Texts::tr("Not changed");
    if (record.added > 0)
        return Texts::tr("%1 new").arg(number(record.added));
    if (record.updated > 0)
        return Texts::tr("%1 updated").arg(number(record.updated));
    return Texts::tr("Nothing new");
}

} // namespace oneul
