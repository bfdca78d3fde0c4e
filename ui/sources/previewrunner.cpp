#include "sources/previewrunner.h"

#include "base/whendone.h"

namespace oneul {

PreviewRunner::PreviewRunner(SourcePreviewer &previewer, std::function<PreviewSubject()> subject, QObject *parent)
    : QObject(parent), m_previewer(previewer), m_subject(std::move(subject))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSettleMs);
    connect(&m_timer, &QTimer::timeout, this, &PreviewRunner::evaluate);
}

void PreviewRunner::fetch()
{
    const PreviewSubject subject = m_subject();
    if (subject.source.url.isValid())
        ask(m_previewer.fetch(subject.source, subject.secrets), false);
}

void PreviewRunner::fetchItemPage()
{
    const PreviewSubject subject = m_subject();
    if (m_preview.itemPage.isValid())
        ask(m_previewer.fetchItemPage(subject.source, subject.secrets, m_preview.itemPage), true);
}

void PreviewRunner::ask(const QFuture<Result<PreviewDocument>> &answer, bool itemPage)
{
    const int generation = ++m_generation;
    m_fetching = true;
    Q_EMIT fetchingChanged(true);
    whenDone(this, answer, [this, generation, itemPage](const Result<PreviewDocument> &document) {
        if (generation == m_generation)
            take(document, itemPage);
    });
}

void PreviewRunner::take(const Result<PreviewDocument> &document, bool itemPage)
{
    m_fetching = false;
    Q_EMIT fetchingChanged(false);
    if (!document) {
        Q_EMIT failed(document.error());
        return;
    }
    if (!itemPage)
        return setDocument(*document);
    m_itemPage = *document;
    evaluate();
}

void PreviewRunner::setDocument(const PreviewDocument &document)
{
    m_document = document;
    m_itemPage = {};
    m_newTree = true;
    Q_EMIT fetched();
    evaluate();
}

void PreviewRunner::setSpec(SourceType type, const QJsonObject &spec)
{
    if (type == m_type && spec == m_spec)
        return;
    const auto embedded = [](const QJsonObject &object) {
        return object.value(u"embedded").toObject().value(u"xpath");
    };
    m_newTree = m_newTree || type != m_type || embedded(spec) != embedded(m_spec);
    m_type = type;
    m_spec = spec;
    if (hasDocument())
        m_timer.start();
}

void PreviewRunner::stop()
{
    ++m_generation;
    if (!m_fetching)
        return;
    m_fetching = false;
    Q_EMIT fetchingChanged(false);
}

void PreviewRunner::evaluate()
{
    m_timer.stop();
    if (!hasDocument())
        return;
    if (m_evaluating) {
        m_again = true;
        return;
    }
    m_evaluating = true;
    Q_EMIT evaluating();
    const bool newTree = std::exchange(m_newTree, false);
    whenDone(this, m_previewer.evaluate(m_document, m_type, m_spec, m_itemPage),
             [this, newTree](const Result<SourcePreview> &preview) {
                 m_evaluating = false;
                 if (std::exchange(m_again, false)) {
                     m_newTree = m_newTree || newTree;
                     return evaluate();
                 }
                 if (!preview) {
                     Q_EMIT failed(preview.error());
                     return;
                 }
                 m_preview = *preview;
                 Q_EMIT evaluated(newTree);
             });
}

} // namespace oneul
