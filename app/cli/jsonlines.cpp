#include "cli/jsonlines.h"

#include <optional>

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonParseError>

#include "cli/command.h"
#include "cli/input.h"
#include "cli/text.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLongestLine = 64 * 1024 * 1024;
constexpr int kSaid = 10; ///< of many wrong lines

QString idOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    return value.toString();
}

/// Reads line by line and keeps what is right.
class LineReader final
{
public:
    LineReader(CommandContext &context, const QString &name, JsonIds ids)
        : m_context(context), m_name(name), m_repeat(ids == JsonIds::MayRepeat)
    {}

    void read(QFile &file)
    {
        for (int number = 1; !file.atEnd(); ++number) {
            const QByteArray bytes = file.readLine(kLongestLine);
            if (bytes.isEmpty())
                break; // cut off: what is missing is said by the file's error
            if (!bytes.trimmed().isEmpty())
                take(number, number == 1 && bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes);
        }
    }
    [[nodiscard]] int wrong() const { return m_wrong; }
    [[nodiscard]] const QList<JsonLine> &lines() const { return m_lines; }

private:
    void take(int number, const QByteArray &bytes)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError)
            return say(number, Cli::tr("no JSON (%1, at character %2)").arg(error.errorString()).arg(error.offset + 1));
        if (!document.isObject())
            return say(number, Cli::tr("no JSON object; a line must be like {\"id\": \"1\", \"title\": \"…\"}"));
        const JsonLine line{number, idOf(document.object().value(u"id")), document.object()};
        if (line.id.isEmpty())
            return say(number, Cli::tr("“id” is missing"));
        if (!m_repeat && m_ids.contains(line.id))
            return say(number, Cli::tr("the id “%1” stands on line %2 already").arg(line.id).arg(m_ids.value(line.id)));
        m_ids.insert(line.id, number);
        m_lines.append(line);
    }

    void say(int number, const QString &why)
    {
        if (++m_wrong <= kSaid)
            m_context.output.message(Cli::tr("%1, line %2: %3").arg(m_name).arg(number).arg(why));
        else if (m_wrong == kSaid + 1)
            m_context.output.message(Cli::tr("%1: more wrong lines follow").arg(m_name));
    }

    CommandContext &m_context;
    QString m_name;
    bool m_repeat;
    QHash<QString, int> m_ids;
    QList<JsonLine> m_lines;
    int m_wrong = 0;
};

} // namespace

Result<QList<JsonLine>> readJsonLines(CommandContext &context, const QString &file, JsonIds ids)
{
    QFile input(file);
    if (const auto opened = openInput(input); !opened)
        return fail(opened.error());
    LineReader reader(context, file, ids);
    reader.read(input);
    if (input.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileRead, file);
    if (reader.wrong() > 0)
        return fail(ErrorCode::InvalidArgument, Cli::tr("%n wrong line(s)", nullptr, reader.wrong()));
    return reader.lines();
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace oneul
