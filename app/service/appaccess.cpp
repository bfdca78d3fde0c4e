#include "service/appparts.h"

// What App gives away of what it has.

namespace oneul {

Settings &App::settings()
{
    return m_parts->settings;
}

Database &App::database()
{
    return *m_parts->database;
}

SourceService &App::sources()
{
    return m_parts->sources;
}

ArticleService &App::articles()
{
    return m_parts->articles;
}

LabelService &App::labels()
{
    return m_parts->labels;
}

SavedSearches &App::savedSearches()
{
    return m_parts->savedSearches;
}

Refresher &App::refresher()
{
    return m_parts->refresher;
}

Indexer &App::indexer()
{
    return m_parts->indexer;
}

SecretStore &App::secrets()
{
    return *m_parts->secrets;
}

Scheduler &App::scheduler()
{
    return m_parts->scheduler;
}

FullTexts &App::fullTexts()
{
    return m_parts->fullTexts;
}

LlmClient &App::llm()
{
    return *m_parts->models;
}

EngineService &App::engines()
{
    return m_parts->engines;
}

SummaryService &App::summaries()
{
    return m_parts->summaries;
}

DigestEdits &App::digestEdits()
{
    return m_parts->digestEdits;
}

AskService &App::asking()
{
    return m_parts->asking;
}

DigestService &App::digests()
{
    return m_parts->digests;
}

Importer &App::importer()
{
    return m_parts->importer;
}

Retention &App::retention()
{
    return m_parts->retention;
}

Compactor &App::compactor()
{
    return m_parts->compactor;
}

SampleDay &App::sample()
{
    return m_parts->sample;
}

SourcePreviewer &App::previewer()
{
    return m_parts->previewer;
}

Backups &App::backups()
{
    return m_parts->backups;
}

TaxonomyService &App::taxonomies()
{
    return m_parts->taxonomies;
}

RuleService &App::rules()
{
    return m_parts->rules;
}

Learning &App::learning()
{
    return m_parts->learning;
}

StoryService &App::stories()
{
    return m_parts->stories;
}

DayOverview &App::days()
{
    return m_parts->days;
}

ImageLoader &App::images()
{
    return m_parts->images;
}

ArticleSharing &App::sharing()
{
    return m_parts->sharing;
}

ReportService &App::reports()
{
    return m_parts->reports;
}

ReportExporter &App::exporter()
{
    return m_parts->exporter;
}

DigestScheduler &App::digestScheduler()
{
    return m_parts->digestScheduler;
}

SystemTimer &App::systemTimer()
{
    return m_parts->systemTimer;
}

const Taxonomy &App::taxonomy() const
{
    return m_parts->tools.taxonomy;
}

const Clock &App::clock() const
{
    return m_parts->clock;
}

QString App::dataDir() const
{
    return m_parts->dataDir;
}

} // namespace oneul
