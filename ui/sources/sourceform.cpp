#include "sources/sourceform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "common/uilanguage.h"
#include "common/words.h"
#include "service/typedaddress.h"

namespace oneul {

using namespace Qt::StringLiterals;

SourceForm::SourceForm(const SourceService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_layout(new QFormLayout(this))
    , m_url(new QLineEdit)
    , m_name(new QLineEdit)
    , m_folder(new QComboBox)
    , m_kind(new QComboBox)
    , m_type(new QComboBox)
    , m_hint(new QLabel)
    , m_about(new QLabel)
{
    build(service.folders());
    onTypeChanged();
    onUrlChanged();
}

void SourceForm::build(const QStringList &folders)
{
    m_url->setObjectName(u"url"_s);
    m_name->setObjectName(u"name"_s);
    m_folder->setObjectName(u"folder"_s);
    m_kind->setObjectName(u"kind"_s);
    m_type->setObjectName(u"type"_s);
    m_url->setPlaceholderText(tr("Address of a feed or page, @user@instance, r/name, or a file"));
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_name->setPlaceholderText(tr("The source's own name"));
    m_folder->setEditable(true);
    m_folder->addItem(QString());
    m_folder->addItems(folders);
    m_folder->lineEdit()->setPlaceholderText(tr("No folder; “A/B” for a folder in a folder"));
    for (const Kind kind : {Kind::News, Kind::Papers})
        m_kind->addItem(kindLabel(kind), int(kind));
    m_type->addItem(tr("Find out by itself"));
    m_type->addItem(tr("Feed (RSS, Atom, JSON Feed)"), int(SourceType::Feed));
    m_type->addItem(tr("Page (HTML with XPath)"), int(SourceType::Html));
    m_type->addItem(tr("JSON interface"), int(SourceType::Json));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_url);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setText(tr("The address of a page is enough: its feeds are looked for. Pages without one, and JSON "
                        "interfaces, are read with expressions: choose the type."));

    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->addRow(tr("&Address:"), m_url);
    m_layout->addRow(QString(), m_hint);
    m_layout->addRow(tr("&Name:"), m_name);
    m_layout->addRow(tr("&Folder:"), m_folder);
    m_layout->addRow(tr("&Kind:"), m_kind);
    m_layout->addRow(tr("&Type:"), m_type);
    m_layout->addRow(QString(), m_about);

    connect(m_url, &QLineEdit::textChanged, this, &SourceForm::onUrlChanged);
    connect(m_type, &QComboBox::currentIndexChanged, this, &SourceForm::onTypeChanged);
    connect(m_kind, &QComboBox::activated, this, [this] { m_kindChosen = true; });
}

void SourceForm::setSource(const Source &source)
{
    m_source = source;
    m_kindChosen = true;
    m_type->removeItem(0);
    m_url->setText(source.url.toString());
    m_url->setCursorPosition(0);
    m_name->setText(source.name);
    m_folder->setCurrentText(source.folder);
    m_kind->setCurrentIndex(m_kind->findData(int(source.kind)));
    m_type->setCurrentIndex(m_type->findData(int(source.type)));
    onTypeChanged();
}

void SourceForm::setType(SourceType type)
{
    m_type->setCurrentIndex(m_type->findData(int(type)));
}

const Preset *SourceForm::preset() const
{
    return m_source.id == 0 && url().isValid() ? m_service.presetFor(url()) : nullptr;
}

QUrl SourceForm::url() const
{
    return addressFromInput(m_url->text());
}

std::optional<SourceType> SourceForm::type() const
{
    const QVariant data = m_type->currentData();
    return data.isValid() ? std::optional(SourceType(data.toInt())) : std::nullopt;
}

Kind SourceForm::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void SourceForm::onUrlChanged()
{
    const Preset *known = preset();
    m_hint->setVisible(known != nullptr);
    m_name->setPlaceholderText(known ? known->source.name : tr("The source's own name"));
    if (known) {
        const QString about = uiLanguage() == Language::Korean ? known->descriptionKo : known->descriptionEn;
        m_hint->setText(tr("Known source: %1").arg(about));
        if (!m_kindChosen)
            m_kind->setCurrentIndex(m_kind->findData(int(known->source.kind)));
    }
    Q_EMIT urlChanged();
    Q_EMIT changed();
}

void SourceForm::onTypeChanged()
{
    const SourceType chosen = type().value_or(SourceType::Feed);
    m_about->setVisible(m_source.id == 0 && chosen == SourceType::Feed);
    Q_EMIT changed();
}

QString SourceForm::problem() const
{
    const bool typed = !m_url->text().trimmed().isEmpty();
    return typed && !url().isValid() ? tr("This is no web address.") : QString();
}

QString SourceForm::name() const
{
    return m_name->text().trimmed();
}

QString SourceForm::folder() const
{
    return m_folder->currentText().trimmed();
}

std::optional<Kind> SourceForm::chosenKind() const
{
    return m_kindChosen ? std::optional(kind()) : std::nullopt;
}

Source SourceForm::edited() const
{
    Source source = m_source;
    source.url = url();
    if (source.url.host() != m_source.url.host())
        source.typedHost.clear();
    source.name = name().isEmpty() ? m_source.name : name();
    source.folder = folder();
    source.kind = kind();
    source.type = type().value_or(m_source.type);
    return source;
}

} // namespace oneul
