#include "settings/carriedsettings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include "settings/table.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Of one screen (the window's shape), or of one machine.
bool staysHere(const SettingRow &row)
{
    return !row.carried || QLatin1StringView(row.name).startsWith("window/"_L1);
}

QVariant withoutSecrets(const SettingRow &row, const QVariant &value)
{
    if (row.key != Key::Proxy)
        return value;
    const QString text = value.toString();
    if (!text.contains(u'@'))
        return value;
    QUrl url(text);
    // Without its "http://" a name looks like a scheme: what stands before the sign may be a password all the same.
    if (url.userInfo().isEmpty())
        return text.section(u'@', -1);
    url.setUserInfo({});
    return url.toString();
}

} // namespace

QString settingsToText(const Settings &settings)
{
    QJsonObject object;
    for (const SettingRow &row : settingRows()) {
        if (!staysHere(row) && row.type != QMetaType::QByteArray)
            object.insert(QString::fromLatin1(row.name),
                          QJsonValue::fromVariant(withoutSecrets(row, settings.value(row.key))));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void takeSettings(Settings &settings, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto value = object.constBegin(); value != object.constEnd(); ++value) {
        const SettingRow *row = settingRow(value.key());
        if (!row || staysHere(*row))
            continue;
        // JSON has one kind of number; the table knows which are whole.
        QVariant given = value.value().toVariant();
        if (row->type == QMetaType::Int && given.typeId() == QMetaType::Double)
            given = given.toInt();
        settings.set(row->key, given);
    }
}

} // namespace oneul
