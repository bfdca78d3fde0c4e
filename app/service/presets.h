#pragma once

#include <QList>
#include <QUrl>

#include "base/result.h"
#include "service/sourceservice.h"

namespace oneul {

/// The presets under :/oneul/presets in the order of their index. Errors: FileNotFound, BrokenDocument.
Result<QList<Preset>> readPresets();

/// A source description as preset files and the sample's index hold it.
Source sourceFromJson(const QJsonObject &object);

/// True when `url` is the preset's address, or a mirror of it whose path starts with the host.
bool isAddressOf(const Preset &preset, const QUrl &url);

/// Where a mirrored source's own site is and how its pages are reached through the mirror.
class Mirror final
{
public:
    Mirror() = default;
    Mirror(const QUrl &original, const QUrl &mirrored);

    [[nodiscard]] bool isActive() const { return !m_prefix.isEmpty(); }
    /// The address that the site itself would have for this one (identity, relative links).
    [[nodiscard]] QUrl toSite(const QUrl &url) const;
    /// The address to fetch for one of the site's own; others are returned as they are.
    [[nodiscard]] QUrl toMirror(const QUrl &url) const;

private:
    QUrl m_site; ///< scheme and host
    QUrl m_mirror; ///< scheme, host, port
    QString m_prefix; ///< "/deeplearn.org"
};

} // namespace oneul
