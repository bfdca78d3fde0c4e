#pragma once

#include <QWidget>

#include "model/source.h"

class QFormLayout;
class QLabel;

namespace oneul {

class App;
class ElidedLabel;
class NoticeBox;

/// What there is to know of a source: what ails it and what to do, its address, rhythm, rights and counts.
class SourceDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceDetails(App &app, QWidget *parent = nullptr);

    void show(const Source &source, const SourceCounts &counts);

Q_SIGNALS:
    void whyRequested(); ///< the exchange of the last failure
    void tryAgainRequested(); ///< a source that is gone

private:
    QWidget *makeAddressRow();
    QLabel *addRow(const QString &title);
    void setRow(QLabel *label, const QString &text); ///< hidden when empty
    void showNotices();
    void showAccess();
    void showRhythm(const SourceCounts &counts);

    App &m_app;
    Source m_source;
    QFormLayout *m_form;
    NoticeBox *m_error;
    NoticeBox *m_gone;
    NoticeBox *m_moved;
    NoticeBox *m_tls;
    ElidedLabel *m_address;
    QLabel *m_site;
    QLabel *m_kind;
    QLabel *m_folder;
    QLabel *m_interval;
    QLabel *m_next;
    QLabel *m_agent;
    QLabel *m_headers;
    QLabel *m_user;
    QLabel *m_fullText;
    QLabel *m_articles;
    QLabel *m_lastNew;
    QLabel *m_added;
};

} // namespace oneul
