#include "today/comparedday.h"

#include <algorithm>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

#include "common/colors.h"
#include "common/dates.h"
#include "common/emptystate.h"
#include "common/presskeys.h"
#include "digest/digestbrowser.h"
#include "service/app.h"
#include "service/digestservice.h"
#include "service/taxonomyservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

ComparedDay::ComparedDay(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_title(new QLabel)
    , m_open(new QPushButton(tr("Open this day")))
    , m_stack(new QStackedWidget)
    , m_browser(new DigestBrowser)
    , m_empty(new EmptyState)
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_open->setObjectName(u"openDay"_s);
    m_open->setAutoDefault(false);
    keepPressKeys(m_open);
    m_stack->addWidget(m_browser);
    m_stack->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_title, 1);
    row->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(&app.taxonomies(), &TaxonomyService::changed, this, [this] {
        if (m_day.isValid()) // names and colours
            render(true);
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT dayWanted(m_day); });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == u"article")
            Q_EMIT articleActivated(link.path().toLongLong());
        else if (link.scheme().isEmpty() && link.hasFragment()) // the contents
            m_browser->scrollToAnchor(link.fragment());
    });
}

void ComparedDay::setDigests(const QDate &day, const QList<Digest> &digests)
{
    // Stored digests never change: what stands here already is not laid out again, and stays where it is read.
    const bool isOther = day != m_day || !std::ranges::equal(digests, m_digests, {}, &Digest::id, &Digest::id);
    m_day = day;
    m_digests = digests;
    const QString name = longDay(day, m_app.clock().today());
    m_title->setText(name);
    m_open->setAccessibleName(tr("Open %1").arg(name));
    m_browser->setAccessibleName(tr("Digest of %1").arg(name));
    m_empty->set(u"digest"_s, tr("No digest for this day yet"),
                 tr("Open the day to make one. The numbers above are those of its articles."));
    if (isOther || digests.isEmpty())
        render(false);
}

void ComparedDay::render(bool keepPlace)
{
    m_stack->setCurrentWidget(m_digests.isEmpty() ? static_cast<QWidget *>(m_empty) : m_browser);
    if (!m_digests.isEmpty())
        m_browser->setPage(m_app.digests().page(m_digests, isDark(palette()), 1), 1, keepPlace);
}

int ComparedDay::sectionOf(const CategoryId &category) const
{
    int at = 0;
    for (const Digest &digest : m_digests) {
        for (const Section &section : digest.sections) {
            if (m_app.taxonomy().byId(section.category).id == category)
                return at;
            ++at;
        }
    }
    return -1;
}

void ComparedDay::showSection(const CategoryId &category)
{
    const int section = sectionOf(category);
    if (section >= 0)
        m_browser->scrollToAnchor(u"section-%1"_s.arg(section));
}

void ComparedDay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_day.isValid())
        render(true);
}

} // namespace oneul
