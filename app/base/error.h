#pragma once

#include <QMetaType>
#include <QString>

namespace oneul {

/// What went wrong, for the program. People see a translated sentence made from the code (ui/ and
/// cli/); the detail is for logs and "details" panes and is never translated.
enum class ErrorCode {
    None,
    Cancelled,
    Internal,
    InvalidArgument,
    NotFound,
    AlreadyExists,
    // network
    NoNetwork,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    Timeout,
    TlsFailure,
    TooLarge,
    TooManyRedirects,
    RedirectLoop,
    InsecureRedirect,
    HttpStatus, ///< detail starts with the three digits of the status
    UnsupportedUrl,
    TruncatedBody,
    PrivateAddress, ///< inside the user's network and not typed by the user; detail: host and address
    AskedToWait, ///< the host's Retry-After has not passed yet; detail: until when (ISO 8601)
    NoKeyring, ///< the keyring that holds passwords can't be used; detail: its reason
    // documents
    EmptyDocument,
    NotAFeed,
    BrokenDocument,
    PageChanged, ///< an XPath or JSON path of the source found nothing; detail names it
    BlockedPage, ///< consent, captcha, paywall, login or error page
    // storage
    StorageOpen,
    StorageReadOnly,
    StorageFull,
    StorageCorrupt,
    StorageTooNew,
    StorageBusy,
    StorageQuery,
    StorageLocked, ///< another instance uses the data folder
    CopyBroken, ///< a file that was to take the archive's place is none, or cut, or damaged
    CopyTooNew, ///< … was written by a newer version; detail: "found > known"
    NetworkFolder, ///< the data folder lies on another machine; detail: the kind of the file system
    // files
    FileNotFound,
    FileRead,
    FileWrite,
    // searches; the detail is the piece of the query
    SearchValue, ///< a field has a value that it doesn't know ("is:new")
    SearchDate, ///< "after:" or "before:" with something that is no date
    SearchRange, ///< nothing lies between "after:" and "before:"
    SearchOr, ///< OR stands between things that it can't join
    SearchTooLong, ///< detail: how many words there may be
    SearchNegative, ///< only says what articles must not have
    // language models
    KeyRefused, ///< 401 or 403: no key, or a wrong one
    ModelUnknown, ///< detail: the model's name
    ContextTooSmall, ///< the prompt is longer than what the model holds
    QuotaSpent, ///< the account behind the key has nothing left
    ModelBusy, ///< overloaded, or too many requests, after all retries
    RequestRefused, ///< 400: the server won't take the request; detail: what it says
    AnswerRefused, ///< the model declines to answer
    AnswerFiltered, ///< a content filter took the answer
    AnswerCut, ///< it ended at the cap of tokens, or the connection did
    AnswerUnreadable, ///< not what was asked for: no JSON, other fields
    BudgetSpent, ///< the analyst's own cap for a run or a day
    ProfileIncomplete, ///< detail: the field that is missing
    // reports, timers, pictures
    TemplateBroken, ///< detail: "line: placeholder"
    TimerRefused, ///< the session's timer can't be set; detail: what systemctl said
    NoTimer, ///< there is no session of systemd that could run one
    ImageRefused, ///< no picture, or one that is too large
    // settings, fonts
    SettingsBroken,
    FontMissing,
};

struct Error {
    ErrorCode code = ErrorCode::None;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// The code's name in lowerCamelCase, as it stands in JSON and in the log ("hostNotFound").
QString errorCodeName(ErrorCode code);
/// The reverse; ErrorCode::Internal for an unknown name.
ErrorCode errorCodeFromName(const QString &name);

} // namespace oneul

Q_DECLARE_METATYPE(oneul::Error)
