#pragma once

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

private:
    struct Pattern {
        QString kind;
        QString text;
    };
    QList<Pattern> m_patterns;
    int m_minimumTextLength = 0;
};

} // namespace oneul
