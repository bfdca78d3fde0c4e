#include "service/fulltexts.h"

#include "service/texttools.h"

namespace oneul {

struct FullTexts::Parts {
    Database &database;
    HttpClient &http;
    SourceService &sources;
    ArticleService &articles;
    const TextTools &tools;
    const Clock &clock;
};

FullTexts::FullTexts(Database &database, HttpClient &http, SourceService &sources, ArticleService &articles,
                     const TextTools &tools, const Clock &clock, QObject *parent)
    : QObject(parent), m_parts(std::make_unique<Parts>(Parts{database, http, sources, articles, tools, clock}))
{}

FullTexts::~FullTexts() = default;

} // namespace oneul
