#pragma once

#include "service/fetchjob.h"
#include "service/readdocument.h"

namespace oneul {

// What follows from a fetch for the source's state and history, as pure functions.

/// The source as it is asked for: validators, secrets, the host that may be private.
[[nodiscard]] HttpRequest requestFor(const FetchJob &job);

/// The page of one of its items: what is secret, and the exception for its certificate, are for its own origin alone.
[[nodiscard]] HttpRequest requestForPage(const FetchJob &job, const QUrl &page);

/// Another document, or the same one read in another way.
[[nodiscard]] bool isReadOtherwise(const Source &source, const Source &other);

/// As before a first fetch, but for how the last one went: the next one asks and reads anew, and is due.
[[nodiscard]] FetchState withoutValidators(FetchState state);

/// The client tells times by the machine's clock; a replayed day has another.
[[nodiscard]] QDateTime byClock(const QDateTime &time, const Clock &clock);

/// The document as the site itself would have sent it: a mirror's address is no identity.
[[nodiscard]] DocumentToRead documentToRead(const FetchJob &job, const QDateTime &now);

/// Status of the last answer on the way, also where it was cut off or refused; 0: none.
[[nodiscard]] int httpStatusOf(const HttpExchange &exchange, const Error &error);

/// When the host may be asked again where the answer asks for it (429, or 503 that says when): at most a day from now.
[[nodiscard]] QDateTime pauseAskedFor(const Error &error, const QDateTime &retryAfter, const QDateTime &now);

/// The failure says nothing of how the next attempt ends: the network's, or a server in trouble.
[[nodiscard]] bool mayPass(const Error &error);

/// The state after a fetch that brought something usable. Where it is partial, the next one asks for all of it again.
[[nodiscard]] FetchState stateAfterSuccess(const FetchJob &job, int programMinutes, const QDateTime &now);
[[nodiscard]] FetchState stateAfterFailure(const FetchJob &job, const Error &error, const QDateTime &now,
                                           double jitter);

/// The address has led to the same other one for good so often that the source is to have it.
[[nodiscard]] bool hasMoved(const FetchState &state);

[[nodiscard]] FetchRecord recordOf(const FetchJob &job);

} // namespace oneul
