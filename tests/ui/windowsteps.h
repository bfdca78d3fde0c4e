#pragma once

#include <QLabel>
#include <QTest>

#include "articles/articlepane.h"
#include "base/waitfor.h"
#include "main/searchfield.h"
#include "service/articleservice.h"
#include "ui/windowfixture.h"

namespace oneul {

/// What the archive holds of an article by now.
inline ArticleStatus stored(WindowFixture &fixture, ArticleId id)
{
    const auto rows = waitFor(fixture.app().articles().rowsById({id}));
    return rows && !rows->isEmpty() ? rows->constFirst().status : ArticleStatus();
}

/// Types into the toolbar's field.
inline SearchField *typeSearch(WindowFixture &fixture, const QString &text)
{
    auto *field = fixture.find<SearchField>(QStringLiteral("searchField"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    return field;
}

inline QString headingOf(const WindowFixture &fixture)
{
    return fixture.list().findChild<QLabel *>(QStringLiteral("listHeading"))->text();
}

} // namespace oneul
