#include "commands/palettesources.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "categories/fuzzymatch.h"
#include "commands/palettematch.h"
#include "common/actions.h"
#include "common/dates.h"
#include "common/icons.h"
#include "common/uilanguage.h"
#include "service/app.h"
#include "service/savedsearches.h"
#include "service/sourceservice.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::PaletteSources)
};

QString keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

PaletteEntry entryOf(QAction *action, const QString &typed)
{
    PaletteEntry entry;
    entry.id = Actions::nameOf(*action);
    entry.title = Actions::titleOf(*action);
    entry.detail = action->isEnabled() ? keysOf(*action) : Texts::tr("Not possible here");
    entry.icon = action->icon();
    entry.fit = paletteFit(entry.title, typed);
    entry.isEnabled = action->isEnabled();
    entry.run = [action] { action->trigger(); };
    return entry;
}

} // namespace

PaletteSource commandSource(const Actions &actions)
{
    const auto entries = [&actions](const QString &typed, int most) {
        QList<PaletteEntry> found;
        for (const ActionGroup group : Actions::groups()) {
            for (QAction *action : actions.group(group)) {
                if (!action->text().isEmpty() && action != actions[ActionId::Palette])
                    found.append(entryOf(action, typed));
            }
        }
        return bestEntries(found, most);
    };
    return {Texts::tr("Commands"), entries};
}

PaletteSource feedSource(App &app, const OpenTarget &open)
{
    const auto entries = [&app, open](const QString &typed, int most) {
        QList<PaletteEntry> found;
        if (typed.trimmed().isEmpty())
            return found;
        for (const Source &source : app.sources().all()) {
            const int fit = paletteFit(source.name, typed);
            if (fit == 0)
                continue;
            PaletteEntry entry{u"source/%1"_s.arg(source.id), source.name, source.folder, icon(u"feed"_s), fit};
            entry.run = [open, id = source.id] {
                NavTarget target;
                target.type = NavType::Source;
                target.source = id;
                open(target);
            };
            found.append(entry);
        }
        return bestEntries(found, most);
    };
    return {Texts::tr("Source"), entries};
}

PaletteSource categorySource(App &app, const OpenTarget &open)
{
    const auto entries = [&app, open](const QString &typed, int most) {
        QList<PaletteEntry> found;
        if (typed.trimmed().isEmpty())
            return found;
        for (const Category &category : app.taxonomy().categories()) {
            const int fit = fuzzyFit(category, typed);
            PaletteEntry entry{u"category/"_s + category.id, categoryLabel(category), {}, icon(u"category"_s), fit};
            entry.run = [open, id = category.id] {
                NavTarget target;
                target.type = NavType::Category;
                target.category = id;
                open(target);
            };
            found.append(entry);
        }
        return bestEntries(found, most);
    };
    return {Texts::tr("Category"), entries};
}

PaletteSource savedSearchSource(App &app, const OpenTarget &open)
{
    const auto entries = [&app, open](const QString &typed, int most) {
        QList<PaletteEntry> found;
        if (typed.trimmed().isEmpty())
            return found;
        for (const SavedSearch &search : app.savedSearches().list()) {
            const int fit = std::max(paletteFit(search.name, typed), std::min(1, paletteFit(search.query, typed)));
            PaletteEntry entry{u"search/%1"_s.arg(search.id), search.name, search.query, icon(u"search"_s), fit};
            entry.run = [open, id = search.id] {
                NavTarget target;
                target.type = NavType::Search;
                target.search = id;
                open(target);
            };
            found.append(entry);
        }
        return bestEntries(found, most);
    };
    return {Texts::tr("Saved search"), entries};
}

QDate dayFromWords(const QString &typed, const QDate &today)
{
    const QString words = typed.simplified().toCaseFolded();
    if (words == u"today" || words == Texts::tr("today").toCaseFolded())
        return today;
    if (words == u"yesterday" || words == Texts::tr("yesterday").toCaseFolded())
        return today.addDays(-1);
    const QDate iso = QDate::fromString(words, Qt::ISODate);
    if (iso.isValid())
        return iso;
    for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        const QDate day = QLocale().toDate(typed.simplified(), format);
        if (day.isValid() && day.year() >= 2000) // a year of two digits is read as 19..
            return day;
    }
    return {};
}

PaletteSource daySource(App &app, const OpenDate &open)
{
    const auto entries = [&app, open](const QString &typed, int) {
        QList<PaletteEntry> found;
        const QDate today = app.clock().today();
        const QDate day = dayFromWords(typed, today);
        if (!day.isValid())
            return found;
        PaletteEntry entry{
            u"day/"_s + day.toString(Qt::ISODate), longDay(day, today), {}, icon(u"today"_s), kWholeName};
        entry.run = [open, day] { open(day); };
        found.append(entry);
        return found;
    };
    return {Texts::tr("Day"), entries};
}

} // namespace oneul
