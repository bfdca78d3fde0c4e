#include "engines/prompteditor.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

#include "base/whendone.h"
#include "common/dialogbutton.h"
#include "engines/diffview.h"
#include "engines/enginewords.h"
#include "engines/fieldmessage.h"
#include "engines/prompthighlighter.h"
#include "service/engineservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr Task kTasks[] = {Task::Section, Task::Answer, Task::Translate, Task::Categorise};
constexpr qsizetype kLongestPrompt = 100'000; ///< characters

enum Tab { TextTab, DifferencesTab, PreviewTab };

QPlainTextEdit *pane(const QString &name, const QString &what)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(what);
    edit->setTabChangesFocus(true);
    return edit;
}

} // namespace

PromptEditor::PromptEditor(EngineService &engines, QWidget *parent)
    : QWidget(parent)
    , m_engines(engines)
    , m_task(new QComboBox)
    , m_hint(new QLabel)
    , m_reset(dialogButton(tr("&Back to the standard"), u"resetPrompt"_s))
    , m_tabs(new QTabWidget)
    , m_placeholders(new QHBoxLayout)
    , m_text(pane(u"promptText"_s, tr("Prompt")))
    , m_highlighter(new PromptHighlighter(m_text->document()))
    , m_message(new FieldMessage(m_text))
    , m_diff(new DiffView)
    , m_preview(pane(u"promptPreview"_s, tr("Prompt as it would be sent")))
{
    m_diff->setObjectName(u"promptDiff"_s);
    m_preview->setReadOnly(true);
    m_tabs->setObjectName(u"promptTabs"_s);
    m_tabs->addTab(makeText(), tr("Text"));
    m_tabs->addTab(m_diff, tr("Differences"));
    m_tabs->addTab(m_preview, tr("As it would be sent"));
    setFocusProxy(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 8);
    layout->addLayout(makeHead());
    layout->addWidget(m_hint);
    layout->addWidget(m_tabs, 1);
    connectAll();
}

QLayout *PromptEditor::makeHead()
{
    m_task->setObjectName(u"promptTask"_s);
    for (const Task task : kTasks)
        m_task->addItem(taskLabel(task), static_cast<int>(task));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *label = new QLabel(tr("&Prompt to:"));
    label->setBuddy(m_task);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_task);
    head->addStretch(1);
    head->addWidget(m_reset);
    return head;
}

QWidget *PromptEditor::makeText()
{
    m_message->setObjectName(u"promptMessage"_s);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(m_placeholders);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_message);
    // Only now: a message without a place would be a window of its own.
    m_message->setHint(tr("A line of three hyphens ends what the model is told of its part; the material follows it."));
    return page;
}

void PromptEditor::connectAll()
{
    connect(m_task, &QComboBox::currentIndexChanged, this, [this] { showTask(task()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PromptEditor::onTyped);
    connect(m_reset, &QPushButton::clicked, this, &PromptEditor::reset);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PromptEditor::showTab);
}

Task PromptEditor::task() const
{
    return static_cast<Task>(m_task->currentData().toInt());
}

QString PromptEditor::textOf(Task task) const
{
    const auto own = m_texts.constFind(task);
    return own == m_texts.constEnd() ? m_engines.standardPrompt(task) : *own;
}

void PromptEditor::setProfile(const EngineProfile &profile)
{
    m_profile = profile;
    m_texts = profile.prompts;
    showTask(task());
}

void PromptEditor::setLanguage(Language language)
{
    m_language = language;
}

void PromptEditor::follow(const EngineProfile &profile)
{
    const bool shown = m_tabs->currentIndex() == PreviewTab && isVisible();
    const bool other = m_profile != profile;
    m_profile = profile;
    if (shown && other)
        preview();
}

void PromptEditor::showTask(Task task)
{
    m_filling = true;
    m_task->setCurrentIndex(m_task->findData(static_cast<int>(task)));
    m_hint->setText(taskHint(task));
    // A text that stands there already keeps its cursor and its steps back.
    if (const QString text = textOf(task); text != m_text->toPlainText())
        m_text->setPlainText(text);
    m_filling = false;
    fillPlaceholders();
    check();
    showTab();
}

void PromptEditor::fillPlaceholders()
{
    while (QLayoutItem *item = m_placeholders->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QStringList names = m_engines.placeholders(task());
    m_placeholders->addWidget(new QLabel(tr("Insert:")));
    for (const QString &name : names) {
        auto *button = new QToolButton;
        button->setText(name);
        button->setToolTip(placeholderHint(name));
        button->setObjectName(u"insert"_s + name);
        connect(button, &QToolButton::clicked, this, [this, name] { insert(name); });
        m_placeholders->addWidget(button);
    }
    m_placeholders->addStretch(1);
    m_highlighter->setKnown(names, palette());
}

void PromptEditor::insert(const QString &placeholder)
{
    m_text->insertPlainText(placeholder);
    m_text->setFocus();
}

void PromptEditor::onTyped()
{
    if (m_filling)
        return;
    const QString text = m_text->toPlainText();
    if (text == textOf(task()))
        return; // its colours alone have changed
    if (text == m_engines.standardPrompt(task()))
        m_texts.remove(task());
    else
        m_texts.insert(task(), text);
    check();
    Q_EMIT changed();
}

void PromptEditor::reset()
{
    // As an edit, so that Ctrl+Z in the field brings the own text back.
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_engines.standardPrompt(task()));
    showTab();
}

QString PromptEditor::problemOf(Task task) const
{
    const QString text = textOf(task);
    if (text.size() > kLongestPrompt)
        return tr("The prompt is too long: %L1 characters are the limit.").arg(kLongestPrompt);
    const Result<void> checked = m_engines.checkPrompt(task, text);
    if (checked)
        return {};
    const QString name = checked.error().detail;
    return text.contains(name)
               ? tr("There is no placeholder %1. Those that can be inserted stand above the text.").arg(name)
               : tr("%1 is missing: without it the model does not get what it needs.").arg(name);
}

void PromptEditor::check()
{
    m_message->setProblem(problemOf(task()));
    m_reset->setEnabled(m_texts.contains(task()));
    for (int index = 0; index < m_task->count(); ++index) {
        const Task each = static_cast<Task>(m_task->itemData(index).toInt());
        const QString mark = !problemOf(each).isEmpty() ? u" ⚠"_s : m_texts.contains(each) ? u" •"_s : QString();
        m_task->setItemText(index, taskLabel(each) + mark);
        m_task->setItemData(index, mark.isEmpty() ? QString() : tr("differs from the standard"), Qt::ToolTipRole);
    }
}

EngineProfile PromptEditor::applied(const EngineProfile &profile) const
{
    EngineProfile typed = profile;
    typed.prompts = m_texts;
    return typed;
}

bool PromptEditor::isValid() const
{
    return std::ranges::all_of(kTasks, [this](Task each) { return problemOf(each).isEmpty(); });
}

void PromptEditor::showTab()
{
    if (m_tabs->currentIndex() == DifferencesTab)
        m_diff->showDiff(m_engines.standardPrompt(task()), textOf(task()));
    else if (m_tabs->currentIndex() == PreviewTab)
        preview();
}

void PromptEditor::preview()
{
    const int asked = ++m_generation;
    if (const QString problem = problemOf(task()); !problem.isEmpty()) {
        m_preview->setPlainText(problem);
        return;
    }
    m_preview->setPlainText(tr("Filling it in with the newest articles…"));
    whenDone(this, m_engines.previewPrompt(m_profile, task(), textOf(task()), m_language),
             [this, asked](const Result<QString> &filled) {
                 if (asked == m_generation)
                     m_preview->setPlainText(filled ? *filled : engineErrorText(filled.error(), m_profile));
             });
}

void PromptEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setKnown(m_engines.placeholders(task()), palette());
}

} // namespace oneul
