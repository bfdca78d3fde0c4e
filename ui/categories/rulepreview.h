#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/rule.h"

class QLabel;
class QTreeWidget;

namespace oneul {

class App;

/// What a rule would do to the articles of the last days: a sentence, and the titles with what changes.
class RulePreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RulePreviewPane(App &app, QWidget *parent = nullptr);

    void showRule(const Rule &rule); ///< a moment later
    void clear(const QString &why); ///< there is nothing to look at

    static constexpr int kDays = 30;

private:
    void ask();
    void fill(const Result<RulePreview> &preview);

    App &m_app;
    QLabel *m_text;
    QTreeWidget *m_list;
    QTimer m_later;
    Rule m_rule;
    std::optional<Cancellation> m_running;
};

} // namespace oneul
