#pragma once

#include <QHash>
#include <QList>
#include <QTreeWidget>

#include "model/taxonomychange.h"

namespace oneul {

/// The parts of a proposed split with their articles, which can be dragged from one to another; the first group stays
/// where it is.
class SplitTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SplitTree(QWidget *parent = nullptr);

    void fill(const QString &category, const QList<SplitPart> &parts);
    void setTitles(const QHash<ArticleId, QString> &titles);
    void moveSelected(int group); ///< the chosen articles; 0: they stay
    [[nodiscard]] bool hasSelected() const; ///< articles
    [[nodiscard]] QStringList groupNames() const; ///< the one that stays first
    [[nodiscard]] QList<SplitPart> parts() const; ///< those with articles, named as they stand
    /// Why they can't be used, in words: a part without a name, a name twice, nothing that moves. "" : they can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited(); ///< a name, or where an article goes
    void selectedChanged();

protected:
    void dropEvent(QDropEvent *event) override;

private:
    void addGroup(const QString &name, const QString &words);
    void recount();

    QList<SplitPart> m_parts;
    bool m_filling = false;
};

} // namespace oneul
