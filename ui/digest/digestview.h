#pragma once

#include <QDate>
#include <QWidget>

#include "base/error.h"
#include "model/digest.h"
#include "model/types.h"

namespace oneul {

class App;

/// The page of a day's digests: rendered with its charts and the evidence of each sentence; citations and sources select
/// the article. While an engine writes, what comes in is shown over them.
class DigestView final : public QWidget
{
    Q_OBJECT

public:
    explicit DigestView(App &app, QWidget *parent = nullptr);

    void showDay(const QDate &day); ///< the newest version of each kind, or an empty state with "make it"
    void showDigest(DigestId id); ///< one stored version
    void setZoom(int percent);
    [[nodiscard]] QDate day() const;
    [[nodiscard]] const QList<Digest> &digests() const; ///< what is shown; empty: nothing yet

Q_SIGNALS:
    void articleActivated(oneul::ArticleId id);
    void makeRequested(const QDate &day);
    void makeWithRequested(const QDate &day); ///< after the choice of an engine
    void editRequested(); ///< a report of the day
    void exportRequested();
    void failed(const oneul::Error &error);

private:
    struct Parts;
    Parts *m_parts; ///< child object, dies with the widget
};

} // namespace oneul
