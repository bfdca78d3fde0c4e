#pragma once

#include <QElapsedTimer>
#include <QFuture>
#include <QWidget>

#include "base/result.h"
#include "service/engineservice.h"

class QLabel;
class QPushButton;

namespace oneul {

/// Tries a profile as it is typed, and shows step by step what works, what doesn't, and what to do about it.
class TestPane final : public QWidget
{
    Q_OBJECT

public:
    explicit TestPane(EngineService &engines, QWidget *parent = nullptr);
    ~TestPane() override; ///< ends a test that is under way

    /// What was found of another profile, or of this one before it was changed, is forgotten.
    void setProfile(const EngineProfile &profile, const QString &key, bool usable);

protected:
    void changeEvent(QEvent *event) override;

private:
    void toggle();
    void start();
    void forget();
    void onTested(const Result<EngineTest> &test);
    void render();
    [[nodiscard]] QString lineOf(const EngineTest::Finding &finding) const;
    [[nodiscard]] QString lineOf(EngineTest::Step untried) const;
    [[nodiscard]] QString sign(const QString &text, const QColor &color) const;

    EngineService &m_engines;
    QPushButton *m_button;
    QLabel *m_summary;
    QLabel *m_steps;
    EngineProfile m_profile;
    QString m_key;
    bool m_usable = false;
    bool m_running = false;
    int m_generation = 0;
    QFuture<Result<EngineTest>> m_run; ///< the last one
    QElapsedTimer m_time;
    EngineTest m_test; ///< no findings: none was made
};

} // namespace oneul
