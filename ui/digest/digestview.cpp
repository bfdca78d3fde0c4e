#include "digest/digestview.h"

#include <optional>

#include <QDesktopServices>
#include <QEvent>
#include <QPointer>
#include <QStackedWidget>
#include <QStatusTipEvent>
#include <QTimer>
#include <QToolTip>
#include <QUrl>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/colors.h"
#include "common/emptystate.h"
#include "digest/claimlink.h"
#include "digest/digestbrowser.h"
#include "digest/digestheader.h"
#include "service/app.h"
#include "service/errortext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTipMs = 30000; ///< long enough to read a passage

} // namespace

struct DigestView::Parts final : QObject {
    Parts(App &theApp, DigestView *theView)
        : QObject(theView)
        , app(theApp)
        , view(theView)
        , header(new DigestHeader)
        , stack(new QStackedWidget)
        , browser(new DigestBrowser)
        , empty(new EmptyState)
    {}

    void load(bool keepPosition);
    void show(const QList<Digest> &found, bool keepPosition);
    void fail(const Error &error);
    void showNothing();
    void showProgress(int done, int total);
    void followMaking();
    void render(bool keepPosition);
    void loadVersions();
    void openLink(const QUrl &url);
    void hover(const QUrl &url);
    [[nodiscard]] QString describe(const QUrl &url) const;

    App &app;
    DigestView *view;
    DigestHeader *header;
    QStackedWidget *stack;
    DigestBrowser *browser;
    EmptyState *empty;
    QDate day;
    std::optional<DigestId> version; ///< unset: the newest of each kind
    QList<Digest> digests;
    int zoom = 100;
    QTimer making; ///< runs while a digest is made: a making that fails announces nothing
    int generation = 0; ///< an answer to an older question is dropped
};

DigestView::DigestView(App &app, QWidget *parent) : QWidget(parent), m_parts(new Parts(app, this))
{
    Parts *parts = m_parts;
    parts->stack->addWidget(parts->browser);
    parts->stack->addWidget(parts->empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts->header);
    layout->addWidget(parts->stack, 1);
    setFocusProxy(parts->browser);

    const auto make = [this] { Q_EMIT makeRequested(m_parts->day); };
    connect(parts->header, &DigestHeader::makeClicked, this, make);
    connect(parts->empty, &EmptyState::buttonClicked, this, make);
    connect(parts->header, &DigestHeader::exportClicked, this, &DigestView::exportRequested);
    connect(parts->header, &DigestHeader::newestChosen, this, [this] { showDay(m_parts->day); });
    connect(parts->header, &DigestHeader::versionChosen, this, &DigestView::showDigest);
    connect(parts->browser, &QTextBrowser::anchorClicked, parts, [parts](const QUrl &url) { parts->openLink(url); });
    connect(parts->browser, &QTextBrowser::highlighted, parts, [parts](const QUrl &url) { parts->hover(url); });
    connect(&app.digests(), &DigestService::changed, parts, [parts] { parts->load(true); });
    parts->making.setSingleShot(true);
    connect(&parts->making, &QTimer::timeout, parts, [parts] { parts->followMaking(); });
    connect(&app.digests(), &DigestService::progress, parts, [parts](int done, int total) {
        parts->showProgress(done, total);
        parts->followMaking();
    });
}

void DigestView::showDay(const QDate &day)
{
    const bool sameDay = m_parts->day == day && !m_parts->version;
    m_parts->day = day;
    m_parts->version.reset();
    m_parts->header->setDay(day, m_parts->app.clock().today());
    m_parts->load(sameDay);
}

void DigestView::showDigest(DigestId id)
{
    const bool same = m_parts->version == id;
    m_parts->version = id;
    m_parts->load(same);
}

void DigestView::setZoom(int percent)
{
    if (m_parts->zoom == percent)
        return;
    m_parts->zoom = percent;
    m_parts->render(true);
}

QDate DigestView::day() const
{
    return m_parts->day;
}

const QList<Digest> &DigestView::digests() const
{
    return m_parts->digests;
}

void DigestView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_parts->render(true);
}

void DigestView::Parts::load(bool keepPosition)
{
    const int asked = ++generation;
    const auto take = [this, asked, keepPosition](const Result<QList<Digest>> &found) {
        if (asked != generation)
            return;
        if (found)
            show(*found, keepPosition);
        else
            fail(found.error());
    };
    if (!version && !day.isValid())
        return;
    if (!version)
        return whenDone(this, app.digests().latest(day), take);
    whenDone(this, app.digests().byId(*version), [take](const Result<Digest> &found) {
        take(found ? Result<QList<Digest>>(QList<Digest>{*found}) : Result<QList<Digest>>(oneul::fail(found.error())));
    });
}

void DigestView::Parts::show(const QList<Digest> &found, bool keepPosition)
{
    digests = found;
    if (version && !digests.isEmpty())
        day = digests.constFirst().day;
    header->setDay(day, app.clock().today());
    header->setDigests(digests);
    header->setMaking(app.digests().isMaking());
    loadVersions();
    if (digests.isEmpty())
        showNothing();
    stack->setCurrentWidget(digests.isEmpty() ? static_cast<QWidget *>(empty) : browser);
    render(keepPosition);
}

void DigestView::Parts::fail(const Error &error)
{
    // A version that somebody removed meanwhile: the newest one of the day stands in.
    if (version && error.code == ErrorCode::NotFound && day.isValid())
        return view->showDay(day);
    digests.clear();
    header->setDigests({});
    empty->set(u"warning"_s, DigestView::tr("The digest cannot be shown"), errorText(error));
    stack->setCurrentWidget(empty);
}

void DigestView::Parts::showNothing()
{
    if (app.digests().isMaking())
        return showProgress(0, 0);
    empty->set(u"digest"_s, DigestView::tr("No digest for this day yet"),
               DigestView::tr("A digest sorts the day's articles into categories, draws their distribution and writes "
                              "a summary of each category with its sources."),
               DigestView::tr("Make the digest"));
}

void DigestView::Parts::showProgress(int done, int total)
{
    const QString count =
        total > 0 ? DigestView::tr("%1 of %n section(s) written", nullptr, total).arg(done) : QString();
    empty->set(u"digest"_s, DigestView::tr("The digest is being made…"), count);
}

void DigestView::Parts::render(bool keepPosition)
{
    if (digests.isEmpty())
        return;
    const double factor = zoom / 100.0;
    browser->setPage(app.digests().page(digests, isDark(view->palette()), factor), factor, keepPosition);
}

void DigestView::Parts::loadVersions()
{
    const int asked = generation;
    whenDone(this, app.digests().list(), [this, asked](const Result<QList<DigestInfo>> &found) {
        if (asked != generation || !found)
            return;
        QList<DigestInfo> ofDay;
        std::ranges::copy_if(*found, std::back_inserter(ofDay),
                             [this](const DigestInfo &info) { return info.day == day; });
        header->setVersions(ofDay, version);
    });
}

void DigestView::Parts::followMaking()
{
    const bool busy = app.digests().isMaking();
    header->setMaking(busy);
    if (busy)
        making.start(300);
    else if (digests.isEmpty())
        showNothing();
}

void DigestView::Parts::openLink(const QUrl &url)
{
    hover({});
    if (url.scheme() == u"article") {
        if (const ArticleId id = url.path().toLongLong(); id > 0)
            Q_EMIT view->articleActivated(id);
    } else if (url.scheme() == u"http" || url.scheme() == u"https") {
        QDesktopServices::openUrl(url);
    } else if (url.scheme() == u"claim") {
        QToolTip::showText(QCursor::pos(), claimTip(digests, url), browser, {}, kTipMs);
    } else if (url.scheme().isEmpty() && url.hasFragment()) {
        browser->scrollToAnchor(url.fragment());
    }
}

void DigestView::Parts::hover(const QUrl &url)
{
    QStatusTipEvent event(describe(url));
    QCoreApplication::sendEvent(view, &event);
}

QString DigestView::Parts::describe(const QUrl &url) const
{
    if (url.scheme() != u"article")
        return url.scheme().startsWith(u"http") ? url.toDisplayString() : QString();
    const ArticleId id = url.path().toLongLong();
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections) {
            for (const DigestArticle &article : section.articles) {
                if (article.id == id)
                    return u"%1 — %2"_s.arg(article.title, article.url);
            }
        }
    }
    return {};
}

} // namespace oneul
