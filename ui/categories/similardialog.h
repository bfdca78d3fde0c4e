#pragma once

#include <QDialog>

#include "model/category.h"
#include "model/decision.h"

class QLabel;
class QPushButton;
class QSlider;
class QTreeWidget;

namespace oneul {

class EmptyState;
class Learning;

/// Articles that are like one that was put into a category: which of them go the same way. A slider says how like they must
/// be, check boxes add and leave out single ones.
class SimilarDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kLike = 30; ///< percent of likeness from which on one is checked to begin with

    SimilarDialog(Learning &learning, const Taxonomy &taxonomy, ArticleId article, const CategoryId &category,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void applied(const QList<oneul::ArticleId> &ids, const oneul::CategoryId &category);

private:
    QWidget *makeFoot();
    void load();
    void fill(const QList<SimilarArticle> &similar);
    void addItem(const SimilarArticle &similar);
    void chooseByLikeness(int percent);
    void showChosen();
    void apply();
    [[nodiscard]] QList<ArticleId> chosen() const;

    Learning &m_learning;
    const Taxonomy &m_taxonomy;
    ArticleId m_article;
    CategoryId m_category;
    QLabel *m_text;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QSlider *m_slider;
    QLabel *m_least;
    QLabel *m_hint; ///< what to do where nothing is chosen
    QPushButton *m_apply = nullptr;
};

} // namespace oneul
