#pragma once

#include <array>
#include <vector>

#include <QHash>
#include <QString>

#include <libstemmer.h>

namespace oneul {

/// and R-L, each an F1 of 0…1.
using Rouge = std::array<double, 3>;

/// Compares texts as summaries are compared: words of a to z and digits, those of more than three letters as Porter stems.
class RougeReader final
{
public:
    RougeReader();
    ~RougeReader();
    RougeReader(const RougeReader &) = delete;
    RougeReader &operator=(const RougeReader &) = delete;

    [[nodiscard]] std::vector<int> tokens(const QString &text);
    [[nodiscard]] static Rouge rouge(const std::vector<int> &text, const std::vector<int> &reference);

private:
    int numberOf(const QByteArray &word);

    sb_stemmer *m_stemmer;
    QHash<QByteArray, int> m_numbers;
};

} // namespace oneul
