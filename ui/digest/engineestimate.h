#pragma once

#include <functional>

#include <QFuture>
#include <QWidget>

#include "base/result.h"
#include "service/summaryservice.h"

class QLabel;

namespace oneul {

class App;
class EngineBox;

/// The choice of an engine with what it would use: tokens, cost, calls. The built-in engine uses nothing.
class EngineEstimate final : public QWidget
{
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<RunEstimate>>(const QString &engine)>;

    EngineEstimate(App &app, Ask ask, QWidget *parent = nullptr);

    void setEngine(const QString &engine);
    [[nodiscard]] QString engine() const;
    [[nodiscard]] bool isBuiltin() const;
    [[nodiscard]] bool canStart() const { return m_canStart; } ///< it is known what it uses, and nothing forbids it
    void estimate(); ///< again: what is to be summarised has changed

Q_SIGNALS:
    void changed(); ///< the engine, or whether it can start

private:
    void onEstimate(const QString &engine, const Result<RunEstimate> &estimate);
    void set(const QString &text, bool canStart);

    App &m_app;
    Ask m_ask;
    EngineBox *m_box;
    QLabel *m_text;
    bool m_canStart = false;
    int m_generation = 0; ///< an answer about another engine is dropped
};

} // namespace oneul
