#include "common/focuslead.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPointer>
#include <QVariant>
#include <QWidget>

namespace oneul {

namespace {

constexpr auto kLeads = "leadsFocus"; ///< property: bool

class FocusLead final : public QObject
{
public:
    FocusLead(QWidget *page, QWidget *part) : QObject(page), m_part(part) {}

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && m_part != nullptr)
            m_part->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    }

private:
    QPointer<QWidget> m_part;
};

} // namespace

void leadFocus(QWidget *page, QWidget *part)
{
    page->setProperty(kLeads, true);
    page->installEventFilter(new FocusLead(page, part));
}

bool leadsFocus(const QWidget *page)
{
    return page->property(kLeads).toBool();
}

} // namespace oneul
