#include "summary/aliases.h"

#include <algorithm>
#include <utility>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringView>

#include "summary/koreanforms.h"
#include "text/tokens.h"

namespace oneul {

namespace {

/// The longest Korean term that is looked for inside a word.
constexpr qsizetype kLongestTerm = 6;

struct Form {
    QString text; ///< lower case, unless `exact`
    bool exact = false; ///< a common word otherwise
    int name = 0;
};

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

bool startsWord(const QString &text, qsizetype at)
{
    if (!isWordPart(text[at]))
        return false;
    return at == 0 || !isWordPart(text[at - 1]) || (isHangul(text[at - 1]) && !isHangul(text[at]));
}

bool sameCharacter(QChar inText, QChar inForm, bool exact)
{
    if (inForm == u' ')
        return inText.isSpace() || inText == u'-';
    return inText == inForm || (!exact && inText.toLower() == inForm);
}

/// Whether a word may end here: nothing follows but an "s" or what Korean appends.
bool endsWord(const QString &text, qsizetype end)
{
    const QChar last = text[end - 1];
    if (end < text.size() && text[end].toLower() == u's' && (end + 1 == text.size() || !isWordPart(text[end + 1])))
        return !isHangul(last);
    qsizetype rest = end;
    while (rest < text.size() && rest < end + 8 && isHangul(text[rest]))
        ++rest;
    if (rest < text.size() && isWordPart(text[rest]) && !(rest > end && !isHangul(text[rest])))
        return false;
    return rest == end || isParticleChain(QStringView(text).sliced(end, rest - end));
}

char32_t keyOf(QChar first, QChar second)
{
    return char32_t(first.toLower().unicode()) << 16 | second.toLower().unicode();
}

} // namespace

struct Aliases::Data {
    QList<QStringList> forms; ///< by name
    QList<int> owner; ///< by name; -1: none
    QHash<char32_t, QList<Form>> byBeginning; ///< by the first two characters, the longest first
    QHash<QString, QList<int>> things; ///< by English stem or Korean word

    [[nodiscard]] const Form *formAt(const QString &text, qsizetype at) const
    {
        const auto found = at + 1 < text.size() ? byBeginning.find(keyOf(text[at], text[at + 1])) : byBeginning.end();
        if (found == byBeginning.end())
            return nullptr;
        for (const Form &form : *found) {
            if (at + form.text.size() > text.size() || !stands(form, text, at))
                continue;
            if (endsWord(text, at + form.text.size()))
                return &form;
        }
        return nullptr;
    }

    static bool stands(const Form &form, const QString &text, qsizetype at)
    {
        for (qsizetype i = 0; i < form.text.size(); ++i) {
            if (!sameCharacter(text[at + i], form.text[i], form.exact))
                return false;
        }
        return true;
    }

    void addForm(QString form, int name)
    {
        const bool exact = form.startsWith(u'=');
        if (exact)
            form = form.sliced(1);
        forms[name].append(form);
        const QString folded = exact ? form : form.toLower();
        byBeginning[keyOf(folded[0], folded[1])].append({folded, exact, name});
    }

    void addThing(const QJsonArray &words, int thing)
    {
        for (const QJsonValue word : words) {
            const QString text = word.toString().toLower();
            const QStringList stems = termsOf(text);
            const bool korean = !text.isEmpty() && isHangul(text[0]);
            const QString key = korean || stems.isEmpty() ? text : stems.constFirst();
            if (!things[key].contains(thing))
                things[key].append(thing);
        }
    }

    bool addNames(const QJsonArray &names);
    bool addOwners(const QJsonArray &names);
    void sortForms()
    {
        for (QList<Form> &list : byBeginning)
            std::ranges::stable_sort(list, std::greater(), [](const Form &form) { return form.text.size(); });
    }
};

bool Aliases::Data::addNames(const QJsonArray &names)
{
    for (const QJsonValue entry : names) {
        const QJsonArray written = entry[u"forms"].toArray();
        forms.append(QStringList());
        owner.append(-1);
        for (const QJsonValue form : written) {
            if (form.toString().size() < (form.toString().startsWith(u'=') ? 3 : 2))
                return false;
            addForm(form.toString(), int(forms.size()) - 1);
        }
        if (written.isEmpty())
            return false;
    }
    sortForms();
    return !forms.isEmpty();
}

bool Aliases::Data::addOwners(const QJsonArray &names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString wanted = names[i][u"of"].toString();
        if (wanted.isEmpty())
            continue;
        const auto found = std::ranges::find_if(forms, [&](const QStringList &list) { return list.contains(wanted); });
        if (found == forms.end())
            return false;
        owner[i] = int(found - forms.begin());
    }
    return true;
}

Result<Aliases> Aliases::fromJson(const QByteArray &json)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return fail(ErrorCode::BrokenDocument, problem.errorString());
    auto data = std::make_shared<Data>();
    const QJsonArray names = document[u"names"].toArray();
    if (!data->addNames(names))
        return fail(ErrorCode::BrokenDocument, QStringLiteral("names: none, or one without forms"));
    if (!data->addOwners(names))
        return fail(ErrorCode::BrokenDocument, QStringLiteral("names: \"of\" an unknown one"));
    const QJsonArray terms = document[u"terms"].toArray();
    for (qsizetype i = 0; i < terms.size(); ++i)
        data->addThing(terms[i].toArray(), int(i));
    Aliases aliases;
    aliases.m_data = std::move(data);
    return aliases;
}

QList<Aliases::Mention> Aliases::mentions(const QString &text) const
{
    QList<Mention> mentions;
    if (!m_data)
        return mentions;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const Form *form = startsWord(text, at) ? m_data->formAt(text, at) : nullptr;
        if (form == nullptr)
            continue;
        mentions.append({form->name, at, form->text.size()});
        at += form->text.size() - 1;
    }
    return mentions;
}

QStringList Aliases::forms(int name) const
{
    return m_data ? m_data->forms.value(name) : QStringList();
}

QList<int> Aliases::owners(int name) const
{
    QList<int> owners;
    // Bounded, should two names own each other.
    while (m_data && owners.size() < 4 && (name = m_data->owner.value(name, -1)) >= 0)
        owners.append(name);
    return owners;
}

QList<int> Aliases::thingsOf(const QString &word, const QString &stem) const
{
    if (!m_data || word.isEmpty())
        return {};
    if (!isHangul(word[0]))
        return m_data->things.value(stem);
    QList<int> things = m_data->things.value(withoutEnding(word).toString());
    for (qsizetype at = 0; at + 1 < word.size() && at < 12; ++at) {
        // Two syllables inside a word may be there by chance ("항공" in "공항공사").
        for (qsizetype length = at == 0 ? 2 : 3; length <= kLongestTerm && at + length <= word.size(); ++length) {
            for (const int thing : m_data->things.value(word.mid(at, length))) {
                if (!things.contains(thing))
                    things.append(thing);
            }
        }
    }
    return things;
}

} // namespace oneul
