#include "ui/monkey/stage.h"

#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "archive/repairdialog.h"
#include "base/waitfor.h"
#include "common/actions.h"
#include "common/theme.h"
#include "main/mainwindow.h"
#include "service/app.h"
#include "service/digestservice.h"
#include "service/engineservice.h"
#include "service/sampleday.h"
#include "service/storyservice.h"
#include "settings/settings.h"
#include "storage/database.h"
#include "storage/searchstore.h"
#include "support/files.h"
#include "ui/fakellm.h"
#include "ui/manysources.h"
#include "ui/monkey/journal.h"
#include "ui/monkey/orders.h"

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

template <class T>
void insist(const Result<T> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
}

void makeDigests(App &app)
{
    for (const Language language : {Language::Korean, Language::English}) {
        DigestRequest request;
        request.day = SampleDay::day();
        request.language = language;
        insist(waitFor(app.digests().make(request)), "the digest is not made");
    }
}

void addEngine(App &app)
{
    EngineProfile profile;
    profile.name = u"Monkey’s model"_s;
    profile.baseUrl = QUrl(u"http://127.0.0.1:9/v1"_s);
    profile.model = u"large"_s;
    insist(app.engines().save(profile), "the language model is not stored");
}

void install(QObject &owner, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&owner);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

Stage::Stage(const Orders &orders, Journal &journal)
    : m_orders(orders), m_journal(journal), m_model(std::make_shared<FakeModel>())
{}

Stage::~Stage() = default;

QString Stage::archive() const
{
    return m_orders.folder + u"/archive"_s;
}

QString Stage::files() const
{
    return m_orders.folder + u"/files"_s;
}

bool Stage::openApp()
{
    auto opened =
        App::open(archive(), m_clock, std::make_unique<MemorySecrets>(m_keyring), std::make_unique<FakeLlm>(m_model));
    if (!opened) {
        m_journal.fail(
            u"the archive does not open: %1 %2"_s.arg(errorCodeName(opened.error().code), opened.error().detail));
        return false;
    }
    m_app = std::move(*opened);
    return true;
}

void Stage::fill()
{
    if (!openApp())
        return;
    insist(waitFor(m_app->sample().load()), "the sample day does not load");
    for (bool more = true; more;) {
        const auto progress = waitFor(m_app->database().search().indexNext(1000, {}));
        insist(progress, "the sample day is not indexed");
        more = progress->more;
    }
    m_app->settings().set(Key::RefreshOnStart, false);
    m_app->settings().set(Key::ExportFolder, files() + u"/out"_s);
    (void)addManySources(*m_app);
    addEngine(*m_app);
    makeDigests(*m_app);
    insist(waitFor(m_app->stories().catchUp()), "the stories are not grouped");
    addFiles();
    m_app.reset();
}

/// What may be imported: reports, lists of sources, and what is neither.
void Stage::addFiles() const
{
    const QString in = files() + u"/in/"_s;
    for (const char *name : {"News_2024-03-05.md", "Papers_2024-03-07.md", "day-2024-03-06.md"})
        writeTestFile(in + QLatin1String(name), readTestData(u"digests/"_s + QLatin1String(name)));
    writeTestFile(in + u"feeds.opml"_s, R"(<opml version="2.0"><body>
<outline text="뉴스"><outline text="하나" type="rss" xmlUrl="http://127.0.0.1:9/one.xml"/></outline>
<outline text="Two" type="rss" xmlUrl="http://127.0.0.1:9/two.xml"/></body></opml>)");
    writeTestFile(in + u"broken.opml"_s, "<opml><body><outline");
    writeTestFile(in + u"broken.json"_s, "{\"categories\": [");
    writeTestFile(in + u"empty.md"_s, "");
    writeTestFile(in + u"noise.oneul"_s, QByteArray(4096, '\x7f'));
}

// Half of the windows speak Korean, unless the settings say which.
void Stage::chooseLanguage()
{
    const QString wanted = m_app->settings().text(Key::Language);
    const bool korean = wanted.isEmpty() ? (m_orders.seed + quint64(m_openings)) % 2 == 0 : wanted == u"ko";
    const QLocale locale =
        korean ? QLocale(QLocale::Korean, QLocale::SouthKorea) : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    m_translations = std::make_unique<QObject>();
    install(*m_translations, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(*m_translations, locale, u"oneul"_s, u":/oneul/i18n"_s);
}

bool Stage::open()
{
    if (!openApp())
        return false;
    ++m_openings;
    chooseLanguage();
    m_theme = std::make_unique<Theme>(m_app->settings());
    m_theme->apply();
    m_window = std::make_unique<MainWindow>(*m_app, *m_theme);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_journal.note(u"the window is open (%1, %2)"_s.arg(m_openings).arg(QLocale().name()));
    return true;
}

void Stage::close()
{
    m_journal.note(u"the window is closed"_s);
    if (m_window)
        m_window->close();
    m_window.reset();
    m_theme.reset();
    m_app.reset();
    m_translations.reset();
}

void Stage::applySettings()
{
    m_theme->apply();
    Q_EMIT m_window->settingsApplied();
}

void Stage::repair()
{
    RepairDialog dialog(archive(), u"The archive is damaged."_s);
    dialog.exec();
}

} // namespace oneul::monkey
