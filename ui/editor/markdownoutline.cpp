#include "editor/markdownoutline.h"

#include <algorithm>

#include <QRegularExpression>
#include <QStringList>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

/// The last line that says something.
int lastTellingLine(const QStringList &lines)
{
    static const QRegularExpression nothing(u"^\\s*(<!--.*-->)?\\s*$"_s);
    int last = static_cast<int>(lines.size()) - 1;
    while (last > 0 && nothing.match(lines[last]).hasMatch())
        --last;
    return last;
}

/// Which fence a line opens or closes; "" : none.
QString fenceOf(const QString &line)
{
    static const QRegularExpression fence(u"^ {0,3}(```+|~~~+)"_s);
    return fence.match(line).captured(1).left(3);
}

void endEntries(QList<OutlineEntry> &outline, int last)
{
    for (qsizetype i = 0; i < outline.size(); ++i) {
        outline[i].lastBlock = std::max(last, outline[i].firstBlock);
        for (qsizetype next = i + 1; next < outline.size(); ++next) {
            if (outline[next].level <= outline[i].level) {
                outline[i].lastBlock = outline[next].firstBlock - 1;
                break;
            }
        }
    }
}

/// Lines of a text, some of which are to be replaced.
class LineRange final
{
public:
    LineRange(const QStringList &lines, int first, int last) : m_lines(lines), m_first(first), m_last(last) {}

    [[nodiscard]] TextEdit replacedBy(const QStringList &lines) const
    {
        TextEdit edit;
        for (int i = 0; i < m_first; ++i)
            edit.position += m_lines[i].size() + 1;
        for (int i = m_first; i <= m_last; ++i)
            edit.removed += m_lines[i].size() + (i < m_last ? 1 : 0);
        edit.inserted = lines.join(u'\n');
        return edit;
    }

private:
    const QStringList &m_lines;
    int m_first;
    int m_last;
};

/// Some lines without the empty ones at their end, and how many those were.
struct Piece {
    QStringList lines;
    int gap = 0;
};

Piece pieceOf(const QStringList &lines, int first, int last)
{
    Piece piece{lines.mid(first, last - first + 1), 0};
    while (piece.lines.size() > 1 && isBlank(piece.lines.last())) {
        piece.lines.removeLast();
        ++piece.gap;
    }
    return piece;
}

QStringList blanks(int count)
{
    return QStringList(count, QString());
}

/// Two neighbours change places; the distance between them and the one behind them stay.
TextEdit exchanged(const QStringList &lines, int first, int second, int last)
{
    const Piece upper = pieceOf(lines, first, second - 1);
    const Piece lower = pieceOf(lines, second, last);
    return LineRange(lines, first, last)
        .replacedBy(lower.lines + blanks(std::max(1, upper.gap)) + upper.lines + blanks(lower.gap));
}

bool holds(const OutlineEntry &outer, const OutlineEntry &inner)
{
    return outer.firstBlock <= inner.firstBlock && inner.lastBlock <= outer.lastBlock;
}

} // namespace

QList<OutlineEntry> outlineOf(const QString &markdown)
{
    static const QRegularExpression heading(u"^ {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*$"_s);
    const QStringList lines = markdown.split(u'\n');
    QList<OutlineEntry> outline;
    QString open;
    for (int i = 0; i < lines.size(); ++i) {
        const QString fence = fenceOf(lines[i]);
        if (!fence.isEmpty() && (open.isEmpty() || open == fence)) {
            open = open.isEmpty() ? fence : QString();
            continue;
        }
        if (const auto match = heading.match(lines[i]); open.isEmpty() && match.hasMatch())
            outline.append({static_cast<int>(match.capturedLength(1)), match.captured(2), i, i});
    }
    endEntries(outline, lastTellingLine(lines));
    return outline;
}

int siblingOf(const QList<OutlineEntry> &outline, int entry, int by)
{
    if (entry < 0 || entry >= outline.size())
        return -1;
    const int level = outline[entry].level;
    for (int i = entry + by; i >= 0 && i < outline.size(); i += by) {
        if (outline[i].level < level)
            return -1;
        if (outline[i].level == level)
            return i;
    }
    return -1;
}

TextEdit moveEntry(const QString &markdown, int from, int to)
{
    const QList<OutlineEntry> outline = outlineOf(markdown);
    const auto isEntry = [&outline](int entry) { return entry >= 0 && entry < outline.size(); };
    if (!isEntry(from) || !isEntry(to) || holds(outline[from], outline[to]) || holds(outline[to], outline[from]))
        return {};
    const QStringList lines = markdown.split(u'\n');
    if (from < to)
        return exchanged(lines, outline[from].firstBlock, outline[from].lastBlock + 1, outline[to].lastBlock);
    return exchanged(lines, outline[to].firstBlock, outline[from].firstBlock, outline[from].lastBlock);
}

TextEdit dropEntry(const QString &markdown, int entry)
{
    const QList<OutlineEntry> outline = outlineOf(markdown);
    if (entry < 0 || entry >= outline.size())
        return {};
    const QStringList lines = markdown.split(u'\n');
    const int first = outline[entry].firstBlock;
    const int last = outline[entry].lastBlock;
    TextEdit edit = LineRange(lines, first, last).replacedBy({});
    if (last + 1 < lines.size()) // its line end, too
        ++edit.removed;
    return edit;
}

TextEdit noteBelow(const QString &markdown, int entry, const QString &note)
{
    const QList<OutlineEntry> outline = outlineOf(markdown);
    if (entry < 0 || entry >= outline.size())
        return {};
    const QStringList lines = markdown.split(u'\n');
    const int first = outline[entry].firstBlock;
    TextEdit edit = LineRange(lines, first, first).replacedBy({});
    edit.position += edit.removed;
    edit.removed = 0;
    edit.inserted = u"\n\n"_s + note;
    if (first + 1 < lines.size() && !isBlank(lines[first + 1]))
        edit.inserted += u'\n';
    return edit;
}

} // namespace oneul
