#pragma once

#include <QHash>
#include <QWidget>

#include "base/result.h"
#include "model/engine.h"
#include "model/types.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace oneul {

class DiffView;
class EngineService;
class FieldMessage;
class PromptHighlighter;

/// The prompts of a profile, one for each task: edited and checked as they are typed, laid over the standard ones, and
/// shown as they would be sent.
class PromptEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptEditor(EngineService &engines, QWidget *parent = nullptr);

    void setProfile(const EngineProfile &profile);
    [[nodiscard]] EngineProfile applied(const EngineProfile &profile) const; ///< with the prompts that differ
    [[nodiscard]] bool isValid() const; ///< all of them
    void showTask(Task task);
    void setLanguage(Language language); ///< of digests, for the preview
    void follow(const EngineProfile &profile); ///< what is typed elsewhere, for the preview

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeText();
    void connectAll();
    [[nodiscard]] Task task() const;
    [[nodiscard]] QString textOf(Task task) const;
    void onTyped();
    void reset();
    void fillPlaceholders();
    void insert(const QString &placeholder);
    void check();
    void showTab();
    void preview();
    [[nodiscard]] QString problemOf(Task task) const;

    EngineService &m_engines;
    QComboBox *m_task;
    QLabel *m_hint;
    QPushButton *m_reset;
    QTabWidget *m_tabs;
    QHBoxLayout *m_placeholders;
    QPlainTextEdit *m_text;
    PromptHighlighter *m_highlighter;
    FieldMessage *m_message;
    DiffView *m_diff;
    QPlainTextEdit *m_preview;
    EngineProfile m_profile;
    Language m_language = Language::Korean;
    QHash<Task, QString> m_texts; ///< as typed, where that is not the standard one
    bool m_filling = false;
    int m_generation = 0;
};

} // namespace oneul
