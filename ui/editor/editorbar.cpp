#include "editor/editorbar.h"

#include <algorithm>

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include "common/accessiblerole.h"
#include "common/flowlayout.h"
#include "editor/templatewords.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostReports = 30;
constexpr int kLeastChoice = 120;

QString daysOf(const Report &report)
{
    const QLocale locale;
    const QString from = locale.toString(report.from, QLocale::ShortFormat);
    return report.from == report.to ? from : from + u" – "_s + locale.toString(report.to, QLocale::ShortFormat);
}

/// A text of the analyst's in a menu: an ampersand in it marks no key.
QString menuText(const Report &report)
{
    QString text = daysOf(report) + u"  "_s + report.title;
    return text.replace(u'&', u"&&"_s);
}

} // namespace

EditorBar::EditorBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_state(new QLabel)
    , m_template(new QComboBox)
    , m_language(new QComboBox)
    , m_note(new QPushButton(tr("Add &note")))
    , m_export(new QPushButton(tr("E&xport…")))
    , m_more(new QToolButton)
    , m_reports(new QMenu(tr("Stored reports"), this))
    , m_original(nullptr)
    , m_remove(nullptr)
{
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"reportState"_s);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_note->setObjectName(u"addNote"_s);
    m_note->setToolTip(tr("Puts a note of your own below the heading above the cursor"));
    m_export->setObjectName(u"exportReport"_s);
    m_more->setObjectName(u"reportMenu"_s);
    m_more->setText(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(makeMenu());
    makeChoices();
    lay();
    connect(m_note, &QPushButton::clicked, this, &EditorBar::noteWanted);
    connect(m_export, &QPushButton::clicked, this, &EditorBar::exportWanted);
}

void EditorBar::makeChoices()
{
    m_template->setObjectName(u"reportTemplate"_s);
    nameChoice(m_template, tr("Template"));
    m_template->setToolTip(tr("How a new report is laid out; a changed one stays under “Stored reports”"));
    m_language->setObjectName(u"reportLanguage"_s);
    nameChoice(m_language, tr("Language of the digests"));
    m_language->addItem(tr("Newest digests"), QString());
    m_language->addItem(tr("Korean"), languageCode(Language::Korean));
    m_language->addItem(tr("English"), languageCode(Language::English));
    for (QComboBox *box : {m_template, m_language}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(kLeastChoice); // the bar must not keep the window wide
        connect(box, &QComboBox::activated, this, &EditorBar::layoutChosen);
    }
}

QMenu *EditorBar::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("&New report of this day"), this, &EditorBar::newWanted);
    menu->addAction(tr("New report of &seven days"), this, &EditorBar::weekWanted)->setObjectName(u"weekReport"_s);
    menu->addMenu(m_reports);
    menu->addAction(tr("&Templates…"), this, &EditorBar::templatesWanted)->setObjectName(u"editTemplates"_s);
    menu->addSeparator();
    m_original = menu->addAction(tr("Back to the &original"), this, &EditorBar::originalWanted);
    m_original->setObjectName(u"backToOriginal"_s);
    m_remove = menu->addAction(tr("&Remove the report"), this, &EditorBar::removalWanted);
    m_remove->setObjectName(u"removeReport"_s);
    menu->addSeparator();
    QAction *outline = menu->addAction(tr("Show the o&utline"));
    QAction *preview = menu->addAction(tr("Show the &preview"));
    for (QAction *action : {outline, preview}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    connect(outline, &QAction::toggled, this, &EditorBar::outlineShown);
    connect(preview, &QAction::toggled, this, &EditorBar::previewShown);
    return menu;
}

void EditorBar::lay()
{
    auto *layout = new FlowLayout(6, this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addStretch();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_template), static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_note),
          static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_export)})
        layout->addWidget(widget);
}

void EditorBar::setTemplates(const QList<ReportTemplate> &templates, const QString &chosen)
{
    const QSignalBlocker blocker(m_template);
    m_template->clear();
    for (const ReportTemplate &known : templates)
        m_template->addItem(templateLabel(known), known.id);
    m_template->setCurrentIndex(std::max(0, m_template->findData(chosen)));
}

void EditorBar::setReport(const Report &report)
{
    const bool isThere = report.from.isValid();
    m_title->setText(isThere ? daysOf(report) : QString());
    m_note->setEnabled(isThere);
    m_export->setEnabled(isThere);
    m_original->setEnabled(isThere);
    m_remove->setEnabled(report.id > 0);
    if (!isThere) {
        m_state->clear();
        return;
    }
    const QSignalBlocker blocker(m_template);
    if (const int index = m_template->findData(report.templateId); index >= 0)
        m_template->setCurrentIndex(index);
}

void EditorBar::setReports(const QList<Report> &reports)
{
    m_reports->clear();
    m_reports->setEnabled(!reports.isEmpty());
    for (const Report &report : reports.mid(0, kMostReports))
        m_reports->addAction(menuText(report), this, [this, id = report.id] { Q_EMIT reportChosen(id); });
}

void EditorBar::setState(State state)
{
    switch (state) {
    case State::Unchanged:
        m_state->setText(tr("as the digests have it"));
        break;
    case State::Writing:
        m_state->setText(tr("changed"));
        break;
    case State::Saved:
        m_state->setText(tr("saved"));
        break;
    }
}

QString EditorBar::templateId() const
{
    return m_template->currentData().toString();
}

std::optional<Language> EditorBar::language() const
{
    const QString code = m_language->currentData().toString();
    return code.isEmpty() ? std::nullopt : std::optional(languageFromCode(code));
}

} // namespace oneul
