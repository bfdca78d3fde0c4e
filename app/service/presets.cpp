#include "service/presets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include "service/texttools.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

QString trimmedPath(const QString &path)
{
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

QString mirrorPrefix(const QUrl &original)
{
    return u'/' + original.host();
}

/// The part of a mirrored address's path that belongs to the site; null when it is no mirror of it.
QString sitePath(const QUrl &original, const QUrl &url)
{
    if (url.host() == original.host())
        return url.path();
    const QString prefix = mirrorPrefix(original);
    const QString path = url.path();
    if (path == prefix || path.startsWith(prefix + u'/'))
        return path.mid(prefix.size());
    return {};
}

bool queryFits(const QUrl &wanted, const QUrl &given)
{
    const QUrlQuery givenQuery(given);
    const auto items = QUrlQuery(wanted).queryItems();
    return std::ranges::all_of(items,
                               [&](const auto &item) { return givenQuery.queryItemValue(item.first) == item.second; });
}

Preset presetFromJson(const QJsonObject &object, bool recommended)
{
    Preset preset;
    preset.id = object["id"_L1].toString();
    preset.source = sourceFromJson(object);
    preset.source.presetId = preset.id;
    preset.group = object["group"_L1].toString();
    const QJsonObject description = object["description"_L1].toObject();
    preset.descriptionEn = description["en"_L1].toString();
    preset.descriptionKo = description["ko"_L1].toString();
    preset.recommended = recommended;
    return preset;
}

} // namespace

Source sourceFromJson(const QJsonObject &object)
{
    Source source;
    source.url = QUrl(object["url"_L1].toString());
    source.siteUrl = QUrl(object["site"_L1].toString());
    source.name = object["name"_L1].toString();
    source.folder = object["folder"_L1].toString();
    source.kind = kindFromName(object["kind"_L1].toString());
    source.type = sourceTypeFromName(object["type"_L1].toString());
    source.spec = object["spec"_L1].toObject();
    return source;
}

Result<QList<Preset>> readPresets()
{
    const auto index = readResource(u"presets/index.json"_s);
    if (!index)
        return fail(index.error());
    QList<Preset> presets;
    const QJsonArray rows = QJsonDocument::fromJson(*index).object()["presets"_L1].toArray();
    for (const QJsonValue &row : rows) {
        const QString id = row["id"_L1].toString();
        const auto bytes = readResource(u"presets/%1.json"_s.arg(id));
        if (!bytes)
            return fail(bytes.error());
        const QJsonDocument document = QJsonDocument::fromJson(*bytes);
        if (!document.isObject())
            return fail(ErrorCode::BrokenDocument, u"presets/%1.json"_s.arg(id));
        presets.append(presetFromJson(document.object(), row["recommended"_L1].toBool()));
    }
    if (presets.isEmpty())
        return fail(ErrorCode::BrokenDocument, u"presets/index.json"_s);
    return presets;
}

bool isAddressOf(const Preset &preset, const QUrl &url)
{
    const QUrl &original = preset.source.url;
    const QString path = sitePath(original, url);
    if (path.isNull() && url.host() != original.host())
        return false;
    if (trimmedPath(path) != trimmedPath(original.path()))
        return false;
    // A page or API is read by the same expressions whatever is asked of it; another query to a feed is
    // another feed.
    return preset.source.type != SourceType::Feed || queryFits(original, url);
}

Mirror::Mirror(const QUrl &original, const QUrl &mirrored)
{
    if (original.host().isEmpty() || original.host() == mirrored.host())
        return;
    m_site.setScheme(original.scheme());
    m_site.setHost(original.host());
    m_mirror.setScheme(mirrored.scheme());
    m_mirror.setHost(mirrored.host());
    m_mirror.setPort(mirrored.port());
    m_prefix = mirrorPrefix(original);
}

QUrl Mirror::toSite(const QUrl &url) const
{
    if (!isActive() || url.host() != m_mirror.host() || url.port() != m_mirror.port())
        return url;
    QUrl site = url;
    site.setScheme(m_site.scheme());
    site.setHost(m_site.host());
    site.setPort(-1);
    if (url.path().startsWith(m_prefix))
        site.setPath(url.path().mid(m_prefix.size()));
    return site;
}

QUrl Mirror::toMirror(const QUrl &url) const
{
    if (!isActive() || url.host() != m_site.host())
        return url;
    QUrl mirrored = url;
    mirrored.setScheme(m_mirror.scheme());
    mirrored.setHost(m_mirror.host());
    mirrored.setPort(m_mirror.port());
    mirrored.setPath(m_prefix + url.path());
    return mirrored;
}

} // namespace oneul
