#pragma once

#include <optional>

#include <QWidget>

#include "model/source.h"
#include "service/sourceservice.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace oneul {

/// What an analyst says of a source: address, name, folder, kind and type.
class SourceForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceForm(const SourceService &service, QWidget *parent = nullptr);

    void setSource(const Source &source); ///< to edit it: the type is known
    void setType(SourceType type);
    [[nodiscard]] std::optional<SourceType> type() const; ///< nothing: to be found out
    [[nodiscard]] const Preset *preset() const; ///< that reads the address; only for a new source
    [[nodiscard]] QUrl url() const; ///< invalid: not typed yet, or no web address
    [[nodiscard]] QString problem() const; ///< why it is not complete, in words; "" when nothing was typed yet
    [[nodiscard]] QString name() const; ///< as typed
    [[nodiscard]] QString folder() const;
    [[nodiscard]] std::optional<Kind> chosenKind() const; ///< nothing: not chosen by hand
    [[nodiscard]] Source edited() const; ///< the source that was set, as it is now

Q_SIGNALS:
    void changed();
    void urlChanged();

private:
    void build(const QStringList &folders);
    void onUrlChanged();
    void onTypeChanged();
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
    Source m_source; ///< id 0: a new one
    bool m_kindChosen = false;
};

} // namespace oneul
