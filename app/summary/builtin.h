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
    /// Reads resources/sectors.json and resources/ranker.json. Errors: BrokenDocument.
    static Result<BuiltinEngine> fromJson(const QByteArray &sectors, const QByteArray &ranker);

    [[nodiscard]] Summary summarise(const SummaryRequest &request) const;
    /// The `count` best sentences, in the order of the articles and their texts. Each article gives its best one before any
    /// gives a second; where they are more than `count`, the most important ones give theirs. No sentence says nearly what
    /// another does, so there may be fewer.
    [[nodiscard]] QList<Claim> bestSentences(const QList<SourceText> &articles, int count) const;
    /// The engine's name and version as manifests keep it: "builtin/2".
    static QString version();

private:
    struct Parts;
    explicit BuiltinEngine(std::shared_ptr<const Parts> parts);

    std::shared_ptr<const Parts> m_parts; ///< never null
};

} // namespace oneul
