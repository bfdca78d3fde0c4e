#pragma once

#include <functional>

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include "service/sourcepreview.h"

namespace oneul {

/// What is fetched for a preview: a source as it is being edited.
struct PreviewSubject {
    Source source;
    SourceSecrets secrets;
};

/// Fetches the document of a source that is being edited and evaluates its expressions while they are typed: a
/// moment after the last key, one evaluation at a time, never on the thread of the window.
class PreviewRunner final : public QObject
{
    Q_OBJECT

public:
    PreviewRunner(SourcePreviewer &previewer, std::function<PreviewSubject()> subject, QObject *parent = nullptr);

    void fetch();
    void fetchItemPage(); ///< of the first item, for the expressions of its own page
    void setDocument(const PreviewDocument &document);
    void setSpec(SourceType type, const QJsonObject &spec);
    void stop(); ///< the answer to what is being fetched is not taken
    [[nodiscard]] bool hasDocument() const { return m_document.url.isValid(); }
    [[nodiscard]] bool isFetching() const { return m_fetching; }
    [[nodiscard]] const PreviewDocument &document() const { return m_document; }
    [[nodiscard]] const SourcePreview &preview() const { return m_preview; }

    static constexpr int kSettleMs = 300;

Q_SIGNALS:
    void fetchingChanged(bool fetching);
    void fetched();
    void failed(const oneul::Error &error);
    void evaluating();
    void evaluated(bool newTree); ///< preview() is new; `newTree`: the document is, too

private:
    void take(const Result<PreviewDocument> &document, bool itemPage);
    void ask(const QFuture<Result<PreviewDocument>> &answer, bool itemPage);
    void evaluate();

    SourcePreviewer &m_previewer;
    std::function<PreviewSubject()> m_subject;
    PreviewDocument m_document;
    PreviewDocument m_itemPage;
    SourcePreview m_preview;
    SourceType m_type = SourceType::Feed;
    QJsonObject m_spec;
    QTimer m_timer;
    int m_generation = 0; ///< counts fetches: only the newest one's answer is taken
    bool m_fetching = false;
    bool m_evaluating = false;
    bool m_again = false;
    bool m_newTree = false;
};

} // namespace oneul
