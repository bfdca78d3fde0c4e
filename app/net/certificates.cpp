#include "net/certificates.h"

#include <QByteArray>
#include <QFile>

namespace oneul {

void setCertificates(CURL *easy)
{
    char *builtIn = nullptr;
    const QByteArray named = qgetenv("SSL_CERT_FILE");
    if (!named.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, named.constData());
        curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, named.constData());
    } else if (curl_easy_getinfo(easy, CURLINFO_CAINFO, &builtIn) != CURLE_OK || !builtIn
               || !QFile::exists(QFile::decodeName(builtIn))) {
        return;
    }
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, nullptr);
}

} // namespace oneul
