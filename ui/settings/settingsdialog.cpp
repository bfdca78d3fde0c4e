#include "settings/settingsdialog.h"

#include <algorithm>
#include <utility>

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "common/dialogbutton.h"
#include "common/enterkey.h"
#include "common/errorbar.h"
#include "common/icons.h"
#include "common/lettersize.h"
#include "service/app.h"
#include "settings/keyeditor.h"
#include "settings/settingbinder.h"
#include "settings/settings.h"
#include "settings/settingsflash.h"
#include "settings/settingspages.h"
#include "settings/settingssearch.h"
#include "settings/settingwords.h"
#include "tray/schedulepage.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeftWidth = 210; ///< of the list of pages, at least
constexpr int kScrollBar = 24; ///< and what is beside the titles
constexpr int kPageRole = Qt::UserRole;
constexpr int kHitRole = Qt::UserRole + 1;

} // namespace

SettingsDialog::SettingsDialog(App &app, Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_actions(actions)
    , m_search(new QLineEdit)
    , m_left(new QStackedWidget)
    , m_list(new QListWidget)
    , m_hits(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_hint(new QLabel)
    , m_errors(new ErrorBar)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_hint->setObjectName(u"hint"_s);
    m_hint->setWordWrap(true);
    auto *middle = new QHBoxLayout;
    middle->addWidget(makeLeft());
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_errors);
    layout->addWidget(makeBottom());
    makePages();
    m_left->parentWidget()->setFixedWidth(
        std::max(forLetters(*this, kLeftWidth), m_list->sizeHintForColumn(0) + kScrollBar));
    m_finder = std::make_unique<SettingsSearch>(m_pages);
    m_list->setCurrentRow(0);
    validate();
    resizeForLetters(this, {860, 580});
}

SettingsDialog::~SettingsDialog() = default;

QWidget *SettingsDialog::makeLeft()
{
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    keepEnter(m_search);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_hits->setObjectName(u"settingsHits"_s);
    m_hits->setAccessibleName(tr("Settings found"));
    m_hits->setWordWrap(true);
    m_left->addWidget(m_list);
    m_left->addWidget(m_hits);
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_left, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::showHits);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_left->currentWidget() == m_hits)
            goTo(m_hits->currentItem());
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    connect(m_hits, &QListWidget::itemClicked, this, &SettingsDialog::goTo);
    connect(m_hits, &QListWidget::itemActivated, this, &SettingsDialog::goTo);
    return left;
}

QWidget *SettingsDialog::makeBottom()
{
    m_defaults = dialogButton(tr("&Defaults of this page"), u"defaults"_s);
    QPushButton *import = dialogButton(tr("&Import…"), u"importSettings"_s);
    QPushButton *save = dialogButton(tr("E&xport…"), u"exportSettings"_s);
    auto *bottom = new QWidget;
    auto *line = new QHBoxLayout(bottom);
    line->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_defaults, import, save})
        line->addWidget(button);
    line->addStretch(1);
    line->addWidget(m_buttons);
    connect(m_defaults, &QPushButton::clicked, this, &SettingsDialog::resetPage);
    connect(import, &QPushButton::clicked, this, &SettingsDialog::chooseImport);
    connect(save, &QPushButton::clicked, this, &SettingsDialog::chooseExport);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::store);
    return bottom;
}

void SettingsDialog::makePages()
{
    for (const auto make :
         {generalSettings, appearanceSettings, readingSettings, sourceSettings, digestSettings, scheduleSettings,
          exportSettings, engineSettings, notesSettings, storageSettings, networkSettings})
        addPage(make(m_app));
    addPage(keySettings(m_app, m_actions));
}

void SettingsDialog::addPage(const SettingsPage &page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(page.widget);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_list->addItem(new QListWidgetItem(icon(page.iconName), page.title));
    m_pages.append(page);
    if (page.binder != nullptr)
        connect(page.binder, &SettingBinder::changed, this, &SettingsDialog::validate);
}

void SettingsDialog::showPage(int index)
{
    m_stack->setCurrentIndex(index);
    m_defaults->setEnabled(index >= 0 && m_pages.at(index).binder != nullptr);
}

void SettingsDialog::openPage(const QString &id)
{
    for (int index = 0; index < m_pages.size(); ++index) {
        if (m_pages.at(index).id == id)
            m_list->setCurrentRow(index);
    }
}

void SettingsDialog::find(const QString &words)
{
    m_search->setText(words);
}

void SettingsDialog::showHits(const QString &words)
{
    m_hits->clear();
    m_left->setCurrentWidget(words.trimmed().isEmpty() ? m_list : m_hits);
    const QList<SettingHit> hits = m_finder->find(words);
    for (int index = 0, page = -1; index < hits.size(); ++index) {
        const SettingHit &hit = hits.at(index);
        if (std::exchange(page, hit.page) != hit.page) {
            auto *title = new QListWidgetItem(icon(m_pages.at(hit.page).iconName), m_pages.at(hit.page).title, m_hits);
            title->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QListWidgetItem(hit.text, m_hits);
        item->setData(kPageRole, hit.page);
        item->setData(kHitRole, QVariant::fromValue<QWidget *>(hit.target.data()));
        if (m_hits->currentItem() == nullptr)
            m_hits->setCurrentItem(item);
    }
    if (hits.isEmpty() && !words.trimmed().isEmpty()) {
        auto *nothing = new QListWidgetItem(tr("No setting has these words."), m_hits);
        nothing->setFlags(Qt::NoItemFlags);
    }
}

void SettingsDialog::goTo(const QListWidgetItem *item)
{
    auto *target = item != nullptr ? item->data(kHitRole).value<QWidget *>() : nullptr;
    if (target == nullptr)
        return;
    const int page = item->data(kPageRole).toInt();
    m_list->setCurrentRow(page);
    static_cast<QScrollArea *>(m_stack->widget(page))->ensureWidgetVisible(target);
    target->setFocus(Qt::OtherFocusReason);
    flash(target);
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    // As everywhere, Escape leaves the search first; only then what was changed is given up.
    if (event->key() == Qt::Key_Escape && m_search->hasFocus() && !m_search->text().isEmpty())
        m_search->clear();
    else
        QDialog::keyPressEvent(event);
}

void SettingsDialog::validate()
{
    QString problem;
    bool restart = false;
    for (const SettingsPage &page : std::as_const(m_pages)) {
        if (problem.isEmpty() && page.problem)
            problem = page.problem();
        restart = restart || (page.needsRestart && page.needsRestart());
    }
    const QString later = restart ? tr("Some changes take effect when Oneul is started again.") : QString();
    m_hint->setText(problem.isEmpty() ? later : problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

void SettingsDialog::store()
{
    for (const SettingsPage &page : std::as_const(m_pages)) {
        if (page.binder != nullptr)
            page.binder->store(m_app.settings());
        if (page.store)
            page.store(m_app.settings());
    }
    const auto written = m_app.settings().sync();
    Q_EMIT applied();
    if (written)
        accept();
    else
        m_errors->showError(written.error());
}

void SettingsDialog::resetPage()
{
    if (SettingBinder *binder = m_pages.at(m_list->currentRow()).binder)
        binder->reset();
}

void SettingsDialog::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the settings"), u"oneul-settings.json"_s,
                                                      tr("Settings of Oneul (*.json)"));
    if (path.isEmpty())
        return;
    const QByteArray bytes = settingsFileOf(m_app.settings());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_errors->showError(Error{ErrorCode::FileWrite, path});
    else
        m_errors->showNotice(tr("The settings were exported, without passwords. What was changed here and not yet "
                                "applied is not among them."));
}

void SettingsDialog::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import settings"), QString(),
                                                      tr("Settings of Oneul (*.json)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto changes = importFile(path);
    if (!changes)
        m_errors->showError(tr("The settings could not be imported. Choose a file that Oneul exported."),
                            changes.error().detail);
    else if (changes->isEmpty())
        m_errors->showNotice(tr("The file holds the settings that are there already."));
    else
        askImport(*changes);
}

Result<QList<SettingChange>> SettingsDialog::importFile(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead, path);
    constexpr qint64 kMost = 8 << 20; // more is refused below, and need not be read
    const auto read = readSettingsFile(file.read(kMost));
    if (!read)
        return fail(read.error());
    return changesOf(m_app.settings(), *read);
}

void SettingsDialog::askImport(const QList<SettingChange> &changes)
{
    QStringList lines;
    for (const SettingChange &change : changes)
        lines << changeWords(change);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Import settings"),
                                tr("%n setting(s) would change.", nullptr, static_cast<int>(changes.size())),
                                QMessageBox::Ok | QMessageBox::Cancel, this);
    box->setObjectName(u"importQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They are applied at once; Undo in the window takes all of them back."));
    box->setDetailedText(lines.join(u'\n'));
    box->button(QMessageBox::Ok)->setText(tr("Import"));
    connect(box, &QMessageBox::accepted, this, [this, changes] { apply(changes); });
    box->open();
}

void SettingsDialog::apply(const QList<SettingChange> &changes)
{
    applyChanges(m_app.settings(), changes);
    const auto written = m_app.settings().sync();
    Q_EMIT imported(changes);
    Q_EMIT applied();
    if (written)
        accept(); // the fields show what was before
    else
        m_errors->showError(written.error());
}

} // namespace oneul
