#include "sources/expressionform.h"

#include <algorithm>

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHash>
#include <QSpinBox>
#include <QVBoxLayout>

#include "service/sourcepreview.h"
#include "sources/expressionfield.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPages = 30;
const QString kDetail = u"detail."_s;

QString textOf(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

QJsonObject with(QJsonObject object, const QString &key, const QString &text)
{
    if (text.isEmpty())
        object.remove(key);
    else
        object.insert(key, text);
    return object;
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(7);
    return form;
}

} // namespace

struct ExpressionForm::Entry {
    QString name;
    const char *label;
    QString page; ///< example of an XPath; "" with json "" : just optional
    QString json; ///< example of a path
    bool inPage;
    bool inJson;
    bool required;
};

const QList<ExpressionForm::Entry> &ExpressionForm::entries()
{
    static const QList<Entry> all{
        {u"embedded"_s,
         QT_TR_NOOP("JSON in the page:"),
         u"//script[@type='application/json']"_s,
         {},
         false,
         false,
         true},
        {u"item"_s, QT_TR_NOOP("Items:"), u"//article"_s, {}, true, false, true},
        {u"list"_s, QT_TR_NOOP("List of items:"), {}, u"$.items"_s, false, true, true},
        {u"title"_s, QT_TR_NOOP("Title:"), u".//h2/a"_s, u".title"_s, true, true, true},
        {u"link"_s, QT_TR_NOOP("Link:"), u".//h2/a/@href"_s, u".url"_s, true, true, true},
        {u"linkTemplate"_s, QT_TR_NOOP("Link made of:"), {}, u"https://example.org/{id}"_s, false, true, false},
        {u"summary"_s, QT_TR_NOOP("Summary:"), u".//p"_s, u".summary"_s, true, true, false},
        {u"date"_s, QT_TR_NOOP("Date:"), u".//time/@datetime"_s, u".published"_s, true, true, false},
        {u"author"_s, QT_TR_NOOP("Authors:"), u".//*[@rel='author']"_s, u".authors[*].name"_s, true, true, false},
        {u"category"_s, QT_TR_NOOP("Categories:"), u".//*[@rel='tag']"_s, u".tags[*]"_s, true, true, false},
        {u"id"_s, QT_TR_NOOP("Identity:"), u"@data-id"_s, u".id"_s, true, true, false},
        {u"detailUrl"_s, QT_TR_NOOP("Address:"), {}, u"https://example.org/{id}.json"_s, false, true, false},
        {u"detail.title"_s, QT_TR_NOOP("Title:"), {}, u".title"_s, false, true, false},
        {u"detail.link"_s, QT_TR_NOOP("Link:"), {}, u".url"_s, false, true, false},
        {u"detail.summary"_s, QT_TR_NOOP("Summary:"), u"//article/p"_s, u".text"_s, true, true, false},
        {u"detail.date"_s, QT_TR_NOOP("Date:"), u"//time/@datetime"_s, u".time"_s, true, true, false},
        {u"detail.author"_s, QT_TR_NOOP("Authors:"), u"//*[@rel='author']"_s, u".by"_s, true, true, false},
        {u"detail.arxiv"_s,
         QT_TR_NOOP("arXiv paper:"),
         u"//a[contains(@href, 'arxiv.org/abs/')]/@href"_s,
         {},
         true,
         false,
         false},
    };
    return all;
}

ExpressionForm::ExpressionForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_embedded(new QCheckBox(tr("The items are JSON inside the page")))
{
    m_embedded->setObjectName(u"embeddedJson"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_embedded);
    m_layout->addStretch(1);
    connect(m_embedded, &QCheckBox::toggled, this, [this](bool on) {
        if (m_filling)
            return;
        m_spec = spec();
        if (!on)
            m_spec.remove(u"embedded"_s);
        m_mode = on ? Mode::Embedded : Mode::Page;
        rebuild();
        Q_EMIT changed();
    });
    rebuild();
}

void ExpressionForm::setType(SourceType type)
{
    if (type == m_type)
        return;
    m_type = type;
    setSpec(m_spec);
}

void ExpressionForm::setSpec(const QJsonObject &spec)
{
    m_filling = true;
    m_spec = spec;
    const bool embedded = m_type == SourceType::Html && spec.contains(u"embedded");
    m_embedded->setChecked(embedded);
    m_embedded->setVisible(m_type == SourceType::Html);
    m_mode = m_type == SourceType::Json ? Mode::Json : embedded ? Mode::Embedded : Mode::Page;
    m_filling = false;
    rebuild();
    Q_EMIT changed();
}

void ExpressionForm::rebuild()
{
    delete m_rows;
    m_fields.clear();
    m_labels.clear();
    m_target = nullptr;
    m_detail = nullptr;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    auto *main = new QWidget;
    QFormLayout *form = makeForm(main);
    form->setContentsMargins(0, 0, 0, 0);
    for (const Entry &entry : entries()) {
        const bool fits = m_mode == Mode::Page ? entry.inPage : entry.inJson;
        const bool detail = entry.name.startsWith(kDetail) || entry.name == u"detailUrl";
        if ((!fits || detail) && !(entry.name == u"embedded" && m_mode == Mode::Embedded))
            continue;
        addField(form, entry);
        if (entry.name == u"date")
            addDateRule(form);
    }
    rows->addWidget(main);
    if (m_mode != Mode::Embedded)
        rows->addWidget(detailGroup());
    rows->addStretch(1);
    m_layout->insertWidget(1, m_rows, 1);
    m_filling = true;
    fill();
    m_filling = false;
    m_target = m_fields.value(0);
    Q_EMIT targetChanged();
}

void ExpressionForm::addField(QFormLayout *layout, const Entry &entry)
{
    const bool path = m_mode == Mode::Json || (m_mode == Mode::Embedded && entry.name != u"embedded");
    const QString example = path ? entry.json : entry.page;
    const bool required = entry.required && !(entry.name == u"link" && path);
    auto *field = new ExpressionField(entry.name, required ? example : tr("optional, %1").arg(example));
    const QString label = tr(entry.label);
    layout->addRow(label, field);
    m_fields.append(field);
    m_labels.insert(field, label.chopped(label.endsWith(u':') ? 1 : 0));
    field->edit()->setAccessibleName(m_labels.value(field));
    connect(field, &ExpressionField::changed, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    connect(field, &ExpressionField::focused, this, [this, field] {
        m_target = field;
        Q_EMIT targetChanged();
    });
}

void ExpressionForm::addDateRule(QFormLayout *layout)
{
    m_dateFormat = new ExpressionField(u"dateFormat"_s, tr("by itself, or dd.MM.yyyy HH:mm"));
    m_dateFormat->edit()->setToolTip(tr("d day, M month, y year, h or H hours, m minutes, s seconds"));
    m_dateIsDay = new QCheckBox(tr("A day, not a time"));
    m_dateIsDay->setObjectName(u"dateIsDay"_s);
    m_dateIsDay->setToolTip(tr("The date names the day of the list"));
    m_dateFormat->edit()->setAccessibleName(tr("Date format"));
    layout->addRow(tr("Date format:"), m_dateFormat);
    layout->addRow(QString(), m_dateIsDay);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_dateFormat, &ExpressionField::changed, this, tell);
    connect(m_dateIsDay, &QCheckBox::toggled, this, tell);
}

QWidget *ExpressionForm::detailGroup()
{
    m_detail = new QGroupBox(tr("Complete items from their own pages"));
    m_detail->setObjectName(u"detail"_s);
    m_detail->setCheckable(true);
    m_detail->setChecked(false);
    QFormLayout *form = makeForm(m_detail);
    for (const Entry &entry : entries()) {
        const bool fits = m_mode == Mode::Page ? entry.inPage : entry.inJson;
        if (fits && (entry.name.startsWith(kDetail) || entry.name == u"detailUrl"))
            addField(form, entry);
    }
    m_most = new QSpinBox;
    m_most->setObjectName(u"detail.max"_s);
    m_most->setRange(1, 200);
    m_most->setValue(kMostPages);
    form->addRow(tr("Pages at most:"), m_most);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_detail, &QGroupBox::toggled, this, tell);
    connect(m_most, &QSpinBox::valueChanged, this, tell);
    return m_detail;
}

void ExpressionForm::fill()
{
    const QJsonObject embedded = m_spec.value(u"embedded").toObject();
    const QJsonObject own = m_mode == Mode::Embedded ? embedded.value(u"json").toObject() : m_spec;
    const QJsonObject detail = m_spec.value(u"detail").toObject();
    for (ExpressionField *each : std::as_const(m_fields)) {
        const QString name = each->name();
        if (name == u"embedded")
            each->setText(textOf(embedded, u"xpath"_s));
        else
            each->setText(name.startsWith(kDetail) ? textOf(detail, name.mid(kDetail.size())) : textOf(own, name));
    }
    m_dateFormat->setText(textOf(own, u"dateFormat"_s));
    m_dateIsDay->setChecked(own.value(u"dateIsDay").toBool());
    if (!m_detail)
        return;
    m_detail->setChecked(!detail.isEmpty());
    m_most->setValue(detail.value(u"max").toInt(kMostPages));
}

QJsonObject ExpressionForm::fieldsOver(QJsonObject object, const QString &prefix) const
{
    for (const ExpressionField *each : m_fields) {
        const QString name = each->name();
        const bool here = prefix.isEmpty() ? !name.contains(u'.') && name != u"embedded" : name.startsWith(prefix);
        if (here)
            object = with(object, name.mid(prefix.size()), each->text());
    }
    return object;
}

QJsonObject ExpressionForm::spec() const
{
    const bool embedded = m_mode == Mode::Embedded;
    const QJsonObject inside = m_spec.value(u"embedded").toObject();
    QJsonObject own = fieldsOver(embedded ? inside.value(u"json").toObject() : m_spec, {});
    own = with(own, u"dateFormat"_s, m_dateFormat->text());
    own.remove(u"dateIsDay"_s);
    if (m_dateIsDay->isChecked())
        own.insert(u"dateIsDay"_s, true);
    if (embedded) {
        QJsonObject out = m_spec;
        QJsonObject block = with(inside, u"xpath"_s, field(u"embedded"_s)->text());
        block.insert(u"json"_s, own);
        out.insert(u"embedded"_s, block);
        return out;
    }
    own.remove(u"embedded"_s);
    if (!m_detail->isChecked()) {
        own.remove(u"detail"_s);
        own.remove(u"detailUrl"_s);
        return own;
    }
    QJsonObject detail = fieldsOver(m_spec.value(u"detail").toObject(), kDetail);
    if (m_most->value() != kMostPages || detail.contains(u"max"))
        detail.insert(u"max"_s, m_most->value());
    if (!detail.isEmpty())
        own.insert(u"detail"_s, detail);
    return own;
}

ExpressionField *ExpressionForm::field(const QString &name) const
{
    const auto found = std::ranges::find(m_fields, name, &ExpressionField::name);
    return found == m_fields.end() ? nullptr : *found;
}

bool ExpressionForm::isEmpty() const
{
    return std::ranges::all_of(m_fields, [](const ExpressionField *each) { return each->text().isEmpty(); });
}

bool ExpressionForm::isComplete() const
{
    const auto has = [this](const QString &name) {
        const ExpressionField *each = field(name);
        return each && !each->text().isEmpty();
    };
    const bool linked = has(u"link"_s) || has(u"linkTemplate"_s);
    // Lists that hold ids only have their titles in the documents of the items.
    const bool titled = has(u"title"_s) || (m_detail && m_detail->isChecked() && has(u"detail.title"_s));
    if (m_mode == Mode::Page)
        return has(u"item"_s) && titled && linked;
    return (m_mode == Mode::Json || has(u"embedded"_s)) && has(u"list"_s) && titled && linked;
}

void ExpressionForm::showFinds(const QList<ExpressionFind> &finds)
{
    for (ExpressionField *each : std::as_const(m_fields)) {
        const auto found = std::ranges::find(finds, each->name(), &ExpressionFind::name);
        each->showFind(found == finds.end() ? std::nullopt : std::optional(*found));
    }
}

void ExpressionForm::clearFinds()
{
    showFinds({});
}

QString ExpressionForm::labelOf(const ExpressionField *field) const
{
    return m_labels.value(field);
}

} // namespace oneul
