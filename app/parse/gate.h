#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "base/result.h"

namespace oneul {

/// Tells pages that are no article: block, consent, paywall, login, error or JavaScript notices.
class InputGate final
{
public:
    /// Reads the list of known phrases (resources/gate.json).
    static Result<InputGate> fromJson(const QByteArray &json);

    /// The kind of notice ("javascript", "blocked", …) that the text is; "" for an article's text.
    /// Only short texts can be notices: a long article that mentions a captcha is an article.
    [[nodiscard]] QString rejects(const QString &title, const QString &text) const;
    /// The same for the text found on an article's page, a paragraph a line, which may be the beginning of an article
    /// that ends in a notice: `wall` is what a box about subscribing says there, `isFree` what the page states.
    [[nodiscard]] QString rejectsPage(const QString &title, const QString &text, const QString &wall,
                                      bool isFree) const;

private:
    /// The kind of wall ("paywall", "login") that a paragraph speaks of.
    [[nodiscard]] QString wallIn(const QString &paragraph) const;

    struct Pattern {
        QString kind;
        QString text;
    };
    /// The first pattern that stands in the text; the number of patterns when none does.
    [[nodiscard]] qsizetype firstIn(QStringView text) const;

    QList<Pattern> m_patterns;
    QHash<QChar, QList<int>> m_byFirst; ///< patterns by their first character
    int m_minimumTextLength = 0;
};

} // namespace oneul
