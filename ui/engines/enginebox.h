#pragma once

#include <QComboBox>

namespace oneul {

class EngineService;

/// A choice of engine: the built-in one first, then the analyst's profiles, as they come and go.
class EngineBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit EngineBox(EngineService &engines, QWidget *parent = nullptr);

    void setEngine(const QString &engine); ///< an id; the built-in engine where there is none of it
    [[nodiscard]] QString engine() const; ///< kBuiltinEngine, or the id of a profile

private:
    void fill();

    EngineService &m_engines;
};

} // namespace oneul
