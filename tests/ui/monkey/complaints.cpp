#include "ui/monkey/complaints.h"

#include <atomic>
#include <cstdio>

#include <QMetaObject>
#include <QRegularExpression>

#include "ui/monkey/journal.h"

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

/// A message handler is a plain function: this is the only way to whom it is to tell.
std::atomic<Complaints *> listener = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString whole = context.category == nullptr || qstrcmp(context.category, "default") == 0
                              ? text
                              : QString::fromLatin1(context.category) + u": "_s + text;
    if (type == QtDebugMsg || type == QtInfoMsg || Complaints::isHarmless(whole))
        return;
    std::fprintf(stderr, "%s\n", qUtf8Printable(whole));
    if (Complaints *complaints = listener)
        QMetaObject::invokeMethod(
            complaints, [complaints, whole] { complaints->take(whole); }, Qt::QueuedConnection);
}

} // namespace

Complaints::Complaints(Journal &journal) : m_journal(journal)
{
    listener = this;
    qInstallMessageHandler(handle);
}

Complaints::~Complaints()
{
    qInstallMessageHandler(nullptr);
    listener = nullptr;
}

bool Complaints::isHarmless(const QString &message)
{
    // What the platform without a display can't do, pictures of others, and the certificates of servers.
    static const QRegularExpression known(u"^This plugin does not support|^qt\\.qpa\\.|^libpng|^qt\\.gui\\.imageio|"
                                          "^qt\\.network\\.|^qt\\.tlsbackend|^QFont(Database|config)|"
                                          "^qt\\.text\\.font|^Fontconfig"_s);
    return known.match(message).hasMatch();
}

void Complaints::take(const QString &message)
{
    m_journal.fail(u"warning: "_s + message);
}

} // namespace oneul::monkey
