#include "service/carriedengines.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "service/engineprofiles.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const QString kField = u"engines"_s; ///< no setting's name: what reads settings passes it over

} // namespace

QString withEngines(const QString &settings, const QString &dataDir)
{
    QFile file(QDir(dataDir).filePath(u"engines.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return settings;
    // Read and written again: whatever else somebody put into the file stays where it is.
    const auto profiles = readEngineFile(file.readAll());
    if (!profiles)
        return settings;
    QJsonObject carried = QJsonDocument::fromJson(settings.toUtf8()).object();
    carried.insert(kField, QJsonDocument::fromJson(engineFileJson(*profiles)).object());
    return QString::fromUtf8(QJsonDocument(carried).toJson(QJsonDocument::Compact));
}

QByteArray enginesIn(const QString &text)
{
    const QJsonObject profiles = QJsonDocument::fromJson(text.toUtf8()).object().value(kField).toObject();
    return profiles.isEmpty() ? QByteArray() : QJsonDocument(profiles).toJson();
}

} // namespace oneul
