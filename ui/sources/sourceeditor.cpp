#include "sources/sourceeditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include "common/accessiblerole.h"
#include "service/app.h"
#include "service/sourceservice.h"
#include "sources/documenttree.h"
#include "sources/expressionfield.h"
#include "sources/expressionform.h"
#include "sources/previewpane.h"

namespace oneul {

using namespace Qt::StringLiterals;

SourceEditor::SourceEditor(App &app, std::function<PreviewSubject()> subject, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_runner(new PreviewRunner(app.previewer(), std::move(subject), this))
    , m_left(nullptr)
    , m_templates(new QComboBox)
    , m_form(new ExpressionForm)
    , m_itemPage(new QPushButton(tr("Try on the first item's page")))
    , m_pane(new PreviewPane)
{
    m_left = leftSide();
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"editorSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(12, 0, 0, 0);
    rightLayout->addWidget(m_pane);
    splitter->addWidget(m_left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({440, 560});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(splitter);
    connectRunner();
    setType(SourceType::Feed);
    forgetDocument();
}

QWidget *SourceEditor::leftSide()
{
    m_templates->setObjectName(u"templates"_s);
    nameChoice(m_templates, tr("Template"));
    m_templates->setToolTip(tr("Fills the fields with the expressions of a source that comes with the program"));
    m_itemPage->setObjectName(u"tryItemPage"_s);
    m_itemPage->setAutoDefault(false);
    m_itemPage->hide();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the keys
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 0, 10, 0);
    insideLayout->addWidget(m_form);
    scroll->setWidget(inside);
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 2, 0);
    layout->setSpacing(10);
    layout->addWidget(m_templates);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_itemPage);
    return left;
}

void SourceEditor::connectRunner()
{
    connect(m_runner, &PreviewRunner::fetchingChanged, m_pane, &PreviewPane::setFetching);
    connect(m_runner, &PreviewRunner::evaluating, m_pane, &PreviewPane::setEvaluating);
    connect(m_runner, &PreviewRunner::failed, m_pane, &PreviewPane::showError);
    connect(m_runner, &PreviewRunner::fetched, this, [this] { m_pane->showFetched(m_runner->document().record); });
    connect(m_runner, &PreviewRunner::evaluated, this, &SourceEditor::showPreview);
    connect(m_pane, &PreviewPane::fetchRequested, m_runner, &PreviewRunner::fetch);
    connect(m_pane, &PreviewPane::stopRequested, m_runner, &PreviewRunner::stop);
    connect(m_itemPage, &QPushButton::clicked, m_runner, &PreviewRunner::fetchItemPage);
    connect(m_templates, &QComboBox::activated, this, &SourceEditor::useTemplate);
    connect(m_form, &ExpressionForm::changed, this, [this] {
        m_runner->setSpec(m_type, spec());
        Q_EMIT changed();
    });
    connect(m_form, &ExpressionForm::targetChanged, this, &SourceEditor::showTarget);
    connect(m_pane->tree(), &DocumentTreeView::expressionChosen, this, [this](const QString &expression) {
        if (ExpressionField *field = m_form->target()) {
            field->setText(expression);
            field->setFocus();
        }
    });
}

void SourceEditor::setSource(SourceType type, const QJsonObject &spec)
{
    setType(type);
    m_form->setSpec(spec);
}

void SourceEditor::setType(SourceType type)
{
    m_type = type;
    m_left->setVisible(type != SourceType::Feed);
    m_form->setType(type);
    m_pane->setType(type);
    fillTemplates();
    showTarget();
    m_runner->setSpec(type, spec());
}

void SourceEditor::fillTemplates()
{
    m_templates->clear();
    m_templates->addItem(tr("Start from a template…"));
    for (const Preset &preset : m_app.sources().presets()) {
        if (preset.source.type == m_type)
            m_templates->addItem(preset.source.name, preset.id);
    }
}

void SourceEditor::useTemplate(int index)
{
    const QString id = m_templates->itemData(index).toString();
    m_templates->setCurrentIndex(0);
    const QList<Preset> &presets = m_app.sources().presets();
    const auto found = std::ranges::find(presets, id, &Preset::id);
    if (found != presets.end())
        m_form->setSpec(found->source.spec);
}

void SourceEditor::setDocument(const PreviewDocument &document)
{
    m_runner->setDocument(document);
}

void SourceEditor::fetchOnce()
{
    if (!m_runner->hasDocument() && !m_runner->isFetching())
        m_runner->fetch();
}

void SourceEditor::forgetDocument()
{
    m_runner->stop();
    m_runner->setDocument({});
    m_form->clearFinds();
    m_pane->clear(tr("The document is fetched as the source would fetch it; nothing is stored."));
}

void SourceEditor::stop()
{
    m_runner->stop();
}

void SourceEditor::showPreview(bool newTree)
{
    const SourcePreview &preview = m_runner->preview();
    m_pane->showPreview(preview, newTree);
    m_form->showFinds(preview.finds);
    m_itemPage->setVisible(m_type != SourceType::Feed && preview.itemPage.isValid());
    m_itemPage->setToolTip(preview.itemPage.toDisplayString());
}

void SourceEditor::showTarget()
{
    const ExpressionField *field = m_type == SourceType::Feed ? nullptr : m_form->target();
    m_pane->tree()->setTarget(field ? field->name() : QString(), field ? m_form->labelOf(field) : QString());
}

QJsonObject SourceEditor::spec() const
{
    return m_type == SourceType::Feed ? QJsonObject() : m_form->spec();
}

bool SourceEditor::isEmpty() const
{
    return m_type == SourceType::Feed || m_form->isEmpty();
}

bool SourceEditor::isComplete() const
{
    return m_type == SourceType::Feed || m_form->isComplete();
}

} // namespace oneul
