#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QWidget>

#include "model/source.h"

class QCheckBox;
class QFormLayout;
class QGroupBox;
class QSpinBox;
class QVBoxLayout;

namespace oneul {

class ExpressionField;
struct ExpressionFind;

/// The expressions that say where a page (XPath), a JSON answer (paths) or JSON inside a page holds its items.
class ExpressionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpressionForm(QWidget *parent = nullptr);

    void setType(SourceType type);
    void setSpec(const QJsonObject &spec);
    /// What was set with the fields' values over it: members without a field are kept.
    [[nodiscard]] QJsonObject spec() const;
    [[nodiscard]] bool isEmpty() const; ///< no expression is stated
    [[nodiscard]] bool isComplete() const; ///< every expression that must be there is

    void showFinds(const QList<ExpressionFind> &finds);
    void clearFinds();
    /// The field that an expression is put into: the one that had the focus last.
    [[nodiscard]] ExpressionField *target() const { return m_target; }
    [[nodiscard]] QString labelOf(const ExpressionField *field) const;

Q_SIGNALS:
    void changed();
    void targetChanged();

private:
    enum class Mode { Page, Embedded, Json };
    struct Entry;

    [[nodiscard]] static const QList<Entry> &entries();
    void rebuild();
    void addField(QFormLayout *layout, const Entry &entry);
    void addDateRule(QFormLayout *layout);
    [[nodiscard]] QWidget *detailGroup();
    void fill();
    [[nodiscard]] QJsonObject fieldsOver(QJsonObject object, const QString &prefix) const;
    [[nodiscard]] ExpressionField *field(const QString &name) const;

    SourceType m_type = SourceType::Feed;
    Mode m_mode = Mode::Page;
    QJsonObject m_spec;
    QVBoxLayout *m_layout;
    QCheckBox *m_embedded; ///< the items of a page are in JSON that it carries
    QWidget *m_rows = nullptr; ///< everything below, made anew when the mode changes
    QList<ExpressionField *> m_fields;
    QHash<const ExpressionField *, QString> m_labels;
    QCheckBox *m_dateIsDay = nullptr;
    ExpressionField *m_dateFormat = nullptr;
    QGroupBox *m_detail = nullptr; ///< nullptr: not for JSON inside a page
    QSpinBox *m_most = nullptr;
    ExpressionField *m_target = nullptr;
    bool m_filling = false;
};

} // namespace oneul
