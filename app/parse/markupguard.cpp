#include "parse/markupguard.h"

#include <algorithm>
#include <vector>

#include <QHash>
#include <QSet>

namespace oneul {

namespace {

constexpr int kMostTags = 500'000;
constexpr int kMostAttributes = 200;
constexpr size_t kDeepest = 200;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *each) { return name == each; });
}

/// Elements that are never open.
bool isVoid(const QByteArray &name)
{
    return isOneOf(name, {"br", "img", "input", "hr", "meta", "link", "source", "wbr", "area", "base", "col", "embed",
                          "param", "track", "frame"});
}

/// Elements that end where the next of their kind begins.
bool endsItself(const QByteArray &name)
{
    return isOneOf(name, {"p", "li", "td", "th", "tr", "dd", "dt", "option"});
}

/// Elements whose content is no markup.
bool isRaw(const QByteArray &name)
{
    return isOneOf(name, {"script", "style", "textarea", "title", "xmp"});
}

/// A start or end tag: from '<' to behind '>'.
struct Tag {
    qsizetype end = 0;
    qsizetype kept = -1; ///< where the attributes that are too many begin; -1: none
    QByteArray name; ///< lower case
    bool closing = false;
};

class Guard final
{
public:
    explicit Guard(const QByteArray &in) : m_in(in) {}

    QByteArray run()
    {
        while (m_at < m_in.size() && m_tags < kMostTags) {
            m_at = m_in.indexOf('<', m_at);
            if (m_at < 0)
                break;
            const char next = m_at + 1 < m_in.size() ? m_in.at(m_at + 1) : '\0';
            const bool closing = next == '/' && m_at + 2 < m_in.size() && isLetter(m_in.at(m_at + 2));
            if (isLetter(next) || closing)
                handle(readTag(closing));
            else if (next == '!' && m_in.mid(m_at, 4) == "<!--")
                skipTo("-->");
            else
                ++m_at;
        }
        if (m_at >= 0 && m_at < m_in.size())
            return m_out + m_in.mid(m_copied, m_at - m_copied); // too many tags
        return m_copied == 0 ? m_in : m_out + m_in.mid(m_copied);
    }

private:
    void skipTo(const char *mark)
    {
        const qsizetype found = m_in.indexOf(mark, m_at);
        m_at = found < 0 ? m_in.size() : found;
    }

    /// Leaves out what lies between.
    void drop(qsizetype from, qsizetype to)
    {
        m_out += m_in.mid(m_copied, from - m_copied);
        m_copied = to;
    }

    Tag readTag(bool closing) const
    {
        Tag tag;
        tag.closing = closing;
        qsizetype at = m_at + (closing ? 2 : 1);
        const qsizetype nameStart = at;
        while (at < m_in.size() && !isSpace(m_in.at(at)) && m_in.at(at) != '>' && m_in.at(at) != '/')
            ++at;
        tag.name = m_in.mid(nameStart, std::min<qsizetype>(at - nameStart, 32)).toLower();
        readAttributes(tag, at);
        return tag;
    }

    void readAttributes(Tag &tag, qsizetype at) const
    {
        int attributes = 0;
        char quote = '\0';
        char previous = ' ';
        for (; at < m_in.size(); ++at) {
            const char c = m_in.at(at);
            if (quote != '\0') {
                if (c == quote)
                    quote = '\0';
                continue;
            }
            if (c == '>')
                break;
            if ((c == '"' || c == '\'') && previous == '=')
                quote = c;
            const bool begins = !isSpace(c) && c != '='
                                && (isSpace(m_in.at(at - 1)) || m_in.at(at - 1) == '/' || m_in.at(at - 1) == '"'
                                    || m_in.at(at - 1) == '\'');
            if (begins && previous != '=' && ++attributes == kMostAttributes)
                tag.kept = at;
            if (!isSpace(c))
                previous = c;
        }
        tag.end = std::min(at + 1, m_in.size());
    }

    void handle(const Tag &tag)
    {
        ++m_tags;
        const bool keeps = tag.closing ? close(tag.name) : open(tag.name);
        if (!keeps)
            drop(m_at, tag.end);
        else if (tag.kept >= 0)
            drop(tag.kept, tag.end - 1);
        m_at = tag.end;
        if (!tag.closing && isRaw(tag.name) && !m_neverClosed.contains(tag.name))
            skipRaw(tag.name);
    }

    void skipRaw(const QByteArray &name)
    {
        qsizetype found = m_at;
        while ((found = m_in.indexOf("</", found)) >= 0) {
            if (m_in.mid(found + 2, name.size()).compare(name, Qt::CaseInsensitive) == 0) {
                m_at = found;
                return;
            }
            found += 2;
        }
        m_neverClosed.insert(name);
    }

    bool open(const QByteArray &name)
    {
        if (isVoid(name))
            return true;
        if (endsItself(name) && !m_open.empty() && m_open.back() == name)
            m_open.pop_back();
        if (m_open.size() >= kDeepest) {
            ++m_unwrapped[name];
            return false;
        }
        m_open.push_back(name);
        return true;
    }

    bool close(const QByteArray &name)
    {
        const auto unwrapped = m_unwrapped.find(name);
        if (unwrapped != m_unwrapped.end() && *unwrapped > 0) {
            --*unwrapped;
            return false;
        }
        const auto found = std::find(m_open.rbegin(), m_open.rend(), name);
        if (found != m_open.rend())
            m_open.erase(std::next(found).base(), m_open.end());
        return true;
    }

    const QByteArray &m_in;
    QByteArray m_out;
    qsizetype m_at = 0;
    qsizetype m_copied = 0;
    int m_tags = 0;
    std::vector<QByteArray> m_open;
    QHash<QByteArray, int> m_unwrapped; ///< start tags left out, by name
    QSet<QByteArray> m_neverClosed;
};

} // namespace

QByteArray guardedMarkup(const QByteArray &utf8)
{
    return Guard(utf8).run();
}

} // namespace oneul
