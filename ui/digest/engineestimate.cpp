#include "digest/engineestimate.h"

#include <utility>

#include <QBoxLayout>
#include <QLabel>
#include <QStringList>

#include "base/whendone.h"
#include "engines/enginebox.h"
#include "engines/enginewords.h"
#include "service/app.h"
#include "service/engineservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

EngineEstimate::EngineEstimate(App &app, Ask ask, QWidget *parent)
    : QWidget(parent), m_app(app), m_ask(std::move(ask)), m_box(new EngineBox(app.engines())), m_text(new QLabel)
{
    m_text->setObjectName(u"estimate"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *label = new QLabel(tr("E&ngine:"));
    label->setBuddy(m_box);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_box, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_text);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &EngineEstimate::estimate);
    estimate();
}

void EngineEstimate::setEngine(const QString &engine)
{
    m_box->setEngine(engine);
}

QString EngineEstimate::engine() const
{
    return m_box->engine();
}

bool EngineEstimate::isBuiltin() const
{
    return engine() == kBuiltinEngine;
}

void EngineEstimate::estimate()
{
    const int asked = ++m_generation;
    if (isBuiltin())
        return set(builtinHint(), true);
    set(tr("Estimating…"), false);
    whenDone(this, m_ask(engine()), [this, asked, name = engine()](const Result<RunEstimate> &estimate) {
        if (asked == m_generation)
            onEstimate(name, estimate);
    });
}

void EngineEstimate::onEstimate(const QString &engine, const Result<RunEstimate> &estimate)
{
    const EngineProfile *found = m_app.engines().find(engine);
    const EngineProfile profile = found != nullptr ? *found : EngineProfile();
    if (!estimate)
        return set(engineErrorText(estimate.error(), profile), false);
    // Past a cap the built-in engine writes: what can be done with the model still is.
    const bool capped = estimate->refused.code == ErrorCode::BudgetSpent;
    if (estimate->refused.code != ErrorCode::None && !capped)
        return set(engineErrorText(estimate->refused, profile), false);
    if (estimate->calls == 0)
        return set(tr("Known already: nothing is sent."), true);
    TokenUsage usage = estimate->usage;
    usage.estimated = true;
    QStringList facts{tokensText(usage)};
    if (estimate->cost > 0)
        facts << tr("about %1").arg(costText(estimate->cost, estimate->currency));
    facts << tr("%n call(s)", nullptr, estimate->calls);
    if (estimate->cached > 0)
        facts << tr("%n section(s) known already", nullptr, estimate->cached);
    const QString text = facts.join(u" · "_s);
    if (!capped)
        return set(text, true);
    set(u"%1\n%2"_s.arg(text,
                        estimate->refused.detail == u"run"
                            ? tr("This would pass the cap of a run: the built-in engine writes the sections beyond it.")
                            : tr("This would pass the cap of the day: the built-in engine writes the sections beyond "
                                 "it.")),
        true);
}

void EngineEstimate::set(const QString &text, bool canStart)
{
    m_text->setText(text);
    m_canStart = canStart;
    Q_EMIT changed();
}

} // namespace oneul
