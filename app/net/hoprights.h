#pragma once

#include <QUrl>

#include "net/httpclient.h"

namespace oneul {

/// What a hop of a request may do that not every hop may.
struct HopRights {
    bool mayBePrivate = false; ///< the user named this host, so it may be inside their network
    bool mayIgnoreTls = false; ///< the user accepts this host's certificate, whatever it is

    bool operator==(const HopRights &) const = default;
};

[[nodiscard]] HopRights rightsOf(const HttpRequest &request, const QUrl &hop);

} // namespace oneul
