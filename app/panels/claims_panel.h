// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/claims_model.h"
#include "app/panels/list_panel.h"
#include "app/panels/verdict_bar.h"

namespace tokenscope {

class SegmentedBar;

/// What the essay says, recomputed: every claim with its verdict by its own inputs and in the scenario at
/// hand.
class ClaimsPanel : public ListPanel {
    Q_OBJECT

public:
    explicit ClaimsPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Which of the two verdicts the chips and the count show.
    void setBasis(ClaimBasis basis);
    const ClaimsModel& claims() const { return *m_model; }
    VerdictBar& counts() { return *m_counts; }

protected:
    void refresh() override;
    void retranslate() override;
    QString title() const override;

private:
    void showBasis();

    VerdictBar* m_counts;
    SegmentedBar* m_choice;
    ClaimsModel* m_model;
    std::shared_ptr<const ClaimBook> m_book;
};

} // namespace tokenscope
