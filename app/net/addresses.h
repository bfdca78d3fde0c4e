#pragma once

#include <QHostAddress>
#include <QString>

namespace oneul {

/// Whether the address is one of the public internet: not loopback, private, link-local, shared (RFC 6598),
/// multicast, reserved or for documentation (the registries of RFC 6890), and not an IPv6 address that stands for
/// such an IPv4 address (mapped, NAT64, 6to4; Teredo's never count as public).
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/// The address that a host is when it isn't a name, in any spelling that the system's resolver takes for one
/// ("127.1", "0x7f000001", "[::1]"); null for a name.
[[nodiscard]] QHostAddress literalAddress(const QString &host);

/// A host as it is compared: lower case, punycode, without brackets and final dots, addresses in their usual spelling.
[[nodiscard]] QString plainHost(const QString &host);
/// Both are the same host; an empty one is no host.
[[nodiscard]] bool sameHost(const QString &one, const QString &other);

/// A name or address of the loopback interface.
[[nodiscard]] bool isThisMachine(const QString &host);

} // namespace oneul
