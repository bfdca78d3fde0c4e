#pragma once

class QMenuBar;
class QToolBar;
class QWidget;

namespace oneul {

class Actions;
class DayButton;

/// Fills the menu bar with all actions.
void buildMenus(QMenuBar *bar, const Actions &actions);
/// Fills the toolbar: refresh, digest, export, the day between its arrows, and the search field on the right.
void buildToolBar(QToolBar *bar, const Actions &actions, DayButton *day, QWidget *search);

} // namespace oneul
