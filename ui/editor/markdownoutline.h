#pragma once

#include <QList>
#include <QString>

namespace oneul {

/// A heading of a Markdown text with everything below it, down to the next heading of its level or above.
struct OutlineEntry {
    int level = 1; ///< 1 to 6
    QString title; ///< without its hashes
    int firstBlock = 0; ///< lines, counted from 0
    int lastBlock = 0;
};

/// A change of a text as one replacement: that many characters from `position` on become `inserted`.
struct TextEdit {
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted;

    [[nodiscard]] bool isEmpty() const { return removed == 0 && inserted.isEmpty(); }
};

/// The headings in their order. Lines in fenced code are none; empty lines and a comment at the text's end belong to nobody.
QList<OutlineEntry> outlineOf(const QString &markdown);
/// The next (1) or previous (-1) entry that stands beside this one under the same heading; -1: there is none.
int siblingOf(const QList<OutlineEntry> &outline, int entry, int by);
/// Puts an entry where another one stands: before that when it comes from below, behind it when it comes from above.
/// Nothing changes when one of them holds the other.
TextEdit moveEntry(const QString &markdown, int from, int to);
/// Takes an entry out with everything below it.
TextEdit dropEntry(const QString &markdown, int entry);
/// Puts a line that is to be written on in front of what follows the heading: "> **Note:** ".
TextEdit noteBelow(const QString &markdown, int entry, const QString &note);

} // namespace oneul
