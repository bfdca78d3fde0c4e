#pragma once

#include <QDialog>

#include "base/result.h"
#include "digest/engineestimate.h"
#include "model/article.h"
#include "model/digest.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace oneul {

class ClaimReader;
class EmptyState;
class RunPane;

/// What is to be summarised: a category, a selection, one article.
struct SummarySubject {
    QString heading;
    QList<ArticleId> articles; ///< in the order of their marks
    int leftOut = 0; ///< articles that there are besides, too many for one summary
};

/// A summary of some articles with the evidence of its sentences. It is no digest and is not stored: it can be copied, or
/// saved as Markdown. The built-in engine writes at once, a language model after its cost is known.
class SummaryWindow final : public QDialog
{
    Q_OBJECT

public:
    SummaryWindow(App &app, const SummarySubject &subject, QWidget *parent = nullptr);

    void reject() override; ///< a run is given up

Q_SIGNALS:
    void articleActivated(oneul::ArticleId id);

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeBottom();
    void load();
    void onRows(const QList<ArticleRow> &rows);
    void onOrder(const Result<SectionOrder> &order);
    void onEngine();
    void go();
    void start();
    void cancel();
    void onResult(const SectionResult &result);
    void showText(const QString &iconName, const QString &title, const QString &text = {});
    void enable();
    void copy();
    void save();
    void writeTo(const QString &path);
    [[nodiscard]] Language language() const;
    [[nodiscard]] Digest digestOf(const SectionResult &result) const;

    App &m_app;
    SummarySubject m_subject;
    QList<DigestArticle> m_articles; ///< as the summary lists them
    SectionOrder m_order;
    Digest m_summary;
    bool m_ready = false; ///< the articles are there
    bool m_written = false;
    RunId m_run = 0; ///< 0: none goes
    int m_generation = 0; ///< an answer in another language is dropped
    EngineEstimate *m_engine;
    QComboBox *m_language;
    QPushButton *m_go;
    QVBoxLayout *m_layout;
    RunPane *m_pane = nullptr;
    ClaimReader *m_reader;
    EmptyState *m_empty;
    QLabel *m_facts;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace oneul
