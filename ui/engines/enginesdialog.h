#pragma once

#include <QDialog>

#include "base/error.h"
#include "engines/enginedraft.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace oneul {

class App;
class BuiltinPage;
class EngineDetails;
class EngineList;
class EngineSaver;
class ErrorBar;

/// The engines that write summaries: the built-in one, and the analyst's language models with their settings, tests and
/// prompts; and which of them writes the digests.
class EnginesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EnginesDialog(App &app, QWidget *parent = nullptr);

    [[nodiscard]] EngineList *list() const { return m_list; }
    [[nodiscard]] EngineDetails *details() const { return m_details; }
    void reject() override; ///< asks first where something is not saved, and waits for the keyring

Q_SIGNALS:
    void defaultChanged(); ///< another engine writes digests

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeBottom();
    void fillAddMenu();
    void connectAll();
    void follow();
    void showChosen();
    void onTyped();
    void enable();
    void add(const EngineProfile &profile);
    void duplicate();
    void remove();
    void removeNow(const EngineProfile &profile);
    void save(const EngineDraft &draft);
    void onSaved();
    void closeIfWanted();
    void onStored(const QString &handle, const QString &id);
    void onKeyFailed(const QString &id, const QString &key, const Error &error);
    void keepInFile();
    void makeDefault(const QString &engine);
    void ask();
    void saveAll();
    void say(const QString &text);

    App &m_app;
    ErrorBar *m_errors;
    EngineList *m_list;
    QStackedWidget *m_pages;
    BuiltinPage *m_builtin;
    EngineDetails *m_details;
    EngineSaver *m_saver;
    QLabel *m_message;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_default;
    QPushButton *m_save;
    bool m_saving = false; ///< a draft is becoming a kept profile
    bool m_closing = false; ///< once the last key is kept
};

} // namespace oneul
