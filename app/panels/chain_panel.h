// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/evidence_model.h"
#include "app/panels/list_panel.h"
#include "core/scenario/document.h"

class QLabel;

namespace tokenscope {

class ShockBox;
struct SupplyLink;

/// The links of the supply chain: what the service takes of each, who can supply it, which one limits first,
/// and what a shock on the chosen one does to the cost of a token.
class ChainPanel : public ListPanel {
    Q_OBJECT

public:
    explicit ChainPanel(const Theme& theme, QWidget* parent = nullptr);

    const EvidenceModel& links() const { return *m_model; }
    ShockBox& shockBox() { return *m_shock; }
    /// Which link limits first, and how fast the fleet can grow.
    QLabel& finding() { return *m_finding; }

Q_SIGNALS:
    /// A shocked scenario is wanted as the document; `undoText` names the step.
    void documentRequested(const Document& document, const QString& undoText);

protected:
    void refresh() override;
    void retranslate() override;
    QString title() const override;
    void relayoutRows() override;
    void paintEvent(QPaintEvent* event) override;

private:
    const SupplyLink* chosen();

    EvidenceModel* m_model;
    QLabel* m_finding;
    ShockBox* m_shock;
};

} // namespace tokenscope
