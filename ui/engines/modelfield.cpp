#include "engines/modelfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "base/whendone.h"
#include "common/accessiblerole.h"
#include "common/dialogbutton.h"
#include "common/enterkey.h"
#include "engines/enginewords.h"
#include "engines/fieldmessage.h"
#include "service/engineservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

ModelField::ModelField(EngineService &engines, QWidget *parent)
    : QWidget(parent)
    , m_engines(engines)
    , m_box(new QComboBox)
    , m_fetch(dialogButton(tr("Fetch the &list"), u"fetchModels"_s))
    , m_message(new FieldMessage(m_box))
{
    m_box->setObjectName(u"engineModel"_s);
    nameChoice(m_box, tr("Model"));
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(20);
    keepEnter(m_box->lineEdit());
    // Names begin with their maker as often as not: any part of one finds it.
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setFocusProxy(m_box);
    m_message->setObjectName(u"modelMessage"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_box, 1);
    row->addWidget(m_fetch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_message);
    connect(m_box, &QComboBox::currentTextChanged, this, &ModelField::changed);
    connect(m_fetch, &QPushButton::clicked, this, &ModelField::toggle);
    enable();
}

ModelField::~ModelField()
{
    m_list.cancel();
}

void ModelField::setModel(const QString &model)
{
    if (model != this->model())
        m_box->setEditText(model);
}

QString ModelField::model() const
{
    return m_box->currentText().trimmed();
}

void ModelField::setServer(const EngineProfile &profile, const QString &key, bool usable)
{
    const bool isStored = m_server.id.isEmpty() && !profile.id.isEmpty(); // by now: that makes it no other server
    const bool same = (isStored || m_server.id == profile.id) && m_server.baseUrl == profile.baseUrl
                      && m_server.protocol == profile.protocol;
    if (!same || key != m_key || usable != m_usable) {
        stop(); // what is under way is of another server, or was asked with another key
        m_message->setHint({});
    }
    m_server = profile;
    m_key = key;
    m_usable = usable;
    if (!same) {
        const QSignalBlocker blocker(m_box);
        const QString typed = m_box->currentText();
        m_box->clear();
        m_box->setEditText(typed);
    }
    enable();
}

void ModelField::setProblem(const QString &text)
{
    m_message->setProblem(text);
}

void ModelField::toggle()
{
    if (!m_fetching)
        return fetch();
    stop();
    m_message->setHint(tr("Stopped."));
    enable();
}

void ModelField::stop()
{
    ++m_generation;
    m_fetching = false;
    m_list.cancel(); // which ends its request
}

void ModelField::fetch()
{
    const int asked = ++m_generation;
    m_fetching = true;
    m_message->setHint(tr("Fetching the list of models…"));
    enable();
    m_list = m_engines.models(m_server, m_key);
    whenDone(this, m_list, [this, asked](const Result<QStringList> &models) {
        if (asked == m_generation)
            onFetched(models);
    });
}

void ModelField::onFetched(const Result<QStringList> &models)
{
    m_fetching = false;
    enable();
    if (!models) {
        m_message->setHint(u"⚠ "_s + engineErrorText(models.error(), m_server));
        return;
    }
    {
        const QSignalBlocker blocker(m_box);
        const QString typed = m_box->currentText();
        m_box->clear();
        m_box->addItems(*models);
        m_box->setCurrentIndex(static_cast<int>(models->indexOf(typed)));
        m_box->setEditText(typed);
    }
    m_message->setHint(models->isEmpty() ? tr("The server offers no models. Load one there, or type a name.")
                                         : tr("%n model(s) found: choose one, or type a part of a name.", nullptr,
                                              static_cast<int>(models->size())));
    if (model().isEmpty() && !models->isEmpty() && isVisible())
        m_box->showPopup();
}

void ModelField::enable()
{
    m_fetch->setText(m_fetching ? tr("Stop &loading") : tr("Fetch the &list"));
    m_fetch->setEnabled(m_fetching || m_usable);
}

} // namespace oneul
