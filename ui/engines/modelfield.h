#pragma once

#include <QFuture>
#include <QStringList>
#include <QWidget>

#include "base/result.h"
#include "model/engine.h"

class QComboBox;
class QPushButton;

namespace oneul {

class EngineService;
class FieldMessage;

/// The name of a model: typed, or chosen from what the server offers. Fetching the list keeps what is typed, and can be
/// stopped.
class ModelField final : public QWidget
{
    Q_OBJECT

public:
    explicit ModelField(EngineService &engines, QWidget *parent = nullptr);
    ~ModelField() override; ///< ends what is under way

    void setModel(const QString &model);
    [[nodiscard]] QString model() const;
    /// Where to ask, as it is typed by now; a list of another server is forgotten.
    void setServer(const EngineProfile &profile, const QString &key, bool usable);
    void setProblem(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void toggle();
    void fetch();
    void stop();
    void onFetched(const Result<QStringList> &models);
    void enable();

    EngineService &m_engines;
    QComboBox *m_box;
    QPushButton *m_fetch;
    FieldMessage *m_message;
    EngineProfile m_server;
    QString m_key;
    bool m_usable = false;
    bool m_fetching = false;
    int m_generation = 0;
    QFuture<Result<QStringList>> m_list; ///< the last one
};

} // namespace oneul
