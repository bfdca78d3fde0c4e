#pragma once

#include <QObject>

#include "base/result.h"
#include "service/sourceservice.h"

namespace oneul {

/// What is the same for every source that one dialog adds.
struct AddRequest {
    QUrl typedUrl;
    QString name; ///< "" : the feed's own; used when one source is added only
    QString folder;
    std::optional<Kind> kind; ///< unset: the preset's, else News
    FetchOptions options;
    SourceSecrets secrets;
    bool enabled = true;
};

/// Looks for feeds and adds sources on behalf of a dialog; a later call makes the answer to an earlier one void.
class SourceAdder final : public QObject
{
    Q_OBJECT

public:
    explicit SourceAdder(SourceService &service, QObject *parent = nullptr);

    void find(const AddRequest &request);
    void addFeeds(const QList<FoundFeed> &feeds, const AddRequest &request);
    void addAsIs(SourceType type, const QJsonObject &spec, const AddRequest &request);
    void addPreset(const Preset &preset, const AddRequest &request);
    void addPresets(const QStringList &ids);
    void cancel();

Q_SIGNALS:
    void found(const QList<oneul::FoundFeed> &feeds);
    void added(const QList<oneul::SourceId> &ids);
    void failed(const oneul::Error &error);
    /// The sources are added, but what must be kept secret could not be stored.
    void secretsFailed(const QList<oneul::SourceId> &ids, const oneul::Error &error);

private:
    void store(const QList<Source> &sources, const SourceSecrets &secrets);
    void keepSecrets(const QList<Source> &sources, const SourceSecrets &secrets);

    SourceService &m_service;
    int m_generation = 0;
};

} // namespace oneul
