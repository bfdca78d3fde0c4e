#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "base/result.h"
#include "model/digest.h"
#include "model/digestplan.h"
#include "service/digestservice.h"
#include "service/reportexporter.h"

namespace oneul {

class Settings;

/// The plan as the settings have it; a time that can't be read is seven in the morning.
[[nodiscard]] DigestPlan planOf(const Settings &settings);

/// What is to be made on `day` where these digests are stored: what has come in since the last digest of a kind. A kind
/// that never had one begins with the day's articles, so that a large archive isn't told at once.
[[nodiscard]] QList<DigestRequest> ordersOf(const DigestPlan &plan, const QDate &day, const QList<DigestInfo> &stored);

/// Where the plan's exports go: its folder, else the folder of exports, else "reports" in the data folder.
[[nodiscard]] QString folderOf(const DigestPlan &plan, const Settings &settings);

/// The one document that the plan wants of these digests, at a path where nothing is yet: nobody is there to be asked
/// whether a file may be replaced. Not for "reports". AlreadyExists: 99 files of the name are there.
[[nodiscard]] Result<ExportJob> exportOf(const DigestPlan &plan, const Settings &settings,
                                         const QList<Digest> &digests);

} // namespace oneul
