#pragma once

#include <utility>

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

#include "settings/settingspage.h"

namespace oneul {

/// One field of the settings that words lead to.
struct SettingHit {
    int page = 0;
    QString text; ///< as the page says it
    QPointer<QWidget> target; ///< what to show and to focus
};

/// Finds fields by the words of their labels, buttons, choices, tool tips and explanations, and by their page's title.
/// The pages are read when something is sought for the first time.
class SettingsSearch final
{
public:
    explicit SettingsSearch(QList<SettingsPage> pages) : m_pages(std::move(pages)) {}

    /// All words must be there, anywhere in the field's texts; in the order of the pages, a field once.
    [[nodiscard]] QList<SettingHit> find(const QString &words);

private:
    struct Entry {
        SettingHit hit;
        QString letters; ///< to be compared with, folded
    };

    void read();
    void readPage(int page);
    void add(int page, const QString &title, const QString &more, QWidget *target);

    QList<SettingsPage> m_pages;
    QList<Entry> m_entries;
    bool m_isRead = false;
};

} // namespace oneul
