#pragma once

#include <QObject>
#include <QString>

namespace oneul::monkey {

class Journal;

/// Listens to what Qt and the program warn of while it lives. Each kind of warning that is not known to be harmless fails
/// the run.
class Complaints final : public QObject
{
    Q_OBJECT

public:
    explicit Complaints(Journal &journal);
    ~Complaints() override;
    Q_DISABLE_COPY_MOVE(Complaints)

    [[nodiscard]] static bool isHarmless(const QString &message);
    void take(const QString &message);

private:
    Journal &m_journal;
};

} // namespace oneul::monkey
