#include "service/templatefolder.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "digest/reporttemplate.h"
#include "service/savefile.h"
#include "service/texttools.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTemplates = 200;
constexpr qint64 kMostBytes = 1024 * 1024;
constexpr qsizetype kLongestId = 60;

/// A name as the name of a file: nothing that leads out of the folder or that a file system dislikes.
QString idOf(const QString &name)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}_-]+"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    return name.simplified().replace(other, u"-"_s).left(kLongestId).remove(ends);
}

QList<ReportTemplate> shippedTemplates()
{
    QList<ReportTemplate> templates;
    for (const QString &id : {u"separate"_s, u"combined"_s, u"period"_s}) {
        const auto bytes = readResource(u"templates/%1.md"_s.arg(id));
        if (bytes)
            templates.append({id, id, QString::fromUtf8(*bytes), true});
    }
    return templates;
}

} // namespace

TemplateFolder::TemplateFolder(const QString &dataDir) : m_folder(QDir(dataDir).filePath(u"templates"_s)) {}

const QList<ReportTemplate> &TemplateFolder::all()
{
    if (!m_read)
        read();
    return m_templates;
}

void TemplateFolder::read()
{
    m_read = true;
    m_templates = shippedTemplates();
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.md"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &info : files.mid(0, kMostTemplates)) {
        const QString id = info.completeBaseName();
        const bool isTaken =
            std::ranges::any_of(m_templates, [&](const ReportTemplate &other) { return other.id == id; });
        QFile file(info.absoluteFilePath());
        if (!isTaken && info.size() <= kMostBytes && file.open(QIODevice::ReadOnly))
            m_templates.append({id, id, QString::fromUtf8(file.read(kMostBytes)), false});
    }
}

Result<ReportTemplate> TemplateFolder::byId(const QString &id)
{
    const QList<ReportTemplate> &templates = all();
    const auto found = std::ranges::find(templates, id, &ReportTemplate::id);
    if (found == templates.end())
        return fail(ErrorCode::NotFound, id);
    return *found;
}

Result<void> TemplateFolder::save(const ReportTemplate &changed)
{
    const QString id = changed.id.isEmpty() ? idOf(changed.name) : changed.id;
    const auto known = byId(id);
    const bool isShipped = known && known->shipped;
    // An id that a file of the folder already has is taken as it is.
    if (id.isEmpty() || isShipped || (!known && id != idOf(id)))
        return fail(ErrorCode::InvalidArgument, changed.name);
    if (changed.id.isEmpty() && (known || QFileInfo::exists(fileOf(id)))) // another one's name may come to the same
        return fail(ErrorCode::AlreadyExists, id);
    if (const auto checked = checkTemplate(changed.text); !checked)
        return checked;
    const auto saved = saveFile(fileOf(id), changed.text.toUtf8());
    m_read = false;
    return saved;
}

Result<void> TemplateFolder::remove(const QString &id)
{
    const auto known = byId(id);
    if (!known)
        return fail(known.error());
    if (known->shipped)
        return fail(ErrorCode::InvalidArgument, id);
    QFile file(fileOf(id));
    m_read = false;
    if (!file.remove())
        return fail(ErrorCode::FileWrite, fileOf(id) + u": "_s + file.errorString());
    return {};
}

QString TemplateFolder::fileOf(const QString &id) const
{
    return m_folder + u'/' + id + u".md"_s;
}

} // namespace oneul
