#pragma once

#include <memory>

#include <QByteArray>
#include <QList>
#include <QString>

#include "base/result.h"
#include "model/digest.h"
#include "model/summaryrequest.h"

namespace oneul {

/// The offline, deterministic engine: themes as key phrases (text is the phrase, cites the articles
/// that hold it, quote a sentence with it), events as one best sentence per story in order of
/// importance, citing all articles that tell it, impact by sector, a conclusion that repeats no event. Every sentence is a source
/// sentence, cites its article first, and its quote is the sentence itself. An article without text gives its
/// title as its event.
class BuiltinEngine final
{
public:
    /// Reads resources/sectors.json.
    static Result<BuiltinEngine> fromJson(const QByteArray &sectors);

    [[nodiscard]] Summary summarise(const SummaryRequest &request) const;
    /// The engine's name and version as manifests keep it: "builtin/1".
    static QString version();

private:
    struct Sectors;
    std::shared_ptr<const Sectors> m_sectors;
};

} // namespace oneul
