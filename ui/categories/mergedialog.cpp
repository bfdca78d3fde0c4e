#include "categories/mergedialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

#include "base/whendone.h"
#include "categories/taxonomychanges.h"
#include "categories/taxonomywords.h"
#include "common/uilanguage.h"
#include "service/taxonomyservice.h"

namespace oneul {

MergeDialog::MergeDialog(TaxonomyChanges &changes, const QList<CategoryId> &from, int articles, QWidget *parent)
    : QDialog(parent), m_changes(changes), m_from(from), m_into(new QComboBox), m_message(new QLabel)
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge categories"));
    QStringList names;
    for (const CategoryId &id : from)
        names << categoryLabel(changes.service().taxonomy().byId(id));
    const QString shown = names.join(QStringLiteral(", ")).replace(u'&', QStringLiteral("&&"));
    auto *label = new QLabel(tr("&Merge %1 into:").arg(shown));
    label->setWordWrap(true);
    label->setBuddy(m_into);
    m_into->setObjectName(QStringLiteral("mergeInto"));
    auto *hint =
        new QLabel(tr("%Ln article(s), the rules and what was taught go along. It can be undone.", nullptr, articles));
    hint->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("mergeMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    merge->setObjectName(QStringLiteral("mergeNow"));
    merge->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *each : std::initializer_list<QWidget *>{label, m_into, hint, m_message})
        layout->addWidget(each);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(400);
    fill();
    merge->setEnabled(m_into->count() > 0);
}

void MergeDialog::fill()
{
    for (const Category &category : m_changes.service().taxonomy().categories()) {
        if (!m_from.contains(category.id) && !category.archived)
            m_into->addItem(categoryLabel(category), category.id);
    }
}

void MergeDialog::merge()
{
    const CategoryId into = m_into->currentData().toString();
    setEnabled(false); // once is enough
    whenDone(this, m_changes.merge(m_from, into), [this](const Result<TaxonomyVersion> &version) {
        if (version)
            return accept();
        setEnabled(true);
        m_message->setText(taxonomyErrorText(version.error()));
        m_message->show();
    });
}

} // namespace oneul
