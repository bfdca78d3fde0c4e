#include "base/error.h"

#include <algorithm>
#include <array>

namespace oneul {

namespace {

struct CodeName {
    ErrorCode code;
    const char *name;
};

constexpr CodeName kNames[] = {
    {ErrorCode::None, "none"},
    {ErrorCode::Cancelled, "cancelled"},
    {ErrorCode::Internal, "internal"},
    {ErrorCode::InvalidArgument, "invalidArgument"},
    {ErrorCode::NotFound, "notFound"},
    {ErrorCode::AlreadyExists, "alreadyExists"},
    {ErrorCode::NoNetwork, "noNetwork"},
    {ErrorCode::HostNotFound, "hostNotFound"},
    {ErrorCode::ConnectionRefused, "connectionRefused"},
    {ErrorCode::ConnectionLost, "connectionLost"},
    {ErrorCode::Timeout, "timeout"},
    {ErrorCode::TlsFailure, "tlsFailure"},
    {ErrorCode::TooLarge, "tooLarge"},
    {ErrorCode::TooManyRedirects, "tooManyRedirects"},
    {ErrorCode::RedirectLoop, "redirectLoop"},
    {ErrorCode::InsecureRedirect, "insecureRedirect"},
    {ErrorCode::HttpStatus, "httpStatus"},
    {ErrorCode::UnsupportedUrl, "unsupportedUrl"},
    {ErrorCode::TruncatedBody, "truncatedBody"},
    {ErrorCode::PrivateAddress, "privateAddress"},
    {ErrorCode::AskedToWait, "askedToWait"},
    {ErrorCode::NoKeyring, "noKeyring"},
    {ErrorCode::EmptyDocument, "emptyDocument"},
    {ErrorCode::NotAFeed, "notAFeed"},
    {ErrorCode::BrokenDocument, "brokenDocument"},
    {ErrorCode::PageChanged, "pageChanged"},
    {ErrorCode::BlockedPage, "blockedPage"},
    {ErrorCode::StorageOpen, "storageOpen"},
    {ErrorCode::StorageReadOnly, "storageReadOnly"},
    {ErrorCode::StorageFull, "storageFull"},
    {ErrorCode::StorageCorrupt, "storageCorrupt"},
    {ErrorCode::StorageTooNew, "storageTooNew"},
    {ErrorCode::StorageBusy, "storageBusy"},
    {ErrorCode::StorageQuery, "storageQuery"},
    {ErrorCode::StorageLocked, "storageLocked"},
    {ErrorCode::CopyBroken, "copyBroken"},
    {ErrorCode::CopyTooNew, "copyTooNew"},
    {ErrorCode::NetworkFolder, "networkFolder"},
    {ErrorCode::FileNotFound, "fileNotFound"},
    {ErrorCode::FileRead, "fileRead"},
    {ErrorCode::FileWrite, "fileWrite"},
    {ErrorCode::SearchValue, "searchValue"},
    {ErrorCode::SearchDate, "searchDate"},
    {ErrorCode::SearchRange, "searchRange"},
    {ErrorCode::SearchOr, "searchOr"},
    {ErrorCode::SearchTooLong, "searchTooLong"},
    {ErrorCode::SearchNegative, "searchNegative"},
    {ErrorCode::KeyRefused, "keyRefused"},
    {ErrorCode::ModelUnknown, "modelUnknown"},
    {ErrorCode::ContextTooSmall, "contextTooSmall"},
    {ErrorCode::QuotaSpent, "quotaSpent"},
    {ErrorCode::ModelBusy, "modelBusy"},
    {ErrorCode::RequestRefused, "requestRefused"},
    {ErrorCode::AnswerRefused, "answerRefused"},
    {ErrorCode::AnswerFiltered, "answerFiltered"},
    {ErrorCode::AnswerCut, "answerCut"},
    {ErrorCode::AnswerUnreadable, "answerUnreadable"},
    {ErrorCode::BudgetSpent, "budgetSpent"},
    {ErrorCode::ProfileIncomplete, "profileIncomplete"},
    {ErrorCode::TemplateBroken, "templateBroken"},
    {ErrorCode::TimerRefused, "timerRefused"},
    {ErrorCode::NoTimer, "noTimer"},
    {ErrorCode::ImageRefused, "imageRefused"},
    {ErrorCode::SettingsBroken, "settingsBroken"},
    {ErrorCode::FontMissing, "fontMissing"},
};

} // namespace

QString errorCodeName(ErrorCode code)
{
    const auto *row = std::ranges::find(kNames, code, &CodeName::code);
    return QLatin1String(row == std::end(kNames) ? "internal" : row->name);
}

ErrorCode errorCodeFromName(const QString &name)
{
    const auto *row =
        std::ranges::find_if(kNames, [&](const CodeName &candidate) { return name == QLatin1String(candidate.name); });
    return row == std::end(kNames) ? ErrorCode::Internal : row->code;
}

} // namespace oneul
