#include "settings/settingssearch.h"

#include <algorithm>
#include <utility>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>

#include "common/words.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kMostChoices = 12; ///< longer lists are names of fonts and the like

QString plain(const QString &text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString words = withoutAccessKey(text).remove(tags).simplified();
    if (words.endsWith(u':'))
        words.chop(1);
    return words;
}

QString choicesOf(const QWidget *field)
{
    const auto *box = qobject_cast<const QComboBox *>(field);
    if (box == nullptr || box->count() > kMostChoices)
        return {};
    QStringList texts;
    for (int index = 0; index < box->count(); ++index)
        texts << box->itemText(index);
    return texts.join(u' ');
}

} // namespace

QList<SettingHit> SettingsSearch::find(const QString &words)
{
    const QStringList sought = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (sought.isEmpty())
        return {};
    read();
    QList<SettingHit> hits;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool fits =
            std::ranges::all_of(sought, [&](const QString &word) { return entry.letters.contains(word); });
        const bool known = std::ranges::any_of(
            hits, [&](const SettingHit &hit) { return hit.target == entry.hit.target && hit.page == entry.hit.page; });
        if (fits && !known && entry.hit.target)
            hits.append(entry.hit);
    }
    return hits;
}

void SettingsSearch::read()
{
    if (std::exchange(m_isRead, true))
        return;
    for (int page = 0; page < m_pages.size(); ++page)
        readPage(page);
}

void SettingsSearch::readPage(int page)
{
    QWidget *before = nullptr; // the field that an explanation stands under
    const QList<QWidget *> fields = m_pages.at(page).widget->findChildren<QWidget *>();
    for (QWidget *field : fields) {
        if (const auto *label = qobject_cast<const QLabel *>(field)) {
            QWidget *target = label->buddy() != nullptr ? label->buddy() : before;
            add(page, plain(label->text()), choicesOf(label->buddy()), target != nullptr ? target : field);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(field)) {
            if (!button->text().isEmpty() && button->focusPolicy() != Qt::NoFocus) {
                before = field;
                add(page, plain(button->text()), {}, field);
            }
        } else if (field->focusPolicy() != Qt::NoFocus && !field->objectName().startsWith(u"qt_"_s)) {
            before = field;
            add(page, field->accessibleName(), {}, field);
        }
    }
}

void SettingsSearch::add(int page, const QString &title, const QString &more, QWidget *target)
{
    if (title.isEmpty())
        return;
    const QString letters =
        QStringList{m_pages.at(page).title, title, more, target->toolTip()}.join(u' ').toCaseFolded();
    m_entries.append({{page, title, target}, letters});
}

} // namespace oneul
