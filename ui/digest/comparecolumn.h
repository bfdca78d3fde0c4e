#pragma once

#include <optional>

#include <QWidget>

#include "digest/engineestimate.h"
#include "model/digest.h"

class QLabel;
class QPushButton;

namespace oneul {

class DigestBrowser;

/// One side of a comparison: a section as an engine writes it, with its badges, time and cost.
class CompareColumn final : public QWidget
{
    Q_OBJECT

public:
    /// `digest`: the one section, as it is now.
    CompareColumn(App &app, const Digest &digest, const SectionOrder &order, QWidget *parent = nullptr);
    ~CompareColumn() override; ///< its run ends

    void setEngine(const QString &engine);
    void run();

Q_SIGNALS:
    void useWanted(const oneul::SectionResult &result);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void onResult(const SectionResult &result);
    void showState(const QString &facts);
    void setRunning(bool running);
    void render();

    App &m_app;
    Digest m_digest;
    SectionOrder m_order;
    RunId m_run = 0;
    std::optional<SectionResult> m_result;
    EngineEstimate *m_engine;
    QPushButton *m_go;
    QPushButton *m_use;
    QLabel *m_facts;
    DigestBrowser *m_browser;
};

} // namespace oneul
