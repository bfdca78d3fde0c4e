#include "quality/rouge.h"

#include <algorithm>
#include <map>

namespace oneul {

namespace {

double f1(double shared, double a, double b)
{
    return shared > 0 ? 2 * shared / (a + b) : 0;
}

/// Runs of `length` tokens, as one number each, and how often they occur.
std::map<qint64, int> runsOf(const std::vector<int> &tokens, size_t length)
{
    std::map<qint64, int> runs;
    for (size_t i = 0; i + length <= tokens.size(); ++i)
        ++runs[length == 1 ? tokens[i] : (qint64(tokens[i]) << 32) + tokens[i + 1]];
    return runs;
}

double overlap(const std::vector<int> &a, const std::vector<int> &b, size_t length)
{
    const std::map<qint64, int> other = runsOf(b, length);
    double shared = 0;
    for (const auto &[run, count] : runsOf(a, length)) {
        const auto found = other.find(run);
        shared += found == other.end() ? 0 : std::min(count, found->second);
    }
    const double shorter = double(length) - 1;
    return f1(shared, double(a.size()) - shorter, double(b.size()) - shorter);
}

double longestSequence(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> before(b.size() + 1, 0);
    for (const int x : a) {
        std::vector<int> now(b.size() + 1, 0);
        for (size_t j = 0; j < b.size(); ++j)
            now[j + 1] = x == b[j] ? before[j] + 1 : std::max(before[j + 1], now[j]);
        before = now;
    }
    return before.back();
}

} // namespace

RougeReader::RougeReader() : m_stemmer(sb_stemmer_new("porter", "UTF_8")) {}

RougeReader::~RougeReader()
{
    sb_stemmer_delete(m_stemmer);
}

int RougeReader::numberOf(const QByteArray &word)
{
    QByteArray stem = word;
    if (word.size() > 3) {
        const auto *found =
            sb_stemmer_stem(m_stemmer, reinterpret_cast<const sb_symbol *>(word.constData()), int(word.size()));
        stem = QByteArray(reinterpret_cast<const char *>(found), sb_stemmer_length(m_stemmer));
    }
    const auto known = m_numbers.constFind(stem);
    return known != m_numbers.cend() ? *known : *m_numbers.insert(stem, int(m_numbers.size()));
}

std::vector<int> RougeReader::tokens(const QString &text)
{
    std::vector<int> tokens;
    QByteArray word;
    for (const QChar c : text.toLower() + u' ') {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            word += char(c.unicode());
        } else if (!word.isEmpty()) {
            tokens.push_back(numberOf(word));
            word.clear();
        }
    }
    return tokens;
}

Rouge RougeReader::rouge(const std::vector<int> &text, const std::vector<int> &reference)
{
    return {overlap(text, reference, 1), overlap(text, reference, 2),
            f1(longestSequence(text, reference), double(text.size()), double(reference.size()))};
}

} // namespace oneul
