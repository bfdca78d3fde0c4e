#include "manager/managercolumns.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include "common/colors.h"
#include "common/dates.h"
#include "common/icons.h"
#include "manager/managermodel.h"
#include "manager/sourcewords.h"
#include "manager/timewords.h"
#include "service/errortext.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::ManagerColumns)
};

using Model = ManagerModel;

QString stateOf(const ManagerNode &node, const ColumnContext &context)
{
    if (!node.isFolder())
        return stateText(node.source, node.health, context.now);
    return node.problems > 0 ? Texts::tr("%n problem(s)", nullptr, node.problems) : QString();
}

QString nextOf(const ManagerNode &node, const ColumnContext &context)
{
    if (!node.isFolder())
        return nextText(node.source, context.programMinutes, context.now);
    return !node.nextFetch.isValid() || context.programMinutes <= 0 ? QString()
                                                                    : untilText(node.nextFetch, context.now);
}

QString count(int value)
{
    return value > 0 ? QLocale().toString(value) : QString();
}

QString display(const ManagerNode &node, int column, const ColumnContext &context)
{
    switch (column) {
    case Model::Name:
        return node.name();
    case Model::State:
        return stateOf(node, context);
    case Model::Articles:
        return count(node.articles);
    case Model::Unread:
        return count(node.unread);
    case Model::LastNew:
        return agoText(node.lastNew, context.now);
    case Model::LastFetch:
        return agoText(node.lastFetched, context.now);
    case Model::NextFetch:
        return nextOf(node, context);
    case Model::Type:
        return node.isFolder() ? QString() : typeText(node.source.type);
    default:
        return {};
    }
}

QString toolTip(const ManagerNode &node, int column)
{
    if (node.isFolder())
        return column == Model::Name ? folderText(node.folder) : QString();
    const FetchState &fetch = node.source.fetch;
    switch (column) {
    case Model::Name:
        return node.source.name + u'\n' + node.source.url.toDisplayString();
    case Model::State:
        return fetch.lastError.code == ErrorCode::None ? QString() : errorText(fetch.lastError);
    case Model::LastNew:
        return node.lastNew.isValid() ? fullDate(node.lastNew) : QString();
    case Model::LastFetch:
        return node.lastFetched.isValid() ? fullDate(node.lastFetched) : QString();
    case Model::NextFetch:
        return node.nextFetch.isValid() ? fullDate(node.nextFetch) : QString();
    default:
        return {};
    }
}

QIcon iconOf(const ManagerNode &node)
{
    const QColor color = mutedText(QGuiApplication::palette()); // the same on a selected row
    if (node.isFolder())
        return icon(QStringLiteral("folder"), color);
    return icon(node.source.kind == Kind::Papers ? QStringLiteral("papers") : QStringLiteral("feed"), color);
}

QVariant foreground(const ManagerNode &node, int column)
{
    const QPalette palette = QGuiApplication::palette();
    if (column == Model::State)
        return healthColor(node.isFolder() ? Health::Failing : node.health, palette);
    if (column != Model::Name || node.health == Health::Off)
        return mutedText(palette);
    return {};
}

bool isNumber(int column)
{
    return column == Model::Articles || column == Model::Unread;
}

} // namespace

QVariant columnData(const ManagerNode &node, int column, int role, const ColumnContext &context)
{
    switch (role) {
    case Qt::DisplayRole:
        return display(node, column, context);
    case Qt::ToolTipRole:
        return toolTip(node, column);
    case Qt::DecorationRole:
        return column == Model::Name ? QVariant(iconOf(node)) : QVariant();
    case Qt::ForegroundRole:
        return foreground(node, column);
    case Qt::TextAlignmentRole:
        return QVariant(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column == Model::Name ? node.name() + QStringLiteral(", ") + stateOf(node, context) : QVariant();
    default:
        return {};
    }
}

QVariant columnHeader(int column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Model::Name:
        return Texts::tr("Name");
    case Model::State:
        return Texts::tr("State");
    case Model::Articles:
        return Texts::tr("Articles");
    case Model::Unread:
        return Texts::tr("Unread");
    case Model::LastNew:
        return Texts::tr("Last new");
    case Model::LastFetch:
        return Texts::tr("Last fetch");
    case Model::NextFetch:
        return Texts::tr("Next fetch");
    case Model::Type:
        return Texts::tr("Type");
    default:
        return {};
    }
}

QVariant columnOrder(const ManagerNode &node, int column)
{
    switch (column) {
    case Model::State:
        return static_cast<int>(node.health);
    case Model::Articles:
        return node.articles;
    case Model::Unread:
        return node.unread;
    case Model::LastNew:
        return node.lastNew.isValid() ? node.lastNew.toMSecsSinceEpoch() : 0;
    case Model::LastFetch:
        return node.lastFetched.isValid() ? node.lastFetched.toMSecsSinceEpoch() : 0;
    case Model::NextFetch:
        return node.nextFetch.isValid() ? node.nextFetch.toMSecsSinceEpoch() : 0;
    case Model::Type:
        return node.isFolder() ? QString() : typeText(node.source.type);
    default:
        return node.name();
    }
}

QString searchText(const ManagerNode &node)
{
    if (node.isFolder())
        return {}; // a folder stays where one of its sources fits
    const Error &error = node.source.fetch.lastError;
    QStringList parts{node.source.name, node.source.url.toDisplayString(), node.source.siteUrl.toDisplayString(),
                      node.folder};
    if (error.code != ErrorCode::None)
        parts << errorText(error) << errorCodeName(error.code) << error.detail;
    return parts.join(u'\n');
}

} // namespace oneul
