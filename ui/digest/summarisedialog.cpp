#include "digest/summarisedialog.h"

#include <utility>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace oneul {

using namespace Qt::StringLiterals;

SummariseDialog::SummariseDialog(App &app, const Words &words, EngineEstimate::Ask ask, QWidget *parent)
    : QDialog(parent), m_engine(new EngineEstimate(app, std::move(ask))), m_go(new QPushButton(words.button))
{
    setObjectName(u"summariseDialog"_s);
    setWindowTitle(words.title);
    m_go->setObjectName(u"startRun"_s);
    m_go->setDefault(true);
    auto *text = new QLabel(words.text);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addSpacing(6);
    layout->addWidget(m_engine);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(440);
    const auto follow = [this] { m_go->setEnabled(m_engine->canStart()); };
    connect(m_engine, &EngineEstimate::changed, this, follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString engine = m_engine->engine();
        accept();
        Q_EMIT chosen(engine);
    });
    follow();
}

void SummariseDialog::setEngine(const QString &engine)
{
    m_engine->setEngine(engine);
}

} // namespace oneul
