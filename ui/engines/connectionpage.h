#pragma once

#include <optional>

#include <QWidget>

#include "engines/enginedraft.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace oneul {

class App;
class FieldMessage;
class KeyField;
class ModelField;
class TestPane;

/// Where a profile's model is and how it is spoken to: name, protocol, address, key, model, and a test of all that.
class ConnectionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPage(App &app, QWidget *parent = nullptr);

    void setDraft(const EngineDraft &draft);
    [[nodiscard]] EngineProfile applied(const EngineProfile &profile) const; ///< with what is typed here
    [[nodiscard]] std::optional<QString> key() const; ///< that is not stored yet; "" : it is to be removed
    [[nodiscard]] QString brokenAddress() const; ///< as typed, where it is no address; "" : it is one
    [[nodiscard]] bool isValid() const;
    /// The other pages' part, which a test is made with as well.
    void follow(const EngineProfile &profile);

Q_SIGNALS:
    void changed();
    void fileWanted(); ///< for the key

private:
    void addRows(QFormLayout *form);
    void connectAll();
    void onChanged();
    void check(const EngineProfile &profile);

    App &m_app;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage;
    QComboBox *m_protocol;
    QLineEdit *m_address;
    FieldMessage *m_addressMessage;
    KeyField *m_key;
    ModelField *m_model;
    TestPane *m_test;
    EngineProfile m_profile; ///< as it came
    bool m_filling = false;
};

} // namespace oneul
