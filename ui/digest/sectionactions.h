#pragma once

#include <utility>

#include <QDate>
#include <QHash>
#include <QObject>
#include <QString>

#include "base/result.h"
#include "digest/digestclaims.h"
#include "service/summaryservice.h"

class QPoint;
class QWidget;

namespace oneul {

class App;
class ClaimReader;

/// What can be done with the sections and sentences of stored digests. Each change makes a new version.
class SectionActions final : public QObject
{
    Q_OBJECT

public:
    SectionActions(App &app, ClaimReader *reader, QObject *parent = nullptr);

    void showMenu(int section, const QPoint &at);
    void regenerate(int section);
    void compare(int section);
    void edit(const ClaimAddress &address, const QString &text); ///< "" removes the sentence

Q_SIGNALS:
    void started(oneul::RunId run, const QDate &day, const QString &heading);
    void changed(const oneul::Digest &version);
    void failed(const oneul::Error &error);
    void aboutWanted(int section);

private:
    void openCompare(const Digest &digest, const SectionPlace &place, const SectionOrder &order);
    void follow(const QFuture<Result<Digest>> &change);

    struct Asked {
        QDate day;
        QString heading;
    };

    App &m_app;
    ClaimReader *m_reader;
    QHash<std::pair<DigestId, int>, Asked> m_asked; ///< sections to be regenerated, whatever is shown by then
};

} // namespace oneul
