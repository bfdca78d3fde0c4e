#include "sources/specform.h"

#include <QFormLayout>
#include <QLineEdit>

namespace oneul {

using namespace Qt::StringLiterals;

SpecForm::SpecForm(QWidget *parent)
    : QGroupBox(tr("Where the entries and their parts are"), parent), m_layout(new QFormLayout(this))
{}

void SpecForm::setType(SourceType type)
{
    if (type == m_type)
        return;
    m_type = type;
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_fields.clear();
    if (type == SourceType::Html) {
        addField(u"item"_s, tr("Entries:"), u"//article"_s, true);
        addField(u"title"_s, tr("Title:"), u".//h2/a"_s, true);
        addField(u"link"_s, tr("Link:"), u".//h2/a/@href"_s, true);
        addField(u"summary"_s, tr("Summary:"), u".//p"_s, false);
        addField(u"date"_s, tr("Date:"), u".//time/@datetime"_s, false);
        addField(u"author"_s, tr("Author:"), {}, false);
    } else if (type == SourceType::Json) {
        addField(u"list"_s, tr("Entries:"), u"$.items"_s, true);
        addField(u"title"_s, tr("Title:"), u".title"_s, true);
        addField(u"link"_s, tr("Link:"), u".url"_s, false);
        addField(u"linkTemplate"_s, tr("Link made of:"), u"https://example.org/{id}"_s, false);
        addField(u"summary"_s, tr("Summary:"), u".summary"_s, false);
        addField(u"date"_s, tr("Date:"), u".published"_s, false);
        addField(u"author"_s, tr("Author:"), u".author.name"_s, false);
    }
    setSpec(m_spec);
}

void SpecForm::addField(const QString &key, const QString &label, const QString &example, bool required)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(key);
    edit->setPlaceholderText(required ? example : example.isEmpty() ? tr("optional") : tr("optional, %1").arg(example));
    m_layout->addRow(label, edit);
    m_fields.append({key, required, edit});
    connect(edit, &QLineEdit::textChanged, this, &SpecForm::changed);
}

void SpecForm::setSpec(const QJsonObject &spec)
{
    m_spec = spec;
    for (const Field &field : std::as_const(m_fields))
        field.edit->setText(spec.value(field.key).toString());
}

QJsonObject SpecForm::spec() const
{
    QJsonObject spec = m_spec;
    for (const Field &field : m_fields) {
        const QString text = field.edit->text().trimmed();
        if (text.isEmpty())
            spec.remove(field.key);
        else
            spec.insert(field.key, text);
    }
    return spec;
}

bool SpecForm::isEmpty() const
{
    return spec().isEmpty();
}

bool SpecForm::isComplete() const
{
    // A page that embeds a JSON document needs no expressions of its own.
    if (m_spec.contains(u"embedded"))
        return true;
    const bool linked = m_type != SourceType::Json || spec().contains(u"link") || spec().contains(u"linkTemplate");
    return linked && std::ranges::all_of(m_fields, [](const Field &field) {
               return !field.required || !field.edit->text().trimmed().isEmpty();
           });
}

} // namespace oneul
