#include "sources/previewpane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/icons.h"
#include "service/errortext.h"
#include "sources/documenttree.h"
#include "sources/findtext.h"
#include "sources/itemcards.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString counted(const QString &name, qsizetype count)
{
    return count > 0 ? u"%1 (%2)"_s.arg(name, QLocale().toString(count)) : name;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_facts(new QLabel)
    , m_fetch(new QPushButton)
    , m_progress(new QProgressBar)
    , m_error(new ErrorBar)
    , m_tabs(new QTabWidget)
    , m_title(new QLabel)
    , m_items(new QListWidget)
    , m_empty(new EmptyState)
    , m_itemPages(new QStackedWidget)
    , m_tree(new DocumentTreeView)
    , m_warnings(new QListWidget)
{
    m_error->setObjectName(u"previewError"_s);
    m_items->setObjectName(u"previewItems"_s);
    m_items->setAccessibleName(tr("Items"));
    m_items->setItemDelegate(new ItemCardDelegate(m_items));
    m_items->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setContentsMargins(10, 8, 10, 4);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_warnings->setObjectName(u"previewWarnings"_s);
    m_warnings->setAccessibleName(tr("Warnings"));
    m_warnings->setWordWrap(true);
    m_warnings->setSelectionMode(QAbstractItemView::NoSelection);
    m_tabs->setObjectName(u"previewTabs"_s);
    m_tabs->setDocumentMode(true);
    m_itemPages->addWidget(m_items);
    m_itemPages->addWidget(m_empty);
    auto *items = new QWidget;
    auto *itemsLayout = new QVBoxLayout(items);
    itemsLayout->setContentsMargins(0, 0, 0, 0);
    itemsLayout->setSpacing(0);
    itemsLayout->addWidget(m_title);
    itemsLayout->addWidget(m_itemPages, 1);
    m_tabs->addTab(items, tr("Items"));
    m_tabs->addTab(m_tree, tr("Document"));
    m_tabs->addTab(m_warnings, tr("Warnings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(topRow());
    layout->addWidget(m_error);
    layout->addWidget(m_tabs, 1);
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        if (m_fetching)
            Q_EMIT stopRequested();
        else
            Q_EMIT fetchRequested();
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &PreviewPane::fetchRequested);
    setFetching(false);
    setType(SourceType::Feed);
    clear({});
}

QWidget *PreviewPane::topRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_facts->setObjectName(u"previewFacts"_s);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_fetch->setObjectName(u"previewFetch"_s);
    m_fetch->setAutoDefault(false);
    m_progress->setAccessibleName(tr("Fetching"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(110);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_fetch);
    return row;
}

void PreviewPane::setType(SourceType type)
{
    m_type = type;
    m_tabs->setTabVisible(1, type != SourceType::Feed);
}

void PreviewPane::setFetching(bool fetching)
{
    m_fetching = fetching;
    m_progress->setVisible(fetching);
    m_fetch->setText(fetching ? tr("Stop") : tr("Fetch again"));
    m_fetch->setIcon(icon(fetching ? u"stop"_s : u"refresh"_s));
    if (fetching) {
        m_facts->setText(tr("Fetching…"));
        m_error->clear();
    } else if (m_facts->text() == tr("Fetching…")) {
        m_facts->clear();
    }
}

void PreviewPane::setEvaluating()
{
    m_progress->show();
}

void PreviewPane::showFetched(const FetchRecord &record)
{
    const QLocale locale;
    m_facts->setText(tr("HTTP %1 · %2 · %3 s")
                         .arg(QString::number(record.http), locale.formattedDataSize(record.bytes, 1),
                              locale.toString(record.ms / 1000.0, 'f', 1)));
}

void PreviewPane::showPreview(const SourcePreview &preview, bool newTree)
{
    m_progress->setVisible(m_fetching);
    showItems(preview);
    showWarnings(preview);
    if (newTree)
        m_tree->showTree(preview.tree, preview.treeIsCut);
    m_tree->markItems(preview.itemPaths);
}

void PreviewPane::showItems(const SourcePreview &preview)
{
    const bool failed = preview.error.code != ErrorCode::None;
    QStringList facts;
    if (!preview.title.isEmpty())
        facts.append(preview.title);
    if (m_type == SourceType::Feed && !preview.format.isEmpty())
        facts.append(preview.format);
    m_title->setText(facts.join(u" · "_s));
    m_title->setVisible(!facts.isEmpty());
    m_tabs->setTabText(0, counted(tr("Items"), preview.itemCount));
    if (!preview.items.isEmpty()) {
        ItemCardDelegate::fill(m_items, preview);
        m_itemPages->setCurrentWidget(m_items);
        return;
    }
    m_items->clear();
    if (failed)
        m_empty->set(u"warning"_s, tr("No items"), errorText(preview.error));
    else if (m_type == SourceType::Feed)
        m_empty->set(u"feed"_s, tr("No items"), tr("The feed is in order and has no entries."));
    else
        m_empty->set(
            u"edit"_s, tr("No items yet"),
            tr("Say where the items, their titles and their links are. The document tab shows what there is."));
    m_itemPages->setCurrentWidget(m_empty);
}

void PreviewPane::showWarnings(const SourcePreview &preview)
{
    m_warnings->clear();
    if (preview.error.code != ErrorCode::None)
        m_warnings->addItem(new QListWidgetItem(icon(u"warning"_s, QColor(0xd64545)), errorText(preview.error)));
    QStringList warnings = preview.warnings;
    for (const ExpressionFind &find : preview.finds) {
        // Without items the error says it, and nothing else can be found.
        if (find.found == 0 && preview.error.code == ErrorCode::None)
            warnings.append(findDetails(find));
    }
    for (const QString &warning : std::as_const(warnings))
        m_warnings->addItem(new QListWidgetItem(icon(u"warning"_s, QColor(0xd9822b)), warning));
    m_tabs->setTabText(2, counted(tr("Warnings"), m_warnings->count()));
    if (m_warnings->count() == 0)
        m_warnings->addItem(new QListWidgetItem(icon(u"check"_s), tr("Nothing had to be mended.")));
}

void PreviewPane::showError(const Error &error)
{
    m_progress->setVisible(m_fetching);
    m_error->showError(error);
}

void PreviewPane::clear(const QString &hint)
{
    m_items->clear();
    m_warnings->clear();
    m_facts->clear();
    m_title->hide();
    m_tree->showTree({}, false);
    m_empty->set(u"open"_s, tr("Nothing fetched yet"), hint, hint.isEmpty() ? QString() : tr("Fetch"));
    m_itemPages->setCurrentWidget(m_empty);
}

} // namespace oneul
