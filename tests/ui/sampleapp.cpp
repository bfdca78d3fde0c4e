#include "ui/sampleapp.h"

#include <utility>

#include "base/waitfor.h"
#include "service/digestservice.h"
#include "service/sampleday.h"
#include "storage/database.h"
#include "storage/searchstore.h"

namespace oneul {

SampleApp::SampleApp() : SampleApp(nullptr) {}

SampleApp::SampleApp(std::unique_ptr<LlmClient> llm, std::unique_ptr<SecretStore> secrets)
    : m_clock(SampleDay::day().endOfDay(Qt::UTC)) // its articles were found by then
{
    auto opened = App::open(m_folder.path(), m_clock, std::move(secrets), std::move(llm));
    if (!opened)
        qFatal("the data folder does not open: %s", qPrintable(opened.error().detail));
    m_app = std::move(*opened);
}

void SampleApp::loadSample()
{
    const auto loaded = waitFor(m_app->sample().load());
    if (!loaded)
        qFatal("the sample day does not load: %s", qPrintable(loaded.error().detail));
    // What is searched for is found from the beginning on.
    for (bool more = true; more;) {
        const auto progress = waitFor(m_app->database().search().indexNext(1000, {}));
        if (!progress)
            qFatal("the sample day is not indexed: %s", qPrintable(progress.error().detail));
        more = progress->more;
    }
}

QList<Digest> SampleApp::makeDigest(Language language)
{
    DigestRequest request;
    request.day = SampleDay::day();
    request.language = language;
    const auto made = waitFor(m_app->digests().make(request));
    if (!made)
        qFatal("the digest is not made: %s", qPrintable(made.error().detail));
    return *made;
}

} // namespace oneul
