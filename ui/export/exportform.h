#pragma once

#include <QWidget>

#include "export/exporttarget.h"

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace oneul {

class Settings;

/// What is exported: only a day's digests have a folder of reports, a report has its own layout.
enum class ExportScope { Day, Days, Report };

/// As what digests are exported: the format and what can be chosen of it. Begins as it was left the last time.
class ExportForm final : public QWidget
{
    Q_OBJECT

public:
    ExportForm(const Settings &settings, ExportScope scope, QWidget *parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] QWidget *firstField() const;
    void store(Settings &settings) const;

Q_SIGNALS:
    void changed();

private:
    void fill();
    void load(const Settings &settings);
    void showFitting();

    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_layout;
    QComboBox *m_paper;
    QComboBox *m_chart;
    QCheckBox *m_frontMatter;
    QCheckBox *m_cover;
    QCheckBox *m_evidence;
    ExportScope m_scope;
};

} // namespace oneul
