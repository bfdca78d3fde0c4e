#pragma once

#include <optional>

#include <QWidget>

#include "model/category.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace oneul {

class ColorButton;
class KeywordTable;

/// One category's fields. What is typed is handed out as soon as its field is left; what could not be kept stays there
/// with the reason beside it.
class TaxonomyForm final : public QWidget
{
    Q_OBJECT

public:
    /// The taxonomy tells which names are taken; it must live as long.
    explicit TaxonomyForm(const Taxonomy &taxonomy, QWidget *parent = nullptr);

    /// Another category, or the same after a change: what was typed meanwhile stays.
    void setCategory(const Category &category);
    void startNew(const Category &draft); ///< id "" ; handed out once it has a name
    /// How handing it out went; "" : well. The category that was new has its id from then on.
    void setOutcome(const QString &problem, const CategoryId &id = {});

    [[nodiscard]] Category category() const; ///< as typed
    [[nodiscard]] CategoryId id() const { return m_shown.id; }
    void commit(); ///< hands out what is typed, where that differs

Q_SIGNALS:
    void edited(const oneul::Category &category);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpFields();
    QLayout *makeLooks();
    void addRows(QFormLayout *form);
    void connectFields();
    void fill(const Category &category);
    void showProblem(const QString &text, bool ofNames);
    [[nodiscard]] QString nameProblem(const Category &category) const;

    const Taxonomy &m_taxonomy;
    Category m_shown; ///< as it is kept
    std::optional<Category> m_sent; ///< on its way
    QLineEdit *m_nameEn;
    QLineEdit *m_nameKo;
    QLabel *m_nameProblem;
    QLineEdit *m_emoji;
    ColorButton *m_color;
    QComboBox *m_kind;
    QPlainTextEdit *m_description;
    KeywordTable *m_keywords;
    QPlainTextEdit *m_aliases;
    QLabel *m_problem;
};

} // namespace oneul
