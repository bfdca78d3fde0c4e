#pragma once

#include <optional>

#include <QWidget>

#include "model/source.h"
#include "service/sourceservice.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace oneul {

class SpecForm;

/// What an analyst says of a source: address, name, folder, kind, type and, for pages and JSON, the expressions.
class SourceForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceForm(const SourceService &service, QWidget *parent = nullptr);

    void setSource(const Source &source); ///< to edit it: the type is known, and it can be switched off
    [[nodiscard]] QUrl url() const; ///< invalid: not typed yet, or no web address
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString problem() const; ///< why it is not complete, in words; "" when nothing was typed yet
    [[nodiscard]] NewSource request() const;
    /// Set when the source is to be stored as it is, because its expressions were typed.
    [[nodiscard]] std::optional<Source> typed() const;
    [[nodiscard]] Source edited() const; ///< the source that was set, as it is now

Q_SIGNALS:
    void changed();

private:
    void build(const QStringList &folders);
    void onUrlChanged();
    void onTypeChanged();
    [[nodiscard]] std::optional<SourceType> type() const;
    [[nodiscard]] Kind kind() const;

    const SourceService &m_service;
    QFormLayout *m_layout;
    QLineEdit *m_url;
    QLineEdit *m_name;
    QComboBox *m_folder;
    QComboBox *m_kind;
    QComboBox *m_type;
    QLabel *m_hint; ///< that the address is a known one
    QLabel *m_about; ///< which types there are, for a new source
    SpecForm *m_spec;
    QCheckBox *m_enabled;
    Source m_source; ///< id 0: a new one
    bool m_kindChosen = false;
};

} // namespace oneul
