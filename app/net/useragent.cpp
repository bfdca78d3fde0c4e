#include "net/useragent.h"

namespace oneul {

QByteArray programUserAgent()
{
    // Both come from the project() line of CMakeLists.txt.
    return QByteArrayLiteral("Oneul/" ONEUL_VERSION " (+" ONEUL_HOMEPAGE ")");
}

} // namespace oneul
