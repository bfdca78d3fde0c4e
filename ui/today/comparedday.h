#pragma once

#include <QDate>
#include <QWidget>

#include "model/digest.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace oneul {

class App;
class DigestBrowser;
class EmptyState;

/// One side of the comparison of two days: its digests to read, and the way to its own page.
class ComparedDay final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparedDay(App &app, QWidget *parent = nullptr);

    void setDigests(const QDate &day, const QList<Digest> &digests);
    void showSection(const CategoryId &category); ///< brings its heading to the top

Q_SIGNALS:
    void articleActivated(oneul::ArticleId id);
    void dayWanted(const QDate &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render(bool keepPlace);
    [[nodiscard]] int sectionOf(const CategoryId &category) const; ///< over all digests; -1: none

    App &m_app;
    QDate m_day;
    QList<Digest> m_digests;
    QLabel *m_title;
    QPushButton *m_open;
    QStackedWidget *m_stack;
    DigestBrowser *m_browser;
    EmptyState *m_empty;
};

} // namespace oneul
