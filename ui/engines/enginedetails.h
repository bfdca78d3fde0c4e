#pragma once

#include <QWidget>

#include "engines/enginedraft.h"

class QTabWidget;

namespace oneul {

class AnswersPage;
class App;
class ConnectionPage;
class CostPage;
class PromptEditor;

/// One profile: its pages, what is typed in them, and whether that can be saved.
class EngineDetails final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Connection, Answers, Cost, Prompts };

    explicit EngineDetails(App &app, QWidget *parent = nullptr);

    void setDraft(const EngineDraft &draft);
    [[nodiscard]] EngineDraft draft() const; ///< as typed
    [[nodiscard]] bool isValid() const;
    void showTab(Tab tab);
    [[nodiscard]] PromptEditor *prompts() const { return m_prompts; }

Q_SIGNALS:
    void changed();
    void fileWanted(); ///< for the key

private:
    void onChanged();
    void markTabs();

    QTabWidget *m_tabs;
    ConnectionPage *m_connection;
    AnswersPage *m_answers;
    CostPage *m_cost;
    PromptEditor *m_prompts;
    EngineDraft m_draft; ///< as it came
    bool m_filling = false;
};

} // namespace oneul
