#pragma once

#include <QWidget>

#include "model/engine.h"

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace oneul {

class FieldMessage;

/// How much a model is given and how it answers: context, length, calls at the same time, patience, and what else it does.
class AnswersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersPage(QWidget *parent = nullptr);

    void setProfile(const EngineProfile &profile);
    [[nodiscard]] EngineProfile applied(const EngineProfile &profile) const; ///< with what is typed here
    [[nodiscard]] bool isValid() const;

Q_SIGNALS:
    void changed();

private:
    void setUp();
    void addRows(QFormLayout *form);
    void onChanged();
    void check();

    QSpinBox *m_context;
    QSpinBox *m_output;
    FieldMessage *m_tokens;
    QSpinBox *m_parallel;
    QSpinBox *m_timeout;
    QDoubleSpinBox *m_temperature;
    QCheckBox *m_translate;
    QCheckBox *m_categorise;
    bool m_filling = false;
};

} // namespace oneul
