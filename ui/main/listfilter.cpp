#include "main/listfilter.h"

#include <algorithm>
#include <utility>

#include <QLineEdit>

#include "main/searchfield.h"
#include "main/searchhint.h"
#include "service/errortext.h"

namespace oneul {

SearchQuery bothQueries(const SearchQuery &one, const SearchQuery &other)
{
    SearchQuery both = one;
    both.words += other.words;
    both.filters += other.filters;
    if (both.after.isNull() || (!other.after.isNull() && other.after > both.after))
        both.after = other.after;
    if (both.before.isNull() || (!other.before.isNull() && other.before < both.before))
        both.before = other.before;
    return both;
}

ListFilter::ListFilter(QLineEdit *box, Read read) : QObject(box), m_box(box), m_read(std::move(read))
{
    m_timer.setSingleShot(true);
    connect(box, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_timer.start(text.isEmpty() ? 0 : SearchField::kRestMs); });
    connect(box, &QLineEdit::returnPressed, &m_timer, [this] { m_timer.start(0); });
    connect(&m_timer, &QTimer::timeout, this, &ListFilter::readTyped);
}

void ListFilter::setPlace(const ArticleFilter &place)
{
    m_box->clear();
    m_timer.stop();
    m_typed = {};
    m_place = place;
    if (m_hint)
        m_hint->say({}, SearchHint::Tone::Problem);
}

ArticleFilter ListFilter::filter() const
{
    ArticleFilter filter = m_place;
    if (!m_typed.isEmpty())
        filter.search = filter.search ? bothQueries(*filter.search, m_typed) : m_typed;
    return filter;
}

void ListFilter::readTyped()
{
    const Result<SearchQuery> read = m_read(m_box->text());
    if (!m_hint)
        m_hint = new SearchHint(m_box);
    m_hint->say(read ? QString() : errorText(read.error()), SearchHint::Tone::Problem);
    if (!read || *read == m_typed)
        return;
    m_typed = *read;
    Q_EMIT filterChanged();
}

} // namespace oneul
