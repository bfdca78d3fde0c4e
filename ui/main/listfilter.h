#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

#include "base/result.h"
#include "model/article.h"

class QLineEdit;

namespace oneul {

class SearchHint;

/// What both queries ask for.
[[nodiscard]] SearchQuery bothQueries(const SearchQuery &one, const SearchQuery &other);

/// The list's own filter field: narrows down what the place shows, in the language of searches. What can't be read says
/// why under the field and changes nothing.
class ListFilter final : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<Result<SearchQuery>(const QString &typed)>;

    ListFilter(QLineEdit *box, Read read);

    void setPlace(const ArticleFilter &place); ///< another one: the field is emptied
    [[nodiscard]] ArticleFilter filter() const; ///< of the place and what is typed

Q_SIGNALS:
    void filterChanged(); ///< by what was typed

private:
    void readTyped();

    QLineEdit *m_box;
    SearchHint *m_hint = nullptr; ///< once there is something to say
    Read m_read;
    QTimer m_timer;
    ArticleFilter m_place;
    SearchQuery m_typed;
};

} // namespace oneul
