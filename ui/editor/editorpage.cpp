#include "editor/editorpage.h"

#include <algorithm>

#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/emptystate.h"
#include "common/focuslead.h"
#include "editor/editorbar.h"
#include "editor/markdownedit.h"
#include "editor/outlinelist.h"
#include "editor/reportkeeper.h"
#include "editor/reportview.h"
#include "editor/templatedialog.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/reportservice.h"
#include "settings/settings.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const QString kPeriod = u"period"_s; ///< the template of several days

} // namespace

EditorPage::EditorPage(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_bar(new EditorBar)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_panes(new QSplitter)
    , m_outline(new OutlineList)
    , m_text(new MarkdownEdit)
    , m_view(new ReportView(app.reports()))
{
    setObjectName(u"editorPage"_s);
    lay();
    connectBar();
    connectText();
    m_bar->setTemplates(app.reports().templates(), app.settings().text(Key::ExportTemplate));
    m_bar->setReport({});
    connect(&app.reports(), &ReportService::changed, this, &EditorPage::onReportsChanged);
}

EditorPage::~EditorPage()
{
    saveNow(); // the archive finishes what was given to it
}

void EditorPage::lay()
{
    m_panes->addWidget(m_outline);
    m_panes->addWidget(m_text);
    m_panes->addWidget(m_view);
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 3);
    m_panes->setStretchFactor(2, 3);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_panes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    leadFocus(this, m_text);
}

void EditorPage::connectBar()
{
    connect(m_bar, &EditorBar::layoutChosen, this, [this] { draft(m_from, m_to); });
    connect(m_bar, &EditorBar::newWanted, this, [this] { draft(m_from, m_to); });
    connect(m_bar, &EditorBar::weekWanted, this, [this] { openPeriod(m_to.addDays(-6), m_to); });
    connect(m_bar, &EditorBar::templatesWanted, this, &EditorPage::editTemplates);
    connect(m_bar, &EditorBar::noteWanted, this, &EditorPage::addNote);
    connect(m_bar, &EditorBar::removalWanted, this, &EditorPage::removeReport);
    connect(m_bar, &EditorBar::reportChosen, this, &EditorPage::openReport);
    connect(m_bar, &EditorBar::outlineShown, m_outline, &QWidget::setVisible);
    connect(m_bar, &EditorBar::previewShown, m_view, &QWidget::setVisible);
    connect(m_bar, &EditorBar::originalWanted, this, [this] {
        if (m_keeper == nullptr)
            return;
        m_text->replaceAll(m_keeper->report().base);
        m_text->setFocus(); // where it can be undone
    });
    connect(m_bar, &EditorBar::exportWanted, this, [this] {
        saveNow();
        Q_EMIT exportRequested(report());
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        const Language own = languageFromCode(QLocale().name());
        Q_EMIT languageWanted(m_to, m_bar->language().value_or(own));
    });
}

void EditorPage::connectText()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &EditorPage::onTextChanged);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &EditorPage::onCursorMoved);
    connect(m_outline, &OutlineList::entryChosen, this,
            [this](int entry) { m_text->showLine(m_outline->outline().value(entry).firstBlock); });
    connect(m_outline, &OutlineList::moveRequested, this, &EditorPage::moveSection);
    connect(m_outline, &OutlineList::dropRequested, this,
            [this](int entry) { m_text->apply(dropEntry(m_text->markdown(), entry)); });
    connect(m_outline, &OutlineList::undoRequested, m_text, &QPlainTextEdit::undo);
    connect(m_outline, &OutlineList::redoRequested, m_text, &QPlainTextEdit::redo);
    connect(m_view, &ReportView::linkHovered, this, &EditorPage::linkHovered);
    connect(m_view, &ReportView::failed, this, &EditorPage::failed);
}

void EditorPage::moveSection(int from, int to)
{
    const QString title = m_outline->outline().value(from).title;
    const TextEdit edit = moveEntry(m_text->markdown(), from, to);
    if (edit.isEmpty())
        return;
    m_text->apply(edit);
    // The moved section stays the chosen one: it begins what was exchanged, or ends it.
    const int first = m_text->lineAt(edit.position);
    const int last = m_text->line();
    int line = first;
    for (const OutlineEntry &entry : m_outline->outline()) {
        if (from < to && entry.title == title && entry.firstBlock <= last)
            line = std::max(line, entry.firstBlock);
    }
    m_text->showLine(line);
}

bool EditorPage::isWorkedOn(const QDate &day) const
{
    if (m_keeper == nullptr || m_from != day || m_to != day)
        return false;
    const Report &shown = m_keeper->report();
    return shown.from == day && (shown.id > 0 || shown.markdown != shown.base);
}

void EditorPage::openDay(const QDate &day)
{
    if (isWorkedOn(day)) // what is stored may lag behind
        return;
    saveNow();
    m_from = day;
    m_to = day;
    whenDone(this, m_app.reports().list(), [this, day, asked = ++m_asked](const Result<QList<Report>> &reports) {
        if (asked != m_asked)
            return;
        const QList<Report> all = reports.value_or({});
        const auto stored =
            std::ranges::find_if(all, [&day](const Report &report) { return report.from == day && report.to == day; });
        if (stored != all.end())
            return showReport(*stored);
        if (m_bar->templateId() == kPeriod) // was chosen for a week
            m_bar->setTemplates(m_app.reports().templates(), m_app.settings().text(Key::ExportTemplate));
        draft(day, day);
    });
}

void EditorPage::openPeriod(const QDate &from, const QDate &to)
{
    m_bar->setTemplates(m_app.reports().templates(), kPeriod);
    draft(from, to);
}

void EditorPage::openReport(ReportId id)
{
    if (m_keeper != nullptr && m_keeper->report().id == id && m_from == m_keeper->report().from
        && m_to == m_keeper->report().to) {
        ++m_asked; // another one that was asked for is not wanted any more
        return;
    }
    saveNow();
    whenDone(this, m_app.reports().byId(id), [this, asked = ++m_asked](const Result<Report> &report) {
        if (asked == m_asked)
            take(report);
    });
}

void EditorPage::draft(const QDate &from, const QDate &to)
{
    saveNow();
    m_from = from;
    m_to = to;
    whenDone(this, m_app.reports().draft(from, to, m_bar->templateId(), m_bar->language()),
             [this, asked = ++m_asked](const Result<Report> &report) {
                 if (asked == m_asked)
                     take(report);
             });
}

void EditorPage::take(const Result<Report> &report)
{
    if (report)
        showReport(*report);
    else
        showNothing(report.error());
}

void EditorPage::showReport(const Report &report)
{
    if (m_keeper != nullptr)
        m_keeper->retire();
    m_keeper = new ReportKeeper(m_app.reports(), report, this);
    connect(m_keeper, &ReportKeeper::failed, this, &EditorPage::failed);
    connect(m_keeper, &ReportKeeper::saved, this, [this, keeper = m_keeper](const Report &stored) {
        if (keeper != m_keeper)
            return;
        m_bar->setReport(stored);
        m_bar->setState(keeper->isSaved() ? EditorBar::State::Saved : EditorBar::State::Writing);
    });
    m_from = report.from;
    m_to = report.to;
    m_text->setMarkdown(report.markdown);
    m_outline->setOutline(outlineOf(report.markdown));
    m_bar->setReport(report);
    m_bar->setState(report.id > 0 ? EditorBar::State::Saved : EditorBar::State::Unchanged);
    m_pages->setCurrentWidget(m_panes);
    m_view->open(report);
    listReports();
}

void EditorPage::showNothing(const Error &error)
{
    if (m_keeper != nullptr)
        m_keeper->retire();
    m_keeper = nullptr;
    m_bar->setReport({});
    m_pages->setCurrentWidget(m_empty);
    if (error.code != ErrorCode::NotFound) {
        m_empty->set(u"warning"_s, tr("The report can't be shown"), errorText(error));
        Q_EMIT failed(error);
        return;
    }
    const auto language = m_bar->language();
    if (!language)
        m_empty->set(u"digest"_s, tr("There is no digest of this day yet"),
                     tr("A report is written from the day's digests."), tr("Make the digest"));
    else if (*language == Language::Korean)
        m_empty->set(u"digest"_s, tr("There is no digest in Korean yet"),
                     tr("A report is written from the day's digests."), tr("Make it in Korean"));
    else
        m_empty->set(u"digest"_s, tr("There is no digest in English yet"),
                     tr("A report is written from the day's digests."), tr("Make it in English"));
}

bool EditorPage::saveNow()
{
    if (m_keeper == nullptr || m_keeper->isSaved())
        return false;
    m_keeper->saveNow();
    return true;
}

Report EditorPage::report() const
{
    return m_keeper == nullptr ? Report() : m_keeper->report();
}

void EditorPage::onTextChanged()
{
    if (m_keeper == nullptr)
        return;
    const QString markdown = m_text->markdown();
    if (markdown == m_keeper->report().markdown) // it was only set
        return;
    m_keeper->take(markdown);
    m_outline->setOutline(outlineOf(markdown));
    m_bar->setState(EditorBar::State::Writing);
    m_view->follow(m_keeper->report());
    onCursorMoved();
}

void EditorPage::onCursorMoved()
{
    m_outline->showLine(m_text->line());
    m_view->goTo(m_outline->currentRow());
}

void EditorPage::onReportsChanged()
{
    const QString chosen = m_bar->templateId();
    m_bar->setTemplates(m_app.reports().templates(), chosen);
    if (!isVisible())
        return;
    // The digest that was missing may be there now.
    if (m_keeper != nullptr || !m_to.isValid())
        listReports();
    else if (m_from == m_to)
        openDay(m_to); // a report of the day that is just being read must not give way to a draft
    else
        draft(m_from, m_to);
}

void EditorPage::listReports()
{
    const ReportId shown = m_keeper == nullptr ? 0 : m_keeper->report().id;
    whenDone(this, m_app.reports().list(), [this, shown](const Result<QList<Report>> &reports) {
        if (!reports)
            return Q_EMIT failed(reports.error());
        m_bar->setReports(*reports);
        if (shown <= 0 || m_keeper == nullptr || m_keeper->report().id != shown || !m_keeper->isSaved())
            return;
        // It was removed elsewhere, by a step that was done again: its text must not come back by a key press.
        if (std::ranges::none_of(*reports, [shown](const Report &report) { return report.id == shown; })) {
            m_keeper->forget();
            m_keeper = nullptr;
            draft(m_from, m_to);
        }
    });
}

void EditorPage::addNote()
{
    const int entry = std::max(0, m_outline->currentRow());
    m_text->apply(noteBelow(m_text->markdown(), entry, u"> **%1:** "_s.arg(tr("Note"))));
    m_text->setFocus();
}

void EditorPage::removeReport()
{
    if (m_keeper == nullptr || m_keeper->report().id <= 0)
        return;
    const Report gone = m_keeper->report();
    m_keeper->forget();
    m_keeper = nullptr;
    whenDone(this, m_app.reports().remove(gone.id), [this, gone](const Result<void> &outcome) {
        if (!outcome) {
            showReport(gone);
            Q_EMIT failed(outcome.error());
            return;
        }
        Q_EMIT removed(gone);
        draft(gone.from, gone.to);
    });
}

void EditorPage::editTemplates()
{
    auto *dialog = new TemplateDialog(m_app.reports(), m_bar->templateId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EditorPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    saveNow();
}

} // namespace oneul
