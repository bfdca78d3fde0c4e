#include "categories/ruleactionsform.h"

#include <optional>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "common/uilanguage.h"
#include "labels/labelicon.h"

namespace oneul {

using namespace Qt::StringLiterals;

RuleActionsForm::RuleActionsForm(QWidget *parent)
    : QWidget(parent)
    , m_category(new QComboBox)
    , m_labelButton(new QPushButton)
    , m_labelMenu(new QMenu(this))
    , m_star(new QCheckBox(tr("S&tar")))
    , m_read(new QCheckBox(tr("Mark rea&d")))
    , m_hide(new QCheckBox(tr("&Hide")))
{
    m_category->setObjectName(u"ruleCategory"_s);
    m_labelButton->setObjectName(u"ruleLabels"_s);
    m_labelButton->setAutoDefault(false);
    m_labelButton->setMenu(m_labelMenu);
    m_star->setObjectName(u"ruleStar"_s);
    m_read->setObjectName(u"ruleRead"_s);
    m_hide->setObjectName(u"ruleHide"_s);
    m_hide->setToolTip(tr("Hidden articles are read and stand in the list “Hidden” only."));
    auto *marks = new QHBoxLayout;
    marks->setSpacing(14);
    for (QCheckBox *box : {m_star, m_read, m_hide})
        marks->addWidget(box);
    marks->addStretch(1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    auto *category = new QLabel(tr("Cate&gory:"));
    category->setBuddy(m_category);
    form->addRow(category, m_category);
    auto *labels = new QLabel(tr("&Labels:"));
    labels->setBuddy(m_labelButton);
    form->addRow(labels, m_labelButton);
    form->addRow(tr("Marks:"), marks);
    connect(m_category, &QComboBox::activated, this, [this] {
        const QString id = m_category->currentData().toString();
        m_actions.category = id.isEmpty() ? std::nullopt : std::optional<CategoryId>(id);
        Q_EMIT changed();
    });
    for (QCheckBox *box : {m_star, m_read, m_hide})
        connect(box, &QCheckBox::clicked, this, &RuleActionsForm::changed);
}

void RuleActionsForm::setChoices(const QList<Category> &categories, const QList<Label> &labels)
{
    m_categories = categories;
    m_labels = labels;
    fillCategories();
    fillLabels();
}

void RuleActionsForm::fillCategories()
{
    m_category->clear();
    m_category->addItem(tr("leave it as it is"), QString());
    for (const Category &category : std::as_const(m_categories)) {
        const bool wanted = m_actions.category && category.id == *m_actions.category;
        const QString name = categoryLabel(category);
        if (!category.archived || wanted)
            m_category->addItem(category.archived ? tr("%1 (archived)").arg(name) : name, category.id);
        const bool former = m_actions.category && category.formerIds.contains(*m_actions.category);
        if (wanted || former)
            m_category->setCurrentIndex(m_category->count() - 1);
    }
}

void RuleActionsForm::fillLabels()
{
    m_labelMenu->clear();
    for (const Label &label : std::as_const(m_labels)) {
        QString name = label.name;
        QAction *action =
            m_labelMenu->addAction(labelIcon(QColor(label.color)), name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_actions.labels.contains(label.id));
        connect(action, &QAction::triggered, this, [this, id = label.id](bool on) {
            m_actions.labels.removeAll(id);
            if (on)
                m_actions.labels << id;
            showLabels();
            Q_EMIT changed();
        });
    }
    m_labelButton->setEnabled(!m_labels.isEmpty());
    showLabels();
}

void RuleActionsForm::showLabels()
{
    QStringList names;
    for (const Label &label : std::as_const(m_labels)) {
        if (m_actions.labels.contains(label.id))
            names << label.name;
    }
    const QString text = m_labels.isEmpty() ? tr("There are no labels yet")
                         : names.isEmpty()  ? tr("none")
                                            : names.join(QStringLiteral(", "));
    m_labelButton->setToolTip(text);
    m_labelButton->setText(fontMetrics().elidedText(text, Qt::ElideRight, 260).replace(u'&', QStringLiteral("&&")));
}

void RuleActionsForm::setActions(const RuleActions &actions)
{
    m_actions = actions;
    m_star->setChecked(actions.star);
    m_read->setChecked(actions.read);
    m_hide->setChecked(actions.hide);
    fillCategories();
    fillLabels();
}

RuleActions RuleActionsForm::actions() const
{
    RuleActions actions = m_actions;
    actions.star = m_star->isChecked();
    actions.read = m_read->isChecked();
    actions.hide = m_hide->isChecked();
    return actions;
}

} // namespace oneul
