#include "net/hoprights.h"

#include "net/addresses.h"

namespace oneul {

HopRights rightsOf(const HttpRequest &request, const QUrl &hop)
{
    return {sameHost(hop.host(), request.trustedHost),
            request.ignoreTlsErrors && sameHost(hop.host(), request.url.host())};
}

} // namespace oneul
