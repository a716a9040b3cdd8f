// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/state/snapshot.h"

#include <QWidget>

class QStackedWidget;

namespace tokenscope {

class ChainPanel;
class ClaimsPanel;
class DockRail;
class DockTabs;
class EvidencePanel;
class ExplainPanel;
class LinkButton;

/// The right side of the window: explanation, claims, evidence and the supply chain under tabs, or closed, a
/// rail with their names. Its size hint says how wide it wants to be.
class Dock : public QWidget {
    Q_OBJECT

public:
    enum Tab { explainTab, claimsTab, evidenceTab, chainTab };

    explicit Dock(const Theme& theme, QWidget* parent = nullptr);

    void show(const SnapshotPointer& snapshot);
    using QWidget::show;
    void setTheme(const Theme& theme);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void setTab(Tab tab);
    /// Shows the explanation of an output or an input; does not open the dock.
    void explain(const QString& id);
    ExplainPanel& explainPanel() { return *m_explain; }
    ClaimsPanel& claimsPanel() { return *m_claims; }
    EvidencePanel& evidencePanel() { return *m_evidence; }
    ChainPanel& chainPanel() { return *m_chain; }
    DockRail& rail() { return *m_rail; }
    DockTabs& tabs() { return *m_tabs; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void openChanged(bool open);
    /// An input that was chosen in an explanation.
    void inputRequested(const QString& inputId);
    /// The scenario of a measured point is wanted.
    void scenarioRequested(const QString& pointId);
    /// A shocked scenario is wanted as the document; `undoText` names the step.
    void documentRequested(const Document& document, const QString& undoText);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void arrange();

    ControlInk m_ink;
    DockTabs* m_tabs;
    LinkButton* m_close;
    QStackedWidget* m_stack;
    ExplainPanel* m_explain;
    ClaimsPanel* m_claims;
    EvidencePanel* m_evidence;
    ChainPanel* m_chain;
    DockRail* m_rail;
    bool m_open = true;
};

} // namespace tokenscope
