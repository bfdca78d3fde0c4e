#pragma once

#include <QWidget>

#include "base/result.h"
#include "model/source.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace oneul {

class ErrorBar;
class HeaderTable;

/// How a source is asked for: interval, user agent, headers, credentials, certificate, full texts.
class FetchingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FetchingForm(QWidget *parent = nullptr);

    void setSource(const Source &source);
    /// What the keyring holds, for the fields that are empty. After an error, which is shown where a keyring is needed,
    /// only what is typed anew is stored.
    void setSecrets(const Result<SourceSecrets> &secrets);

    [[nodiscard]] FetchOptions options() const;
    [[nodiscard]] SourceSecrets secrets() const;
    [[nodiscard]] bool secretsChanged() const;
    [[nodiscard]] bool isSourceEnabled() const;
    [[nodiscard]] QString problem() const; ///< why it can't be saved, in words; "" : it can

Q_SIGNALS:
    void changed();

private:
    void build();
    void addAccessRows(QFormLayout *form);
    void addTextRows(QFormLayout *form);
    void connectAll();
    void showKeyring();

    QCheckBox *m_enabled;
    QSpinBox *m_minutes;
    QLineEdit *m_userAgent;
    HeaderTable *m_headers;
    QLineEdit *m_user;
    QLineEdit *m_password;
    ErrorBar *m_keyring;
    QCheckBox *m_tls;
    QLabel *m_tlsWarning;
    QCheckBox *m_images;
    QCheckBox *m_fullText;
    QLineEdit *m_fullTextXPath;
    FetchOptions m_options;
    SourceSecrets m_stored;
    Error m_unknown; ///< why what is stored could not be read; code None: it could
};

} // namespace oneul
