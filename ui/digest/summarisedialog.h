#pragma once

#include <QDialog>

#include "digest/engineestimate.h"

class QPushButton;

namespace oneul {

/// Which engine is to write, and what it would use, before it runs.
class SummariseDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString text; ///< what is to be written
        QString button;
    };

    SummariseDialog(App &app, const Words &words, EngineEstimate::Ask ask, QWidget *parent = nullptr);

    void setEngine(const QString &engine);

Q_SIGNALS:
    void chosen(const QString &engine); ///< and the dialog is closed

private:
    EngineEstimate *m_engine;
    QPushButton *m_go;
};

} // namespace oneul
