#include "digest/digestview.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/emptystate.h"
#include "digest/claimreader.h"
#include "digest/digestheader.h"
#include "digest/runlist.h"
#include "digest/sectionactions.h"
#include "digest/versionsdialog.h"
#include "service/app.h"
#include "service/digestservice.h"
#include "service/errortext.h"

namespace oneul {

using namespace Qt::StringLiterals;

struct DigestView::Parts final : QObject {
    Parts(App &theApp, DigestView *theView)
        : QObject(theView)
        , app(theApp)
        , view(theView)
        , header(new DigestHeader)
        , runs(new RunList(theApp))
        , stack(new QStackedWidget)
        , reader(new ClaimReader(
              theApp, [this](int section) { return sourcesOf(section); }, true))
        , empty(new EmptyState)
        , actions(new SectionActions(theApp, reader, this))
    {}

    [[nodiscard]] QFuture<Result<QList<SourceText>>> sourcesOf(int section);
    void connectActions();
    void load(bool keepPosition);
    void show(const QList<Digest> &found, bool keepPosition);
    void fail(const Error &error);
    void showNothing();
    void showProgress(int done, int total);
    void followMaking();
    void loadVersions();
    void openVersions();
    [[nodiscard]] bool isMakingThis() const { return day.isValid() && app.digests().makingDay() == day; }

    App &app;
    DigestView *view;
    DigestHeader *header;
    RunList *runs;
    QStackedWidget *stack;
    ClaimReader *reader;
    EmptyState *empty;
    SectionActions *actions;
    QDate day;
    std::optional<DigestId> version; ///< unset: the newest of each kind
    QList<Digest> digests;
    QTimer making; ///< runs while a digest is made: a making that fails announces nothing
    int generation = 0; ///< an answer to an older question is dropped
};

DigestView::DigestView(App &app, QWidget *parent) : QWidget(parent), m_parts(new Parts(app, this))
{
    Parts *parts = m_parts;
    parts->stack->addWidget(parts->reader);
    parts->stack->addWidget(parts->empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts->header);
    layout->addWidget(parts->runs);
    layout->addWidget(parts->stack, 1);
    setFocusProxy(parts->reader);

    const auto make = [this] { Q_EMIT makeRequested(m_parts->day); };
    connect(parts->header, &DigestHeader::makeClicked, this, make);
    connect(parts->header, &DigestHeader::makeWithClicked, this, [this] { Q_EMIT makeWithRequested(m_parts->day); });
    connect(parts->empty, &EmptyState::buttonClicked, this, make);
    connect(parts->header, &DigestHeader::editClicked, this, &DigestView::editRequested);
    connect(parts->header, &DigestHeader::exportClicked, this, &DigestView::exportRequested);
    connect(parts->header, &DigestHeader::newestChosen, this, [this] { showDay(m_parts->day); });
    connect(parts->header, &DigestHeader::versionChosen, this, &DigestView::showDigest);
    connect(parts->header, &DigestHeader::historyClicked, parts, [parts] { parts->openVersions(); });
    connect(parts->reader, &ClaimReader::articleActivated, this, &DigestView::articleActivated);
    connect(&app.digests(), &DigestService::changed, parts, [parts] { parts->load(true); });
    parts->making.setSingleShot(true);
    connect(&parts->making, &QTimer::timeout, parts, [parts] { parts->followMaking(); });
    connect(&app.digests(), &DigestService::progress, parts, [parts](int done, int total) {
        if (parts->isMakingThis())
            parts->showProgress(done, total);
        parts->followMaking();
    });
    parts->connectActions();
}

void DigestView::Parts::connectActions()
{
    connect(actions, &SectionActions::failed, view, &DigestView::failed);
    connect(actions, &SectionActions::aboutWanted, this, [this](int section) {
        reader->pane()->show();
        reader->pane()->showSection(section);
    });
    connect(actions, &SectionActions::started, this,
            [this](RunId run, const QDate &of, const QString &heading) { runs->follow(run, of, {heading}); });
    // What was changed is to be seen, also where an older version was looked at.
    connect(actions, &SectionActions::changed, this, [this](const Digest &changed) {
        if (version && changed.day == day)
            view->showDay(day);
    });
    connect(&app.digests(), &DigestService::summarising, this, [this](RunId run, const QStringList &headings) {
        runs->followMaking(run, app.digests().makingDay(), headings);
        if (isMakingThis())
            showProgress(0, static_cast<int>(headings.size()));
        followMaking();
    });
}

QFuture<Result<QList<SourceText>>> DigestView::Parts::sourcesOf(int section)
{
    const auto place = placeOf(digests, section);
    return place ? app.digestEdits().sources(*place) : readyFuture<QList<SourceText>>(oneul::fail(ErrorCode::NotFound));
}

void DigestView::showDay(const QDate &day)
{
    const bool sameDay = m_parts->day == day && !m_parts->version;
    m_parts->day = day;
    m_parts->version.reset();
    m_parts->runs->setDay(day);
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
    m_parts->reader->setZoom(percent);
}

QDate DigestView::day() const
{
    return m_parts->day;
}

const QList<Digest> &DigestView::digests() const
{
    return m_parts->digests;
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
    runs->setDay(day);
    header->setDay(day, app.clock().today());
    header->setDigests(digests);
    header->setMaking(isMakingThis());
    if (app.digests().isMaking())
        making.start(300);
    loadVersions();
    if (digests.isEmpty())
        showNothing();
    stack->setCurrentWidget(digests.isEmpty() ? static_cast<QWidget *>(empty) : reader);
    reader->setDigests(digests, keepPosition);
}

void DigestView::Parts::fail(const Error &error)
{
    // A version that somebody removed meanwhile: the newest one of the day stands in.
    if (version && error.code == ErrorCode::NotFound && day.isValid())
        return view->showDay(day);
    digests.clear();
    header->setDigests({});
    reader->setDigests({}, false);
    empty->set(u"warning"_s, DigestView::tr("The digest cannot be shown"), errorText(error));
    stack->setCurrentWidget(empty);
}

void DigestView::Parts::showNothing()
{
    if (isMakingThis())
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

void DigestView::Parts::openVersions()
{
    auto *dialog = new VersionsDialog(app, day, view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::viewWanted, view, &DigestView::showDigest);
    connect(dialog, &VersionsDialog::restored, this, [this, of = day] { view->showDay(of); });
    dialog->open();
}

void DigestView::Parts::followMaking()
{
    header->setMaking(isMakingThis());
    if (app.digests().isMaking())
        making.start(300);
    if (digests.isEmpty() && !isMakingThis() && stack->currentWidget() == empty)
        showNothing();
}

} // namespace oneul
