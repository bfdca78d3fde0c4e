#include "main/readingcontroller.h"

#include <optional>
#include <utility>

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QSplitter>
#include <QStatusBar>

#include "articles/articlelistview.h"
#include "articles/articlepane.h"
#include "articles/previewcache.h"
#include "articles/reader.h"
#include "base/whendone.h"
#include "common/actions.h"
#include "common/errorbar.h"
#include "common/focuslead.h"
#include "main/mainwindow.h"
#include "main/navigationcontroller.h"
#include "main/pagestack.h"
#include "main/panelayout.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/imageloader.h"
#include "service/sourceservice.h"
#include "settings/settings.h"
#include "sources/navigationview.h"

namespace oneul {

namespace {

constexpr int kSaidMs = 8000;
constexpr qsizetype kMostShared = 500; ///< articles of one citation, mail or save

const QList<std::pair<ActionId, QString>> &panes()
{
    static const QList<std::pair<ActionId, QString>> names{{ActionId::PanesAuto, QStringLiteral("auto")},
                                                           {ActionId::PanesColumns, QStringLiteral("columns")},
                                                           {ActionId::PanesRows, QStringLiteral("rows")},
                                                           {ActionId::PanesTwo, QStringLiteral("two")}};
    return names;
}

const QList<std::pair<ActionId, QString>> &densities()
{
    static const QList<std::pair<ActionId, QString>> names{{ActionId::DensityCompact, QStringLiteral("compact")},
                                                           {ActionId::DensityNormal, QStringLiteral("normal")},
                                                           {ActionId::DensityRoomy, QStringLiteral("roomy")}};
    return names;
}

ReaderTypography typographyOf(const Settings &settings)
{
    ReaderTypography out;
    out.family = settings.text(Key::ReaderFont);
    out.points = settings.number(Key::ReaderFontPoints);
    out.lineHeight = settings.number(Key::ReaderLineHeight);
    out.width = settings.number(Key::ReaderWidth);
    return out;
}

} // namespace

ReadingController::ReadingController(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_panes(new PaneLayout(parts.app.settings(), parts.window, parts.pages->list(), parts.pages->reader(), this))
{
    makePreviews();
    makeImages();
    connectViews();
    connectSharing();
    ArticlePane *list = m_parts.pages->list();
    connect(list, &ArticlePane::selectionChanged, this, &ReadingController::enableActions);
    connect(list, &ArticlePane::currentArticleChanged, this, &ReadingController::enableActions);
    // The page is shown behind this signal.
    connect(m_parts.navigation, &NavigationController::pageChanged, this, &ReadingController::enableActions,
            Qt::QueuedConnection);
    connect(m_parts.window, &MainWindow::settingsApplied, this, &ReadingController::apply);
    connect(m_panes, &PaneLayout::readerOpened, this, [this, list] {
        const ArticleRow *row = list->currentRow();
        if (row != nullptr && !row->status.read)
            m_parts.app.articles().setRead({row->id}, true);
    });
    apply();
    enableActions();
}

Settings &ReadingController::settings() const
{
    return m_parts.app.settings();
}

void ReadingController::on(ActionId id, const std::function<void()> &slot)
{
    connect(m_parts.actions[id], &QAction::triggered, this, slot);
}

void ReadingController::makePreviews()
{
    ArticleService &articles = m_parts.app.articles();
    m_previews = new PreviewCache([&articles](const QList<ArticleId> &ids) { return articles.previews(ids); }, this);
    m_parts.pages->list()->view()->setPreviews(m_previews);
    connect(&articles, &ArticleService::changed, m_previews, [this](const ArticleDelta &delta) {
        if (!delta.textsStay)
            m_previews->forget(delta.updated + delta.removed);
    });
}

/// What the settings say, unless the analyst said more of the article's source.
void ReadingController::makeImages()
{
    const auto choice = [this](const ArticleRow &row) {
        const QString chosen = settings().text(Key::Images);
        if (chosen == u"never")
            return ImageChoice::Never;
        const std::optional<Source> source = m_parts.app.sources().byId(row.sourceId);
        const bool isAlways = chosen == u"always" || (source && source->options.images);
        return isAlways ? ImageChoice::Always : ImageChoice::Chosen;
    };
    const auto fetch = [this](const ArticleRow &row, const QUrl &url, int maxWidth) {
        const std::optional<Source> source = m_parts.app.sources().byId(row.sourceId);
        return m_parts.app.images().load(url, maxWidth, source ? source->trustedHost() : QString());
    };
    m_parts.pages->reader()->setImages(choice, fetch);
    connect(m_parts.pages->reader(), &Reader::sourceImagesRequested, this, &ReadingController::toggleSourceImages);
}

void ReadingController::connectViews()
{
    auto *paneGroup = new QActionGroup(this);
    for (const auto &[id, name] : panes()) {
        m_parts.actions[id]->setCheckable(true);
        paneGroup->addAction(m_parts.actions[id]);
        on(id, [this, name = name] { choosePanes(name); });
    }
    auto *densityGroup = new QActionGroup(this);
    for (const auto &[id, name] : densities()) {
        m_parts.actions[id]->setCheckable(true);
        densityGroup->addAction(m_parts.actions[id]);
        on(id, [this, name = name] { chooseDensity(name); });
    }
    m_parts.actions[ActionId::MagazineView]->setCheckable(true);
    on(ActionId::MagazineView, [this] { toggleMagazine(); });
    on(ActionId::NextPane, [this] { goToPane(1); });
    on(ActionId::PreviousPane, [this] { goToPane(-1); });
    on(ActionId::LoadImages, [this] { loadImages(); });
    on(ActionId::ImagesOfSource, [this] { toggleSourceImages(); });
}

void ReadingController::connectSharing()
{
    on(ActionId::CopyCitation, [this] { copyCitation(ArticleSharing::Style::Markdown); });
    on(ActionId::CopyBibtex, [this] { copyCitation(ArticleSharing::Style::BibTeX); });
    on(ActionId::Mail, [this] { sendMail(); });
    on(ActionId::SaveNote, [this] { saveNotes(); });
}

void ReadingController::enableActions()
{
    const bool active = m_parts.pages->current() == m_parts.pages->articlePage();
    for (const auto &names : {panes(), densities()}) {
        for (const auto &[id, name] : names)
            m_parts.actions[id]->setEnabled(true);
    }
    for (const ActionId id : {ActionId::MagazineView, ActionId::NextPane, ActionId::PreviousPane})
        m_parts.actions[id]->setEnabled(true);
    const ArticlePane *list = m_parts.pages->list();
    const bool any = active && list->selectedCount() > 0;
    for (const ActionId id : {ActionId::CopyCitation, ActionId::CopyBibtex, ActionId::Mail, ActionId::SaveNote})
        m_parts.actions[id]->setEnabled(any);
    const bool one = active && list->currentRow() != nullptr;
    m_parts.actions[ActionId::LoadImages]->setEnabled(one);
    m_parts.actions[ActionId::ImagesOfSource]->setEnabled(one && currentSource().has_value());
}

void ReadingController::checkActions()
{
    for (const auto &[id, name] : panes())
        m_parts.actions[id]->setChecked(settings().text(Key::ReaderPanes) == name);
    for (const auto &[id, name] : densities())
        m_parts.actions[id]->setChecked(settings().text(Key::ListDensity) == name);
    m_parts.actions[ActionId::MagazineView]->setChecked(settings().text(Key::ListStyle) == u"magazine");
}

void ReadingController::apply()
{
    m_panes->apply();
    m_parts.pages->list()->view()->setListStyle(listStyleFromName(settings().text(Key::ListStyle)),
                                                densityFromName(settings().text(Key::ListDensity)));
    Reader *reader = m_parts.pages->reader();
    reader->setTypography(typographyOf(settings()));
    reader->setImageKey(m_parts.actions[ActionId::LoadImages]->shortcut().toString(QKeySequence::NativeText));
    reader->showTaxonomy(); // shows the article again: pictures may be wanted now, or no more
    checkActions();
}

void ReadingController::choosePanes(const QString &name)
{
    settings().set(Key::ReaderPanes, name);
    apply();
}

void ReadingController::chooseDensity(const QString &name)
{
    settings().set(Key::ListDensity, name);
    apply();
}

void ReadingController::toggleMagazine()
{
    const bool isOne = settings().text(Key::ListStyle) == u"magazine";
    settings().set(Key::ListStyle, isOne ? QStringLiteral("auto") : QStringLiteral("magazine"));
    apply();
}

/// Tree, list, article; or tree and page. What is put away is passed over.
void ReadingController::goToPane(int step)
{
    QList<QWidget *> stops{m_parts.window->findChild<NavigationView *>()};
    if (m_parts.pages->current() == m_parts.pages->articlePage())
        stops << m_parts.pages->list()->view()
              << m_parts.pages->reader()->findChild<QWidget *>(QStringLiteral("reader"));
    else
        stops << m_parts.pages->current();
    stops.removeIf([](const QWidget *stop) { return stop == nullptr || !stop->isVisible(); });
    if (stops.isEmpty())
        return;
    const QWidget *focus = m_parts.window->focusWidget();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (focus != nullptr && (stops.at(i) == focus || stops.at(i)->isAncestorOf(focus)))
            at = i;
    }
    QWidget *next = stops.at((at + step + stops.size()) % stops.size());
    // A page as a whole takes no focus: its first part that does, gets it.
    if (next->focusPolicy() == Qt::NoFocus && next->focusProxy() == nullptr && !leadsFocus(next)
        && next->nextInFocusChain() != nullptr) {
        QWidget *inside = next->nextInFocusChain();
        while (inside != next
               && (!next->isAncestorOf(inside) || !inside->isVisible() || inside->focusPolicy() == Qt::NoFocus))
            inside = inside->nextInFocusChain();
        next = inside;
    }
    next->setFocus(Qt::ShortcutFocusReason);
}

void ReadingController::loadImages()
{
    if (settings().text(Key::Images) == u"never")
        say(tr("Images are switched off in the settings."));
    else
        m_parts.pages->reader()->loadImages();
}

std::optional<Source> ReadingController::currentSource() const
{
    const ArticleRow *row = m_parts.pages->list()->currentRow();
    return row == nullptr ? std::nullopt : m_parts.app.sources().byId(row->sourceId);
}

/// Before anything is fetched unasked, it is said what the publisher learns by it.
void ReadingController::toggleSourceImages()
{
    const std::optional<Source> source = currentSource();
    if (!source)
        return;
    if (source->options.images) {
        setSourceImages(*source, false);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Images of this source"),
                                tr("Load the images of all articles of “%1”?").arg(source->name),
                                QMessageBox::Yes | QMessageBox::Cancel, m_parts.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("They come from the publisher's servers, which then learn which article is read, when, "
                               "and from which network address. No cookies are kept."));
    connect(box, &QMessageBox::finished, this, [this, id = source->id](int answer) {
        const std::optional<Source> now = m_parts.app.sources().byId(id);
        if (answer == QMessageBox::Yes && now)
            setSourceImages(*now, true);
    });
    box->open();
}

void ReadingController::setSourceImages(const Source &source, bool images)
{
    Source changed = source;
    changed.options.images = images;
    whenDone(this, m_parts.app.sources().update(changed), [this, images](const Result<Source> &stored) {
        if (!stored) {
            m_parts.pages->errors()->showError(stored.error());
            return;
        }
        say(images ? tr("Images of %1 are loaded from now on.").arg(stored->name)
                   : tr("Images of %1 are no longer loaded by themselves.").arg(stored->name));
        m_parts.pages->reader()->showTaxonomy();
        if (images && settings().text(Key::Images) == u"never")
            say(tr("Images are switched off in the settings."));
    });
}

QList<ArticleId> ReadingController::wantedIds() const
{
    const QList<ArticleId> ids = m_parts.pages->list()->selectedIds();
    if (ids.size() > kMostShared)
        say(tr("Only the first %Ln article(s) are taken.", nullptr, static_cast<int>(kMostShared)));
    return ids.mid(0, kMostShared);
}

void ReadingController::say(const QString &text) const
{
    m_parts.window->statusBar()->showMessage(text, kSaidMs);
}

void ReadingController::copyCitation(ArticleSharing::Style style)
{
    const QList<ArticleId> ids = wantedIds();
    whenDone(this, m_parts.app.sharing().citation(ids, style), [this, ids](const Result<QString> &text) {
        if (!text) {
            m_parts.pages->errors()->showError(text.error());
            return;
        }
        QGuiApplication::clipboard()->setText(*text);
        say(tr("%Ln citation(s) copied", nullptr, static_cast<int>(ids.size())));
    });
}

void ReadingController::sendMail()
{
    const QList<ArticleRow> rows = m_parts.pages->list()->selectedRows().mid(0, kMostShared);
    if (!rows.isEmpty() && !QDesktopServices::openUrl(ArticleSharing::mailLink(rows)))
        m_parts.pages->errors()->showError(tr("No mail program opened. Choose one in the settings of your desktop."));
}

void ReadingController::saveNotes()
{
    const QString folder = settings().text(Key::NotesFolder);
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
        saveNotesTo(folder);
        return;
    }
    auto *dialog =
        new QFileDialog(m_parts.window, tr("Folder for notes"), folder.isEmpty() ? QDir::homePath() : folder);
    dialog->setObjectName(QStringLiteral("notesFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        settings().set(Key::NotesFolder, chosen);
        saveNotesTo(chosen);
    });
    dialog->open();
}

void ReadingController::saveNotesTo(const QString &folder)
{
    const QString style = settings().text(Key::NotesStyle);
    whenDone(this, m_parts.app.sharing().save(wantedIds(), folder, style),
             [this, style](const Result<QStringList> &files) {
                 if (!files) {
                     m_parts.pages->errors()->showError(files.error());
                     return;
                 }
                 say(files->size() == 1 ? tr("Saved: %1").arg(QDir::toNativeSeparators(files->first()))
                                        : tr("%Ln note(s) saved", nullptr, static_cast<int>(files->size())));
                 if (style == u"zotero" && !files->isEmpty())
                     QDesktopServices::openUrl(QUrl::fromLocalFile(files->first()));
             });
}

} // namespace oneul
