#pragma once

#include <QWidget>

#include "model/fetchrecord.h"
#include "model/source.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace oneul {

class App;
class ElidedLabel;
class HistoryModel;
class SourceDetails;

/// One source in full: state, facts and its last fetches.
class SourcePage final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePage(App &app, QWidget *parent = nullptr);

    void show(const Source &source, const SourceCounts &counts);
    [[nodiscard]] SourceId source() const { return m_source.id; }

Q_SIGNALS:
    void refreshRequested(oneul::SourceId id);
    void editRequested(oneul::SourceId id);
    void pauseRequested(oneul::SourceId id, bool enabled);
    void removeRequested(oneul::SourceId id);
    void tryAgainRequested(oneul::SourceId id);
    void articlesRequested(oneul::SourceId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeHistory();
    void loadHistory();
    void showHistory(const QList<FetchRecord> &records);
    void openExchange(int row); ///< -1: the newest failure

    App &m_app;
    Source m_source;
    ElidedLabel *m_name;
    QLabel *m_state;
    QPushButton *m_pause;
    QPushButton *m_why;
    SourceDetails *m_details;
    HistoryModel *m_history;
    QTableView *m_table;
    QLabel *m_empty;
    QBoxLayout *m_body;
    QWidget *m_scroll;
};

} // namespace oneul
