#include "digest/claimlink.h"

#include <QCoreApplication>
#include <QStringList>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const Section *sectionAt(const QList<Digest> &digests, int index)
{
    for (const Digest &digest : digests) {
        if (index < digest.sections.size())
            return &digest.sections.at(index);
        index -= int(digest.sections.size());
    }
    return nullptr;
}

const QList<Claim> *partOf(const Summary &summary, const QString &name)
{
    if (name == u"themes")
        return &summary.themes;
    if (name == u"events")
        return &summary.events;
    if (name == u"impact")
        return &summary.impact;
    return name == u"conclusion" ? &summary.conclusion : nullptr;
}

QString supportText(Support support)
{
    switch (support) {
    case Support::Supported:
        return QCoreApplication::translate("oneul::Claim", "The cited articles support this sentence.");
    case Support::Weak:
        return QCoreApplication::translate("oneul::Claim", "The cited articles support this sentence in part only.");
    case Support::Unsupported:
        break;
    }
    return QCoreApplication::translate("oneul::Claim", "Nothing in the cited articles supports this sentence.");
}

} // namespace

const Claim *claimOf(const QList<Digest> &digests, const QUrl &link)
{
    const QStringList steps = link.path().split(u'/', Qt::SkipEmptyParts);
    if (steps.size() != 3)
        return nullptr;
    const Section *section = sectionAt(digests, steps.at(0).toInt());
    const QList<Claim> *part = section ? partOf(section->summary, steps.at(1)) : nullptr;
    const int index = steps.at(2).toInt();
    return part && index >= 0 && index < part->size() ? &part->at(index) : nullptr;
}

QString claimTip(const QList<Digest> &digests, const QUrl &link)
{
    const Claim *claim = claimOf(digests, link);
    if (!claim)
        return {};
    QString text = u"<b>%1</b>"_s.arg(supportText(claim->support).toHtmlEscaped());
    if (!claim->quote.isEmpty())
        text += u"<br/>“%1”"_s.arg(claim->quote.toHtmlEscaped());
    // A table is the only thing in a tooltip that keeps a width.
    return u"<table width='420' cellpadding='4'><tr><td>%1</td></tr></table>"_s.arg(text);
}

} // namespace oneul
