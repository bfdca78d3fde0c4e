#pragma once

#include <QDate>
#include <QWidget>

#include "model/digest.h"

class QTextBrowser;

namespace oneul {

class App;

/// The page of a day's digests: rendered with its charts; citations and sources select the article.
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

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void articleActivated(oneul::ArticleId id);
    void makeRequested(const QDate &day);
    void exportRequested();

private:
    struct Parts;
    Parts *m_parts; ///< child object, dies with the widget
};

} // namespace oneul
