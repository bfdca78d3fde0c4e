#include <QCoreApplication>

#include "model/digest.h"
#include "service/app.h"
#include "settings/pageform.h"
#include "settings/settingspages.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::DigestSettings)
};

} // namespace

SettingsPage digestSettings(App &app)
{
    PageForm form(app.settings(), u"digest"_s, Texts::tr("Digest"), u"digest"_s);
    form.choice(Texts::tr("&Written in:"), u"digestLanguage"_s, Key::DigestLanguage,
                {{Texts::tr("Like the window"), QString()},
                 {u"한국어"_s, u"ko"_s}, // not for people: each language names itself
                 {u"English"_s, u"en"_s}}); // not for people: each language names itself
    form.note(Texts::tr("Digests made before keep their language; make one again to change it."));
    form.choice(Texts::tr("&Reports:"), u"digestLayout"_s, Key::DigestLayout,
                {{Texts::tr("One each for news and papers"), layoutName(DigestLayout::Separate)},
                 {Texts::tr("One combined report"), layoutName(DigestLayout::Combined)}});
    form.choice(
        Texts::tr("&Template for editing:"), u"template"_s, Key::ExportTemplate,
        {{Texts::tr("News and papers apart"), u"separate"_s}, {Texts::tr("News and papers in one"), u"combined"_s}});
    form.note(Texts::tr("Your own templates are made and chosen in the editor of reports."));
    return form.page();
}

SettingsPage exportSettings(App &app)
{
    PageForm form(app.settings(), u"export"_s, Texts::tr("Export"), u"export"_s);
    form.folder(Texts::tr("Fo&lder:"), u"exportFolder"_s, Key::ExportFolder, Texts::tr("Your documents"));
    form.text(Texts::tr("File &names:"), u"exportFileName"_s, Key::ExportFileName, QString());
    form.note(Texts::tr("Placeholders: %1")
                  .arg(u"{date} {from} {to} {week} {kind} {language}"_s)); // not for people: parts of the pattern
    form.choice(Texts::tr("&Paper:"), u"paper"_s, Key::ExportPaper,
                {{u"A4"_s, u"a4"_s}, {Texts::tr("Letter"), u"letter"_s}}); // not for people: the name of a size
    form.choice(
        Texts::tr("C&harts beside Markdown:"), u"chart"_s, Key::ExportChart,
        {{u"PNG"_s, u"png"_s}, {u"SVG"_s, u"svg"_s}, {Texts::tr("None"), u"none"_s}}); // not for people: formats
    form.check(Texts::tr("Cover line: days, engine and &supported sentences"), u"cover"_s, Key::ExportCover);
    form.check(Texts::tr("&Evidence: the passages of the sources"), u"evidence"_s, Key::ExportEvidence);
    form.check(Texts::tr("Front &matter (YAML) in Markdown"), u"frontMatter"_s, Key::ExportFrontMatter);
    return form.page();
}

} // namespace oneul
