#include "categories/taxonomyform.h"

#include <utility>

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "categories/colorbutton.h"
#include "categories/keywordtable.h"
#include "common/enterkey.h"
#include "common/lettersize.h"
#include "common/uilanguage.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 60;
constexpr int kLongestEmoji = 16; ///< code units: families and flags take many

enum KindChoice { BothKinds, NewsOnly, PapersOnly };

QPlainTextEdit *textField(const QString &name, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 14);
    return edit;
}

QLabel *problemLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines << line.simplified();
    }
    return lines;
}

} // namespace

TaxonomyForm::TaxonomyForm(const Taxonomy &taxonomy, QWidget *parent)
    : QWidget(parent)
    , m_taxonomy(taxonomy)
    , m_nameEn(new QLineEdit)
    , m_nameKo(new QLineEdit)
    , m_nameProblem(problemLabel(u"nameProblem"_s))
    , m_emoji(new QLineEdit)
    , m_color(new ColorButton)
    , m_kind(new QComboBox)
    , m_description(textField(u"description"_s, 3))
    , m_keywords(new KeywordTable)
    , m_aliases(textField(u"aliases"_s, 3))
    , m_problem(problemLabel(u"categoryProblem"_s))
{
    setUpFields();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRows(form);
    connectFields();
}

void TaxonomyForm::setUpFields()
{
    m_nameEn->setObjectName(u"nameEn"_s);
    m_nameKo->setObjectName(u"nameKo"_s);
    m_nameEn->setMaxLength(kLongestName);
    m_nameKo->setMaxLength(kLongestName);
    m_nameKo->setPlaceholderText(tr("as in English"));
    m_emoji->setObjectName(u"emoji"_s);
    m_emoji->setMaxLength(kLongestEmoji);
    m_emoji->setFixedWidth(forLetters(*m_emoji, 64));
    m_emoji->setAlignment(Qt::AlignHCenter);
    m_emoji->setAccessibleName(tr("Emoji"));
    m_color->setObjectName(u"color"_s);
    m_color->setAccessibleName(tr("Colour"));
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(tr("News and papers"), BothKinds);
    m_kind->addItem(tr("News only"), NewsOnly);
    m_kind->addItem(tr("Papers only"), PapersOnly);
    m_description->setPlaceholderText(tr("What belongs here, and what does not"));
    m_aliases->setPlaceholderText(
        tr("One a line: other names that mean this category, in imported reports for instance"));
    for (QLineEdit *edit : {m_nameEn, m_nameKo, m_emoji})
        keepEnter(edit);
}

QLayout *TaxonomyForm::makeLooks()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_emoji);
    row->addWidget(m_color);
    row->addStretch(1);
    return row;
}

void TaxonomyForm::addRows(QFormLayout *form)
{
    const auto add = [form](const QString &text, QWidget *buddy, auto *field) {
        auto *label = new QLabel(text);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    add(tr("Name, &English:"), m_nameEn, m_nameEn);
    add(tr("Name, &Korean:"), m_nameKo, m_nameKo);
    form->addRow(QString(), m_nameProblem);
    add(tr("E&moji and colour:"), m_emoji, makeLooks());
    add(tr("&For:"), m_kind, m_kind);
    add(tr("&Description:"), m_description, m_description);
    add(tr("Key&words:"), m_keywords, m_keywords);
    add(tr("A&lso called:"), m_aliases, m_aliases);
    form->addRow(QString(), m_problem);
    // A label says what the words beside it are for; the field itself has no room for it.
    m_keywords->setToolTip(tr("Words that speak for this category, in either language; 1 is the usual weight."));
}

void TaxonomyForm::connectFields()
{
    for (QLineEdit *edit : {m_nameEn, m_nameKo, m_emoji})
        connect(edit, &QLineEdit::editingFinished, this, &TaxonomyForm::commit);
    for (QLineEdit *edit : {m_nameEn, m_nameKo, m_emoji})
        connect(edit, &QLineEdit::returnPressed, this, &TaxonomyForm::commit);
    connect(m_color, &ColorButton::picked, this, &TaxonomyForm::commit);
    connect(m_kind, &QComboBox::activated, this, &TaxonomyForm::commit);
    connect(m_keywords, &KeywordTable::edited, this, &TaxonomyForm::commit);
    m_description->installEventFilter(this);
    m_aliases->installEventFilter(this);
}

bool TaxonomyForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

Category TaxonomyForm::category() const
{
    Category category = m_shown;
    category.nameEn = m_nameEn->text().simplified();
    category.nameKo = m_nameKo->text().simplified();
    category.emoji = m_emoji->text().simplified();
    category.color = m_color->color();
    category.description = m_description->toPlainText().trimmed();
    category.keywords = m_keywords->keywords();
    category.aliases = linesOf(m_aliases->toPlainText());
    switch (m_kind->currentData().toInt()) {
    case NewsOnly:
        category.kind = Kind::News;
        break;
    case PapersOnly:
        category.kind = Kind::Papers;
        break;
    default:
        category.kind.reset();
    }
    return category;
}

void TaxonomyForm::setCategory(const Category &category)
{
    Category wanted = category;
    wanted.color = category.color.toLower();
    const Category kept = wanted;
    if (category.id == m_shown.id && !category.id.isEmpty()) {
        const Category typed = this->category();
        const auto keep = [&](auto member) {
            if (typed.*member != m_shown.*member)
                wanted.*member = typed.*member;
        };
        keep(&Category::nameEn);
        keep(&Category::nameKo);
        keep(&Category::emoji);
        keep(&Category::color);
        keep(&Category::kind);
        keep(&Category::description);
        keep(&Category::keywords);
        keep(&Category::aliases);
    } else {
        m_sent.reset();
        m_keywords->clear();
        showProblem({}, true);
        showProblem({}, false);
    }
    m_shown = kept;
    fill(wanted);
}

void TaxonomyForm::startNew(const Category &draft)
{
    m_shown = {};
    setCategory(draft);
    m_nameEn->setFocus();
}

void TaxonomyForm::fill(const Category &category)
{
    // Fields that say it already keep their cursor and what is half typed.
    const Category typed = this->category();
    if (typed.nameEn != category.nameEn)
        m_nameEn->setText(category.nameEn);
    if (typed.nameKo != category.nameKo)
        m_nameKo->setText(category.nameKo);
    if (typed.emoji != category.emoji)
        m_emoji->setText(category.emoji);
    m_color->setColor(category.color);
    m_kind->setEnabled(category.id != kOthers);
    m_kind->setCurrentIndex(!category.kind ? BothKinds : *category.kind == Kind::News ? NewsOnly : PapersOnly);
    if (typed.description != category.description)
        m_description->setPlainText(category.description);
    m_keywords->setKeywords(category.keywords);
    if (typed.aliases != category.aliases)
        m_aliases->setPlainText(category.aliases.join(u'\n'));
}

QString TaxonomyForm::nameProblem(const Category &category) const
{
    if (category.nameEn.isEmpty())
        return tr("Give it an English name: files and reports go by it.");
    for (const QString &name : {category.nameEn, category.nameKo}) {
        const Category *other = name.isEmpty() ? nullptr : m_taxonomy.byName(name);
        const auto has = [&name](const QString &its) { return its.compare(name, Qt::CaseInsensitive) == 0; };
        // A name that another one is only also called by is given up by it.
        if (other != nullptr && other->id != category.id && (has(other->nameEn) || has(other->nameKo)))
            return tr("“%1” is the name of %2 already.").arg(name, categoryLabel(*other));
    }
    return {};
}

void TaxonomyForm::commit()
{
    const Category typed = category();
    const bool fresh = m_shown.id.isEmpty();
    if (typed == m_shown || (m_sent && (fresh || typed == *m_sent)))
        return showProblem({}, true);
    const QString problem = nameProblem(typed);
    // Nobody has to name what they have only just begun.
    showProblem(fresh && typed.nameEn.isEmpty() ? QString() : problem, true);
    if (!problem.isEmpty())
        return;
    m_sent = typed;
    Q_EMIT edited(typed);
}

void TaxonomyForm::setOutcome(const QString &problem, const CategoryId &id)
{
    m_sent.reset();
    showProblem(problem, false);
    if (problem.isEmpty() && m_shown.id.isEmpty()) {
        m_shown.id = id;
        const Category kept = m_taxonomy.byId(id);
        setCategory(kept);
        commit(); // what was typed while it was made
    }
}

void TaxonomyForm::showProblem(const QString &text, bool ofNames)
{
    QLabel *label = ofNames ? m_nameProblem : m_problem;
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (ofNames)
        m_nameEn->setAccessibleDescription(text);
}

} // namespace oneul
