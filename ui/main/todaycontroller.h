#pragma once

#include <QObject>

#include "main/windowparts.h"
#include "model/types.h"

namespace oneul {

class ComparePage;
class TodayPage;

/// The overview of a day and the comparison of two: makes their pages when they are first shown, and leads from them to what
/// they speak of.
class TodayController final : public QObject
{
    Q_OBJECT

public:
    explicit TodayController(const WindowParts &parts, QObject *parent = nullptr);

private:
    [[nodiscard]] TodayPage *makeToday();
    [[nodiscard]] ComparePage *makeCompare();
    void compareDays();
    void openArticle(ArticleId id);
    void openStory(StoryId id);

    WindowParts m_parts;
};

} // namespace oneul
