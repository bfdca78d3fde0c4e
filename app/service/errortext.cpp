#include "service/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace oneul {

namespace {

/// An instant of an error's detail (ISO 8601) as the user's clock shows it.
QString timeText(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : iso;
}

/// What a server said of it, in brackets behind the sentence.
QString withDetail(const QString &sentence, const Error &error)
{
    return error.detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, error.detail);
}

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString network(const Error &error);
    static QString http(const QString &detail);
    static QString document(const Error &error);
    static QString storage(const Error &error);
    static QString copies(const Error &error);
    static QString search(const Error &error);
    static QString engine(const Error &error);
    static QString tools(const Error &error);
    static QString other(const Error &error);
};

QString Texts::network(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoNetwork:
        return tr("There is no network connection. Everything already fetched stays readable.");
    case ErrorCode::HostNotFound:
        return tr("The server was not found. Check the address and the network connection.");
    case ErrorCode::ConnectionRefused:
        return tr("The server refused the connection. Check the address and the port.");
    case ErrorCode::ConnectionLost:
        return tr("The connection broke off. The next refresh tries again.");
    case ErrorCode::Timeout:
        return tr("The server did not answer in time. The next refresh tries again.");
    case ErrorCode::TlsFailure:
        return tr("No secure connection could be made (%1).").arg(error.detail);
    case ErrorCode::TooLarge:
        return tr("The answer is larger than 16 MB and was not read.");
    case ErrorCode::TooManyRedirects:
        return tr("The address redirects too often.");
    case ErrorCode::RedirectLoop:
        return tr("The address redirects in a circle.");
    case ErrorCode::InsecureRedirect:
        return tr("The server redirects from a secure to an insecure address, which was refused.");
    case ErrorCode::UnsupportedUrl:
        return tr("“%1” is no address that can be fetched. It must start with http:// or https://.").arg(error.detail);
    case ErrorCode::TruncatedBody:
        return tr("The answer was cut off. The next refresh tries again.");
    case ErrorCode::PrivateAddress:
        return tr("The address leads into a private network (%1) and was refused. Add it by hand if you trust it.")
            .arg(error.detail);
    case ErrorCode::AskedToWait:
        return tr("The server asked to wait until %1.").arg(timeText(error.detail));
    case ErrorCode::NoKeyring:
        return tr("The system's keyring can't be used (%1). Unlock it, or let Oneul keep passwords in a file "
                  "(Settings, "
                  "Network).")
            .arg(error.detail);
    default:
        return {};
    }
}

QString Texts::http(const QString &detail)
{
    if (detail.isEmpty())
        return tr("The server answered with an error.");
    const int status = detail.left(3).toInt();
    switch (status) {
    case 401:
    case 403:
        return tr("The server refuses access (%1).").arg(detail);
    case 404:
        return tr("There is nothing at this address (%1). Check it, or remove the source.").arg(detail);
    case 410:
        return tr("This source has been closed for good (%1).").arg(detail);
    case 429:
        return tr("The server asks to come back later (%1).").arg(detail);
    default:
        return status >= 500 ? tr("The server has a problem of its own (%1). The next refresh tries again.").arg(detail)
                             : tr("The server answered with an error (%1).").arg(detail);
    }
}

QString Texts::document(const Error &error)
{
    switch (error.code) {
    case ErrorCode::EmptyDocument:
        return tr("The server sent an empty document.");
    case ErrorCode::NotAFeed:
        return tr("This is no feed, and the page announces none.");
    case ErrorCode::BrokenDocument:
        return tr("The document is broken and nothing of it could be read (%1).").arg(error.detail);
    case ErrorCode::PageChanged:
        return tr("The page or its layout has changed; nothing was found for: %1").arg(error.detail);
    case ErrorCode::BlockedPage:
        return tr("The server sent a notice instead of its articles (%1).").arg(error.detail);
    default:
        return {};
    }
}

QString Texts::storage(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StorageOpen:
        return tr("The archive cannot be opened (%1). Check that the data folder exists and is yours.")
            .arg(error.detail);
    case ErrorCode::StorageReadOnly:
        return tr("The data folder cannot be written to (%1). Make it writable, or choose another with --data-dir.")
            .arg(error.detail);
    case ErrorCode::StorageFull:
        return tr("The disk is full. Make room and try again; nothing stored before is lost.");
    case ErrorCode::StorageCorrupt:
        return tr("The archive is damaged (%1). “oneul check --repair” saves what can be read and keeps the "
                  "damaged file; or put back a file from the folder “backups”.")
            .arg(error.detail);
    case ErrorCode::StorageTooNew:
        return tr("The archive was written by a newer version of Oneul: its format is %1, this version knows up to %2. "
                  "Update Oneul, or choose another folder with --data-dir.")
            .arg(error.detail.section(u' ', 0, 0), error.detail.section(u' ', -1));
    case ErrorCode::StorageBusy:
        return tr("The archive is busy (%1). Try again in a moment.").arg(error.detail);
    case ErrorCode::StorageQuery:
        return tr("The archive could not do this (%1).").arg(error.detail);
    case ErrorCode::StorageLocked:
        return tr("Oneul is already running with this data folder (%1).").arg(error.detail);
    default:
        return {};
    }
}

QString Texts::search(const Error &error)
{
    switch (error.code) {
    case ErrorCode::SearchValue:
        return tr("The search does not know “%1”. There are is:unread, is:read, is:starred, kind:news, kind:papers and "
                  "your own categories.")
            .arg(error.detail);
    case ErrorCode::SearchDate:
        return tr("“%1” has no date. Write 2024, 2024-10, 2024-10-04, today, yesterday or an age such as 7d, 2w, 3m or "
                  "1y.")
            .arg(error.detail);
    case ErrorCode::SearchRange:
        return tr("Nothing lies in “%1”: the day after “after:” must come before the one after “before:”.")
            .arg(error.detail);
    case ErrorCode::SearchOr:
        return tr("OR stands between two words, or between two values of the same field, not before “%1”.")
            .arg(error.detail);
    case ErrorCode::SearchTooLong:
        return tr("The search is too long. It may have up to %1 words.").arg(error.detail);
    case ErrorCode::SearchNegative:
        return tr("“%1” only says what articles must not have. Add a word that they must have.").arg(error.detail);
    default:
        return {};
    }
}

QString Texts::engine(const Error &error)
{
    switch (error.code) {
    case ErrorCode::KeyRefused:
        return withDetail(tr("The server refuses the key. Check the language model's key in the settings."), error);
    case ErrorCode::ModelUnknown:
        return error.detail.isEmpty()
                   ? tr("The server does not have the model. Choose one of its list, or install it there first.")
                   : tr("The server has no model “%1”. Choose one of its list, or install it there first.")
                         .arg(error.detail);
    case ErrorCode::ContextTooSmall:
        return withDetail(tr("The question is longer than what the model holds. Set the context size that the model "
                             "really has, or fewer tokens for the answer."),
                          error);
    case ErrorCode::QuotaSpent:
        return withDetail(tr("The account behind the key has nothing left. Top it up, or raise its limit, with its "
                             "provider."),
                          error);
    case ErrorCode::ModelBusy:
        return withDetail(tr("The model's server is overloaded or out of order. Try again in some minutes, or allow "
                             "fewer calls at a time."),
                          error);
    case ErrorCode::RequestRefused:
        return withDetail(tr("The server does not take the question. Check the address, the protocol and the model."),
                          error);
    case ErrorCode::AnswerRefused:
        return withDetail(tr("The model declines to answer. Another model may answer."), error);
    case ErrorCode::AnswerFiltered:
        return tr("The server's content filter held the answer back. Another model or server may answer.");
    case ErrorCode::AnswerCut:
        return withDetail(tr("The answer was cut off. Allow more tokens for an answer, or try again."), error);
    case ErrorCode::AnswerUnreadable:
        return withDetail(tr("The answer is not what was asked for. Try again; if it stays so, check the server's "
                             "address or choose another model."),
                          error);
    case ErrorCode::BudgetSpent:
        // Waiting helps with the cap of a day only.
        if (error.detail == QStringLiteral("run"))
            return tr("This would pass the limit that you set for a run of this model. Raise it in the settings, or "
                      "have less written at a time.");
        if (error.detail == QStringLiteral("day"))
            return tr("The limit that you set for this model is reached. Raise it in the settings, or wait until "
                      "tomorrow.");
        return tr("What a call may use at most would pass a limit that you set for this model, for a run or for a day. "
                  "Raise the limit, or allow fewer tokens for an answer.");
    case ErrorCode::ProfileIncomplete:
        return tr("The language model is not set up completely: it needs a name, an address and a model.");
    default:
        return {};
    }
}

QString Texts::tools(const Error &error)
{
    switch (error.code) {
    case ErrorCode::TemplateBroken:
        return tr("The template can't be used: line %1, “%2”. Mend that line and try again.")
            .arg(error.detail.section(u':', 0, 0), error.detail.section(u':', 1).trimmed());
    case ErrorCode::TimerRefused:
        return withDetail(tr("The system's timer could not be set. Let Oneul make digests while it is open instead."),
                          error);
    case ErrorCode::NoTimer:
        return tr("This session has no timers of its own (systemd). Let Oneul make digests while it is open instead.");
    case ErrorCode::ImageRefused:
        return tr("This is no picture that can be shown, or it is too large. Open the original to see it.");
    default:
        return {};
    }
}

QString Texts::copies(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CopyBroken:
        return tr("This file is no archive of Oneul, or it was cut or damaged on its way (%1). Nothing was changed; "
                  "take another copy.")
            .arg(error.detail);
    case ErrorCode::CopyTooNew:
        return tr("The file was written by a newer version of Oneul: its format is %1, this version knows up to %2. "
                  "Nothing was changed; update Oneul and try again.")
            .arg(error.detail.section(u' ', 0, 0), error.detail.section(u' ', -1));
    case ErrorCode::NetworkFolder:
        return tr("The data folder lies on another machine (%1), where the archive can be damaged when two programs "
                  "write at once. A folder on this machine is safer (--data-dir).")
            .arg(error.detail);
    default:
        return {};
    }
}

QString Texts::other(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("Cancelled.");
    case ErrorCode::InvalidArgument:
        return tr("This cannot be done as given: %1").arg(error.detail);
    case ErrorCode::NotFound:
        return tr("There is nothing for %1.").arg(error.detail);
    case ErrorCode::AlreadyExists:
        return tr("It is there already.");
    case ErrorCode::FileNotFound:
        return tr("The file does not exist: %1").arg(error.detail);
    case ErrorCode::FileRead:
        return tr("The file cannot be read: %1").arg(error.detail);
    case ErrorCode::FileWrite:
        return tr("The file cannot be written: %1").arg(error.detail);
    case ErrorCode::SettingsBroken:
        return tr("Some settings could not be read and have their default values: %1").arg(error.detail);
    case ErrorCode::FontMissing:
        return tr("No font with Korean letters is installed. Install fonts-noto-cjk or fonts-nanum.");
    default:
        return tr("An unexpected problem occurred (%1).").arg(error.detail);
    }
}

} // namespace

QString errorText(const Error &error)
{
    if (error.code == ErrorCode::None)
        return {};
    if (error.code == ErrorCode::HttpStatus)
        return Texts::http(error.detail);
    for (const auto &text : {Texts::network(error), Texts::document(error), Texts::storage(error), Texts::copies(error),
                             Texts::search(error), Texts::engine(error), Texts::tools(error)}) {
        if (!text.isEmpty())
            return text;
    }
    return Texts::other(error);
}

QString errorText(const QString &subject, const Error &error)
{
    return QStringLiteral("%1: %2").arg(subject, errorText(error));
}

} // namespace oneul
