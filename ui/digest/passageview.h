#pragma once

#include <QList>
#include <QUrl>
#include <QWidget>

#include "model/digest.h"
#include "model/passage.h"
#include "model/summaryrequest.h"

class QLabel;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace oneul {

/// The articles that a sentence cites, one after the other: the passage that bears it out marked in the article's text.
class PassageView final : public QWidget
{
    Q_OBJECT

public:
    explicit PassageView(QWidget *parent = nullptr);

    void clear(const QString &why = {});
    void showClaim(const Section &section, const Claim &claim, const QList<Passage> &passages,
                   const QList<SourceText> &sources);
    [[nodiscard]] int count() const { return static_cast<int>(m_stops.size()); }
    void step(int by);

Q_SIGNALS:
    void articleActivated(oneul::ArticleId id);
    void originalWanted(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A passage, or a cited article without one.
    struct Stop {
        DigestArticle article;
        int number = 0; ///< of its mark
        SourceText source; ///< id 0: it is gone from the archive
        Passage passage; ///< length 0: none
    };

    void showStop();
    void mark();
    void scrollToPassage();
    [[nodiscard]] QString headOf(const Stop &stop) const;

    QList<Stop> m_stops;
    int m_current = 0;
    int m_passage = -1; ///< where it begins in what is shown; -1: there is none
    QLabel *m_head;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QTextBrowser *m_text;
    QPushButton *m_read;
    QPushButton *m_original;
};

} // namespace oneul
