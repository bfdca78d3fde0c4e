#pragma once

#include <QAccessibleInterface>
#include <QPointer>
#include <QWidget>

namespace oneul {

/// A part of what a widget paints, as screen readers see it: a line of text.
class RolePart final : public QAccessibleInterface
{
public:
    RolePart(QWidget *widget, int index) : m_widget(widget), m_index(index) {}

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::StaticText; }
    [[nodiscard]] QAccessible::State state() const override;

private:
    QPointer<QWidget> m_widget;
    int m_index;
};

} // namespace oneul
