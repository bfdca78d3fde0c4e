#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include "model/engine.h"

namespace oneul {

/// A service or a program that serves language models, as a new profile may begin.
struct EnginePreset {
    QString name; ///< its own, in no language
    EngineProtocol protocol = EngineProtocol::OpenAi;
    QString address;
    bool needsKey = false;
    QString keyPage; ///< where its keys are made; "" : it needs none
    int contextTokens = 8192; ///< what its models usually hold
    int outputTokens = 2048;
};

[[nodiscard]] const QList<EnginePreset> &enginePresets();
/// The one that serves at this address (by its host); nullptr: none of them.
[[nodiscard]] const EnginePreset *presetAt(const QUrl &address);
/// A profile that begins with it, under a name that none of `taken` has.
[[nodiscard]] EngineProfile profileOf(const EnginePreset &preset, const QStringList &taken);
/// "Name", "Name 2", …: the first that is not taken (case ignored).
[[nodiscard]] QString freeName(const QString &name, const QStringList &taken);

} // namespace oneul
