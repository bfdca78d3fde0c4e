#include "common/uilanguage.h"

#include <QLocale>

namespace oneul {

Language uiLanguage()
{
    return QLocale().language() == QLocale::Korean ? Language::Korean : Language::English;
}

QString categoryName(const Category &category)
{
    return category.name(uiLanguage());
}

QString categoryLabel(const Category &category)
{
    const QString name = categoryName(category);
    return category.emoji.isEmpty() ? name : category.emoji + u' ' + name;
}

} // namespace oneul
