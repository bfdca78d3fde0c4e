#pragma once

#include "net/curlhandles.h"

namespace oneul {

/// Lets a transfer believe the system's certificates, or those that SSL_CERT_FILE names, and only look at one file of
/// them where there is one: libcurl keeps them in memory then.
void setCertificates(CURL *easy);

} // namespace oneul
