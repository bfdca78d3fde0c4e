#pragma once

#include <QGroupBox>
#include <QJsonObject>
#include <QList>

#include "model/source.h"

class QFormLayout;
class QLineEdit;

namespace oneul {

/// The expressions that say where a page (XPath) or a JSON answer (paths) holds its entries.
class SpecForm final : public QGroupBox
{
    Q_OBJECT

public:
    explicit SpecForm(QWidget *parent = nullptr);

    void setType(SourceType type);
    void setSpec(const QJsonObject &spec);
    /// What was set with the fields' values over it: members without a field are kept.
    [[nodiscard]] QJsonObject spec() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isComplete() const; ///< every field that must be there is filled

Q_SIGNALS:
    void changed();

private:
    struct Field {
        QString key;
        bool required;
        QLineEdit *edit;
    };

    void addField(const QString &key, const QString &label, const QString &example, bool required);

    SourceType m_type = SourceType::Feed;
    QFormLayout *m_layout;
    QList<Field> m_fields;
    QJsonObject m_spec;
};

} // namespace oneul
