// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "app/shell/actions.h"
#include "app/shell/document_session.h"
#include "app/state/store.h"

#include <QWidget>

namespace tokenscope {

class CatalogueCommands;
class ChartArea;
class ComparisonCommands;
class Dock;
class HeadlineStrip;
class InputPanel;
class Language;
class Menus;
class NoticeBar;
class Recovery;
class StatusLine;
class TopBar;
class WindowBody;
class WindowCommands;
class WindowPanes;

/// Connects the store with every view and every view with the store; knows no formula and no figure.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// `settings` and `language` must outlive the window. The theme is the one that settings name.
    MainWindow(std::shared_ptr<const Library> library, Settings& settings, Language& language,
               QWidget* parent = nullptr);

    Store& store() { return m_store; }
    Actions& actions() { return *m_actions; }
    Menus& menus() { return *m_menus; }
    DocumentSession& session() { return *m_session; }
    WindowCommands& commands() { return *m_commands; }
    CatalogueCommands& catalogues() { return *m_catalogues; }
    ComparisonCommands& comparison() { return *m_comparison; }
    TopBar* topBar() { return m_topBar; }
    NoticeBar* notice() { return m_notice; }
    InputPanel* inputs() { return m_inputs; }
    HeadlineStrip* headline() { return m_headline; }
    ChartArea* charts() { return m_charts; }
    Dock* dock() { return m_dock; }
    StatusLine* status() { return m_status; }

    /// "automatic", "light", "dark"; for pictures also "print", "projector".
    void setAppearance(const QString& name);
    void setLanguage(const QString& code);
    /// Keeps copies of unsaved work there, and offers those that were left behind.
    void startAutosave(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildParts(const Theme& theme);
    void connectViews();
    void connectSession();
    void showSnapshot(const SnapshotPointer& snapshot);
    void followTitle();

    Settings& m_settings;
    Language& m_language;
    Store m_store;
    Actions* m_actions;
    Menus* m_menus;
    DocumentSession* m_session;
    TopBar* m_topBar;
    NoticeBar* m_notice;
    InputPanel* m_inputs;
    HeadlineStrip* m_headline;
    ChartArea* m_charts;
    Dock* m_dock;
    WindowBody* m_body;
    StatusLine* m_status;
    WindowCommands* m_commands;
    CatalogueCommands* m_catalogues;
    ComparisonCommands* m_comparison;
    WindowPanes* m_panes;
    Recovery* m_recovery = nullptr;
};

} // namespace tokenscope
