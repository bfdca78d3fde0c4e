#pragma once

#include <QString>
#include <QtGlobal>

namespace oneul {

using SourceId = qint64; ///< > 0 when stored
using ArticleId = qint64; ///< > 0 when stored
using DigestId = qint64; ///< > 0 when stored
using StoryId = qint64; ///< > 0 when stored
using RuleId = qint64; ///< > 0 when stored
using ReportId = qint64; ///< > 0 when stored
using CategoryId = QString; ///< slug of the taxonomy, e.g. "llm"; "others" always exists

inline const QString kOthers = QStringLiteral("others");

/// The two kinds of material an analyst keeps apart: one report each.
enum class Kind { News, Papers };
QString kindName(Kind kind); ///< "news" | "papers"
Kind kindFromName(const QString &name); ///< News for anything but "papers"

/// The languages that digests are written in and articles are told apart by.
enum class Language { English, Korean };
QString languageCode(Language language); ///< "en" | "ko"
Language languageFromCode(const QString &code); ///< Korean for "ko…", English otherwise

} // namespace oneul
