#include "digest/sectionactions.h"

#include <QMenu>
#include <QWidget>

#include "base/whendone.h"
#include "common/icons.h"
#include "digest/claimreader.h"
#include "digest/comparedialog.h"
#include "digest/summarisedialog.h"
#include "engines/digestengine.h"
#include "service/app.h"

namespace oneul {

using namespace Qt::StringLiterals;

SectionActions::SectionActions(App &app, ClaimReader *reader, QObject *parent)
    : QObject(parent), m_app(app), m_reader(reader)
{
    connect(reader, &ClaimReader::menuWanted, this, &SectionActions::showMenu);
    connect(reader, &ClaimReader::reworded, this, &SectionActions::edit);
    connect(&app.digestEdits(), &DigestEdits::regenerating, this, [this](const SectionPlace &place, RunId run) {
        const auto asked = m_asked.constFind({place.digest, place.section});
        if (asked != m_asked.constEnd())
            Q_EMIT started(run, asked->day, asked->heading);
    });
}

void SectionActions::showMenu(int section, const QPoint &at)
{
    if (sectionOf(m_reader->digests(), section) == nullptr)
        return;
    auto *menu = new QMenu(m_reader);
    menu->setObjectName(u"sectionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto claim = m_reader->pane()->claim();
    if (claim && claim->section == section && m_reader->pane()->isVisible())
        connect(menu->addAction(icon(u"edit"_s), tr("&Edit the sentence by hand")), &QAction::triggered, this,
                [this] { m_reader->pane()->editClaim(); });
    connect(menu->addAction(icon(u"refresh"_s), tr("&Regenerate this section…")), &QAction::triggered, this,
            [this, section] { regenerate(section); });
    connect(menu->addAction(icon(u"engine"_s), tr("&Compare engines…")), &QAction::triggered, this,
            [this, section] { compare(section); });
    menu->addSeparator();
    connect(menu->addAction(icon(u"info"_s), tr("&What was not used, and where the sources disagree")),
            &QAction::triggered, this, [this, section] { Q_EMIT aboutWanted(section); });
    menu->popup(at);
}

void SectionActions::regenerate(int section)
{
    const auto place = placeOf(m_reader->digests(), section);
    if (!place)
        return;
    const Section *shown = sectionOf(m_reader->digests(), section);
    const QString heading = shown->heading;
    QString text = tr("“%1” is written again. The version that is there is kept.").arg(heading);
    if (const int own = ownSentences(*shown); own > 0)
        text += u' ' + tr("%n sentence(s) of it are in your own words; the new one has none of them.", nullptr, own);
    const Asked asked{digestOf(m_reader->digests(), section)->day, heading};
    const auto estimate = [this, place = *place](const QString &engine) {
        return chained<RunEstimate>(this, m_app.digestEdits().order(place), [this, engine](const SectionOrder &order) {
            return m_app.summaries().estimate({order}, engine);
        });
    };
    auto *dialog =
        new SummariseDialog(m_app, {tr("Regenerate this section"), text, tr("&Regenerate")}, estimate, m_reader);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setEngine(digestEngine(m_app.settings(), m_app.engines()));
    connect(dialog, &SummariseDialog::chosen, this, [this, place = *place, asked](const QString &engine) {
        m_asked.insert({place.digest, place.section}, asked);
        follow(m_app.digestEdits().regenerate(place, engine));
    });
    dialog->open();
}

void SectionActions::compare(int section)
{
    const auto place = placeOf(m_reader->digests(), section);
    const Digest *digest = digestOf(m_reader->digests(), section);
    if (!place || digest == nullptr)
        return;
    Digest one = *digest;
    one.sections = {*sectionOf(m_reader->digests(), section)};
    one.day = QDate(); // as a summary by itself, without title and chart
    one.title.clear();
    one.manifest = {}; // it counts sections that are not here
    whenDone(this, m_app.digestEdits().order(*place), [this, one, place = *place](const Result<SectionOrder> &order) {
        if (order)
            openCompare(one, place, *order);
        else
            Q_EMIT failed(order.error());
    });
}

void SectionActions::openCompare(const Digest &digest, const SectionPlace &place, const SectionOrder &order)
{
    auto *dialog = new CompareDialog(m_app, digest, order, m_reader);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::used, this,
            [this, place](const SectionResult &result) { follow(m_app.digestEdits().use(place, result)); });
    dialog->open();
}

void SectionActions::edit(const ClaimAddress &address, const QString &text)
{
    if (const auto place = placeOf(m_reader->digests(), address.section))
        follow(m_app.digestEdits().edit(*place, address.part, address.index, text));
}

void SectionActions::follow(const QFuture<Result<Digest>> &change)
{
    whenDone(this, change, [this](const Result<Digest> &result) {
        if (result)
            Q_EMIT changed(*result);
        else if (result.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(result.error());
    });
}

} // namespace oneul
