#include "settings/settingwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::SettingWords)
};

QString words(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? Texts::tr("on") : Texts::tr("off");
    const QString text = value.toString();
    return text.isEmpty() ? Texts::tr("nothing") : text;
}

} // namespace

QString changeWords(const SettingChange &change)
{
    return Texts::tr("%1: %2 instead of %3").arg(Settings::name(change.key), words(change.after), words(change.before));
}

} // namespace oneul
