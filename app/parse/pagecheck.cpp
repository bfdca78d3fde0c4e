#include "parse/pagecheck.h"

#include <QFile>
#include <QRegularExpression>

#include "parse/gate.h"
#include "text/html.h"

namespace oneul {

using namespace Qt::StringLiterals;

QString pageNotice(const QString &html)
{
    // Read when needed, which is rare, so that nothing is kept between calls.
    QFile file(u":/oneul/gate.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<InputGate> gate = InputGate::fromJson(file.readAll());
    if (!gate)
        return {};
    static const QRegularExpression titleTag(u"<title[^>]*>([^<]*)</title>"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kEnough = 200 * 1024;
    const QString head = html.first(qMin(html.size(), kEnough));
    const QString title = titleText(titleTag.match(head).captured(1));
    const QString kind = gate->rejects(title, title + u'\n' + htmlToText(head));
    return kind == "empty"_L1 ? QString() : kind;
}

} // namespace oneul
