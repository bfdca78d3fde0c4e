#pragma once

#include <optional>

#include <QWidget>

#include "base/result.h"
#include "model/engine.h"

class QLineEdit;
class QPushButton;
class QToolButton;

namespace oneul {

class App;
class FieldMessage;

/// The key of a profile: typed, shown on request, never read back into the field. Says where it is kept, or why it can't
/// be.
class KeyField final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(App &app, QWidget *parent = nullptr);

    /// `typed`: what is not stored yet; unset: nothing was typed.
    void setProfile(const EngineProfile &profile, const std::optional<QString> &typed);
    void followAddress(const QUrl &address); ///< as it is typed: whether a key is needed there

    [[nodiscard]] std::optional<QString> typed() const { return m_typed; }
    [[nodiscard]] QString problem() const; ///< in words; "" : it can be kept

Q_SIGNALS:
    void changed();
    void fileWanted(); ///< a file in the keyring's stead was agreed to

private:
    void look(); ///< whether there is a key
    void onLooked(const Result<QString> &key);
    void showState();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool leavesKeyBehind() const; ///< a key is kept, and for another server than the one that is typed
    [[nodiscard]] QString variable() const; ///< of the environment; "" : none is set

    App &m_app;
    QLineEdit *m_edit;
    QToolButton *m_show;
    QPushButton *m_remove;
    FieldMessage *m_message;
    QPushButton *m_file;
    EngineProfile m_profile;
    std::optional<QString> m_typed;
    Result<QString> m_stored; ///< "" : there is none
    bool m_looked = false;
    bool m_filling = false;
    int m_generation = 0;
};

} // namespace oneul
