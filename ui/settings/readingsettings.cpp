#include <QCoreApplication>

#include "service/app.h"
#include "settings/pageform.h"
#include "settings/settingspages.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::ReadingSettings)
};

} // namespace

SettingsPage readingSettings(App &app)
{
    PageForm form(app.settings(), u"reading"_s, Texts::tr("Reading and privacy"), u"read"_s);
    form.font(Texts::tr("&Font of articles:"), u"readerFont"_s, Key::ReaderFont);
    form.number(Texts::tr("&Size of their letters:"), u"readerFontPoints"_s, Key::ReaderFontPoints,
                Texts::tr(" pt", "after a size of letters"), Texts::tr("Like the system"));
    form.number(Texts::tr("&Height of a line:"), u"lineHeight"_s, Key::ReaderLineHeight, Texts::tr(" %"), {}, 5);
    form.number(Texts::tr("&Width of the text:"), u"readerWidth"_s, Key::ReaderWidth,
                Texts::tr(" px", "after a width in pixels"), {}, 20);
    form.note(Texts::tr("Lines of about 40 Korean or 75 Latin letters read best."));
    form.heading(Texts::tr("Privacy"));
    form.choice(Texts::tr("Ima&ges in articles:"), u"images"_s, Key::Images,
                {{Texts::tr("Never load them"), u"never"_s},
                 {Texts::tr("Only where I ask for them"), u"chosen"_s},
                 {Texts::tr("Always load them"), u"always"_s}});
    form.note(Texts::tr("Loading an image tells the publisher's server that the article is being read, and from where. "
                        "Nothing else in an article is ever loaded."));
    return form.page();
}

} // namespace oneul
