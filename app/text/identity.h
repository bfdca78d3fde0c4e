#pragma once

#include <QString>
#include <QUrl>

namespace oneul {

/// The address by which the same article is recognised across sources: https = http, host in lower
/// case without "www.", no fragment, no tracking parameters (utm_*, fbclid, gclid, source=rss…),
/// parameters sorted, no trailing slash, no default port, percent-encoding normalised (RFC 3986).
QString normalisedUrl(const QUrl &url);
/// The same for an address as it is written; "" when it is none.
QString normalisedAddress(const QString &address);

/// "2410.01201" or "cs/0501001" (without version) from an arXiv address or identifier
/// (arxiv.org/abs|pdf|html, oai:arXiv.org:…, arXiv:…, huggingface.co/papers/…, doi 10.48550/arXiv.…);
/// "" when it is none.
QString arxivIdOf(const QString &addressOrId);

} // namespace oneul
