#pragma once

#include <optional>

#include <QObject>

#include "base/error.h"
#include "model/source.h"

namespace oneul {

class SourceService;

/// Stores a source that was edited, then what is secret of it; a later call makes the answer to an earlier one void.
class SourceSaver final : public QObject
{
    Q_OBJECT

public:
    explicit SourceSaver(SourceService &service, QObject *parent = nullptr);

    /// Without `secrets` those that are stored stay as they are.
    void save(const Source &source, const std::optional<SourceSecrets> &secrets);
    void cancel();

Q_SIGNALS:
    void saved();
    void failed(const oneul::Error &error); ///< nothing was stored
    void secretsFailed(const oneul::Error &error); ///< everything else was stored

private:
    void saveSecrets(SourceId id, const SourceSecrets &secrets);

    SourceService &m_service;
    int m_generation = 0;
};

} // namespace oneul
