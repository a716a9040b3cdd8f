// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/charts/figure.h"
#include "app/charts/money_unit.h"

#include <optional>
#include <vector>

namespace tokenscope {

/// One row of the stages chart.
struct Stage {
    std::string_view output;
    int depth = 0; ///< nested in the last row above with less
    Role role = Role::text;
    Shape shape = Shape::circle;
    bool stair = false; ///< a stair leads here from the row above
};

/// The stages of the scenario, in causal order, the total last. Rented machines have their rent in place of
/// parts.
std::vector<Stage> stagesOf(const Evaluated& evaluated);

/// Values and words of the stages. All values are dollars per what is chosen, NaN if undefined.
class StageTexts {
public:
    explicit StageTexts(const Snapshot& snapshot);

    double now(const Stage& stage) const { return m_money.of(m_now, stage.output); }
    /// What the essay's own machine costs when it is recomputed.
    double recomputed(const Stage& stage) const { return m_money.of(m_snapshot.essay, stage.output); }
    double baseline(const Stage& stage) const { return m_money.of(m_snapshot.baseline, stage.output); }
    /// Nothing: not sampled yet, undefined or inside the rent.
    std::optional<Band> band(const Stage& stage) const;
    std::optional<double> printed(const Stage& stage) const;
    /// Electricity of a rented machine has no dot: the rent pays it.
    bool insideRent(const Stage& stage) const { return m_rented && stage.output == "cost.electricity"; }

    QString name(const Stage& stage) const;
    QString printedText(const Stage& stage) const;
    Row row(const Stage& stage) const;

    const ChartNumbers& numbers() const { return m_numbers; }
    const MoneyUnit& money() const { return m_money; }
    bool showsEssay() const { return m_showsEssay; }
    bool showsBaseline() const { return m_showsBaseline; }

private:
    QString shortName(const Stage& stage) const;
    QString nowText(const Stage& stage) const;
    QString toolTip(const Stage& stage) const;

    const Snapshot& m_snapshot;
    const Evaluated& m_now;
    MoneyUnit m_money;
    ChartNumbers m_numbers;
    bool m_rented;
    bool m_showsEssay;
    bool m_showsBaseline;
};

} // namespace tokenscope
