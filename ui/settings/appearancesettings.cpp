#include <QCoreApplication>

#include "service/app.h"
#include "settings/pageform.h"
#include "settings/settingspages.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::AppearanceSettings)
};

} // namespace

SettingsPage appearanceSettings(App &app)
{
    const QString points = Texts::tr(" pt", "after a size of letters");
    const QString system = Texts::tr("Like the system");
    PageForm form(app.settings(), u"appearance"_s, Texts::tr("Appearance"), u"star"_s);
    form.choice(Texts::tr("&Theme:"), u"theme"_s, Key::Theme,
                {{system, u"system"_s}, {Texts::tr("Light"), u"light"_s}, {Texts::tr("Dark"), u"dark"_s}});
    form.font(Texts::tr("&Font of the window:"), u"windowFont"_s, Key::WindowFont);
    form.number(Texts::tr("&Size of its letters:"), u"windowFontPoints"_s, Key::WindowFontPoints, points, system);
    form.heading(Texts::tr("Article list"));
    form.choice(Texts::tr("&Panes:"), u"panes"_s, Key::ReaderPanes,
                {{Texts::tr("As the window's width allows"), u"auto"_s},
                 {Texts::tr("List beside the article"), u"columns"_s},
                 {Texts::tr("List above the article"), u"rows"_s},
                 {Texts::tr("Article in the list's place"), u"two"_s}});
    form.choice(Texts::tr("&List:"), u"listStyle"_s, Key::ListStyle,
                {{Texts::tr("As its width allows"), u"auto"_s},
                 {Texts::tr("Table"), u"table"_s},
                 {Texts::tr("Cards"), u"cards"_s},
                 {Texts::tr("Magazine, with the first lines"), u"magazine"_s}});
    form.choice(
        Texts::tr("D&ensity:"), u"density"_s, Key::ListDensity,
        {{Texts::tr("Compact"), u"compact"_s}, {Texts::tr("Normal"), u"normal"_s}, {Texts::tr("Roomy"), u"roomy"_s}});
    return form.page();
}

} // namespace oneul
