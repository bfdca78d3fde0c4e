#pragma once

#include <memory>

#include "base/clock.h"
#include "model/digest.h"
#include "service/app.h"
#include "settings/secretstore.h"
#include "summary/chat.h"
#include "support/datadir.h"

namespace oneul {

/// The program over an empty data folder of its own, at the end of the sample day.
class SampleApp final
{
public:
    SampleApp(); ///< ends the program when the folder can't be opened
    /// With a language model of the test's own, and its secrets in another place than the settings say.
    explicit SampleApp(std::unique_ptr<LlmClient> llm, std::unique_ptr<SecretStore> secrets = nullptr);

    [[nodiscard]] App &app() { return *m_app; }
    [[nodiscard]] const TestDataDir &folder() const { return m_folder; }

    void loadSample(); ///< its sources and articles
    QList<Digest> makeDigest(Language language = Language::Korean); ///< of the sample day

private:
    TestDataDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<App> m_app;
};

} // namespace oneul
