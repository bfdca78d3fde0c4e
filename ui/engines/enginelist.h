#pragma once

#include <QList>
#include <QListWidget>

#include "engines/enginedraft.h"

namespace oneul {

/// The engines: the built-in one first, then the profiles, each as it is being edited. Marks the one that writes digests.
class EngineList final : public QListWidget
{
    Q_OBJECT

public:
    explicit EngineList(QWidget *parent = nullptr);

    void fill(const QList<EngineProfile> &kept); ///< what is being edited stays
    void setDefault(const QString &engine); ///< an id, or kBuiltinEngine
    QString addDraft(const EngineProfile &profile); ///< and chooses it; its handle comes back
    void setCurrentDraft(const EngineDraft &draft); ///< as it is typed
    void drop(const QString &handle); ///< what was typed in it
    void choose(const QString &handle); ///< kBuiltinEngine, or a draft's

    [[nodiscard]] bool isBuiltin() const; ///< the built-in engine is the current one
    [[nodiscard]] EngineDraft current() const;
    [[nodiscard]] bool isChanged(const EngineDraft &draft) const; ///< against what is kept
    [[nodiscard]] QList<EngineDraft> unsaved() const;
    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    void chosen();

private:
    void addItem(const EngineDraft &draft);
    void showDraft(QListWidgetItem *item, const EngineDraft &draft);
    void showBuiltin();
    [[nodiscard]] EngineProfile keptProfile(const QString &id) const;
    [[nodiscard]] QListWidgetItem *itemOf(const QString &handle) const;

    QList<EngineProfile> m_kept;
    QString m_default = kBuiltinEngine;
    int m_lastDraft = 0;
    bool m_filling = false;
};

} // namespace oneul
