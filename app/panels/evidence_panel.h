// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/evidence_model.h"
#include "app/panels/list_panel.h"

namespace tokenscope {

class LinkButton;

/// Measured points of machines like the scenario's beside what the model says of them, and what others said
/// that a query takes beside the scenario's reply.
class EvidencePanel : public ListPanel {
    Q_OBJECT

public:
    explicit EvidencePanel(const Theme& theme, QWidget* parent = nullptr);

    const EvidenceModel& evidence() const { return *m_model; }
    /// Opens the scenario of the chosen point; off while none is chosen.
    LinkButton& openButton() { return *m_open; }

Q_SIGNALS:
    /// The scenario of a measured point is wanted.
    void scenarioRequested(const QString& pointId);

protected:
    void refresh() override;
    void retranslate() override;
    QString title() const override;
    void relayoutRows() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void openScenario(const QModelIndex& index);
    QString finding() const;

    EvidenceModel* m_model;
    LinkButton* m_open;
};

} // namespace tokenscope
