#include "common/shortcuts.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QStringList sortedNames(const KeyTable &keys)
{
    QStringList names = keys.keys();
    names.sort();
    return names;
}

/// Unknown names of keys become Qt::Key_unknown instead of nothing.
bool isReadable(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    for (int place = 0; place < keys.count(); ++place) {
        const Qt::Key key = keys[static_cast<uint>(place)].key();
        if (key == Qt::Key_unknown || key == Qt::Key(0))
            return false;
    }
    return true;
}

Result<QList<QKeySequence>> readKeys(const QString &name, const QJsonValue &value)
{
    if (!value.isArray())
        return fail(ErrorCode::SettingsBroken, name);
    QList<QKeySequence> list;
    const QJsonArray texts = value.toArray();
    for (const QJsonValue &text : texts) {
        const QKeySequence keys = QKeySequence::fromString(text.toString(), QKeySequence::PortableText);
        if (!isReadable(keys))
            return fail(ErrorCode::SettingsBroken, name + u": "_s + text.toString());
        if (!list.contains(keys))
            list.append(keys);
    }
    return list;
}

} // namespace

bool collide(const QKeySequence &one, const QKeySequence &other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    // matches() says how a typed beginning fits the whole, so it is asked both ways.
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

QList<KeyConflict> conflictsOf(const KeyTable &keys)
{
    struct Use {
        QString name;
        QKeySequence keys;
    };
    QList<Use> uses;
    for (const QString &name : sortedNames(keys)) {
        for (const QKeySequence &each : keys.value(name))
            uses.append({name, each});
    }
    QList<KeyConflict> conflicts;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        for (qsizetype j = i + 1; j < uses.size(); ++j) {
            const Use &one = uses.at(i);
            const Use &other = uses.at(j);
            if (one.name == other.name || !collide(one.keys, other.keys))
                continue;
            conflicts.append({one.name, other.name, one.keys.count() <= other.keys.count() ? one.keys : other.keys});
        }
    }
    return conflicts;
}

QString holderOf(const KeyTable &keys, const QKeySequence &wanted, const QString &besides)
{
    for (const QString &name : sortedNames(keys)) {
        const QList<QKeySequence> held = keys.value(name);
        if (name != besides
            && std::ranges::any_of(held, [&](const QKeySequence &each) { return collide(each, wanted); }))
            return name;
    }
    return {};
}

bool isTyped(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    const auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return first.key() < Qt::Key_Escape && !(first.keyboardModifiers() & commands);
}

bool isReserved(const QKeySequence &keys)
{
    static const QList<QKeyCombination> kReserved{Qt::Key_Escape,
                                                  Qt::Key_Tab,
                                                  Qt::SHIFT | Qt::Key_Tab,
                                                  Qt::Key_Backtab,
                                                  Qt::SHIFT | Qt::Key_Backtab,
                                                  Qt::Key_Return,
                                                  Qt::Key_Enter,
                                                  Qt::Key_Backspace,
                                                  Qt::Key_Delete,
                                                  Qt::Key_Insert,
                                                  Qt::Key_Up,
                                                  Qt::Key_Down,
                                                  Qt::Key_Left,
                                                  Qt::Key_Right,
                                                  Qt::Key_Home,
                                                  Qt::Key_End,
                                                  Qt::Key_PageUp,
                                                  Qt::Key_PageDown,
                                                  Qt::Key_F2,
                                                  Qt::Key_Menu,
                                                  Qt::CTRL | Qt::Key_A,
                                                  Qt::CTRL | Qt::Key_C,
                                                  Qt::CTRL | Qt::Key_V,
                                                  Qt::CTRL | Qt::Key_X,
                                                  Qt::ALT | Qt::Key_Left,
                                                  Qt::ALT | Qt::Key_Up,
                                                  Qt::ALT | Qt::Key_Down};
    for (int place = 0; place < keys.count(); ++place) {
        if (kReserved.contains(keys[static_cast<uint>(place)]))
            return true;
    }
    return false;
}

KeyTable changedKeys(const KeyTable &keys, const KeyTable &standard)
{
    KeyTable changed;
    for (auto each = standard.constBegin(); each != standard.constEnd(); ++each) {
        const auto now = keys.constFind(each.key());
        if (now != keys.constEnd() && *now != *each)
            changed.insert(each.key(), *now);
    }
    return changed;
}

KeyTable withChanges(const KeyTable &standard, const KeyTable &changes)
{
    KeyTable keys = standard;
    for (auto each = changes.constBegin(); each != changes.constEnd(); ++each) {
        if (keys.contains(each.key()))
            keys.insert(each.key(), *each);
    }
    return keys;
}

QString keysToText(const KeyTable &keys)
{
    if (keys.isEmpty())
        return {};
    QJsonObject object;
    for (auto each = keys.constBegin(); each != keys.constEnd(); ++each) {
        QJsonArray texts;
        for (const QKeySequence &sequence : *each)
            texts.append(sequence.toString(QKeySequence::PortableText));
        object.insert(each.key(), texts);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<KeyTable> keysFromText(const QString &text)
{
    KeyTable keys;
    if (text.trimmed().isEmpty())
        return keys;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        return fail(ErrorCode::SettingsBroken, error.errorString());
    const QJsonObject object = document.object();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const auto read = readKeys(each.key(), each.value());
        if (!read)
            return fail(read.error());
        keys.insert(each.key(), *read);
    }
    return keys;
}

} // namespace oneul
