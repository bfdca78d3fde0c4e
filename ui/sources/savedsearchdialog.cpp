#include "sources/savedsearchdialog.h"

#include <utility>

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "service/errortext.h"

namespace oneul {

namespace {

constexpr int kLongestName = 120; ///< the archive's bounds
constexpr int kLongestQuery = 4000;

} // namespace

SavedSearchDialog::SavedSearchDialog(const SavedSearch &search, Read read, QWidget *parent)
    : QDialog(parent)
    , m_read(std::move(read))
    , m_name(new QLineEdit(search.name))
    , m_query(new QLineEdit(search.query))
    , m_problem(new QLabel)
    , m_nameFollows(search.name.isEmpty())
{
    setObjectName(QStringLiteral("savedSearchDialog"));
    setWindowTitle(search.id == 0 ? tr("Save the search") : tr("Edit the search"));
    m_name->setObjectName(QStringLiteral("searchName"));
    m_query->setObjectName(QStringLiteral("searchQuery"));
    m_name->setMaxLength(kLongestName);
    m_query->setMaxLength(kLongestQuery);
    m_problem->setObjectName(QStringLiteral("searchProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);

    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Query:"), m_query);
    form->addRow(QString(), m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameFollows = m_nameFollows && m_name->text() == query().left(kLongestName);
        check();
    });
    connect(m_query, &QLineEdit::textChanged, this, &SavedSearchDialog::check);
    m_name->selectAll();
    check();
    resize(480, sizeHint().height());
}

QString SavedSearchDialog::name() const
{
    return m_name->text().simplified();
}

QString SavedSearchDialog::query() const
{
    return m_query->text().simplified();
}

void SavedSearchDialog::check()
{
    if (m_nameFollows && m_name->text() != query().left(kLongestName)) {
        m_name->setText(query().left(kLongestName)); // comes back here
        return;
    }
    const Result<SearchQuery> read = m_read(query());
    const bool says = read && !read->isEmpty();
    m_problem->setText(read ? QString() : errorText(read.error()));
    m_ok->setEnabled(says && !name().isEmpty());
}

} // namespace oneul
