#include "service/retentionrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QJsonArray toJson(const RetentionRule &rule)
{
    return {rule.days, rule.months, rule.most, rule.unreadToo};
}

RetentionRule fromJson(const QJsonArray &array)
{
    return {array.at(0).toInt(), array.at(1).toInt(), array.at(2).toInt(), array.at(3).toBool()};
}

} // namespace

RetentionRule generalRule(const Settings &settings)
{
    return {settings.number(Key::RetentionDays), settings.number(Key::RetentionMonths),
            settings.number(Key::RetentionMost), settings.flag(Key::RetentionUnread)};
}

void setGeneralRule(Settings &settings, const RetentionRule &rule)
{
    settings.set(Key::RetentionDays, rule.days);
    settings.set(Key::RetentionMonths, rule.months);
    settings.set(Key::RetentionMost, rule.most);
    settings.set(Key::RetentionUnread, rule.unreadToo);
}

QString rulesToText(const RetentionRules &rules)
{
    QJsonObject object{{u"general"_s, toJson(rules.general)}};
    for (auto own = rules.sources.begin(); own != rules.sources.end(); ++own)
        object.insert(QString::number(own.key()), toJson(own.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RetentionRules rulesFromText(const QString &text)
{
    RetentionRules rules;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"general")
            rules.general = fromJson(it.value().toArray());
        else
            rules.sources.insert(it.key().toLongLong(), fromJson(it.value().toArray()));
    }
    return rules;
}

} // namespace oneul
