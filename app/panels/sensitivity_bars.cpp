// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sensitivity_bars.h"

#include "app/charts/pixel_grid.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "core/analysis/sensitivity.h"
#include "core/analysis/sweep.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr qreal titleBaseline = 26;
constexpr qreal firstRow = 36;
constexpr qreal pitch = 21;
constexpr qreal barHeight = 9;
constexpr qreal valueWidth = 52;
constexpr qreal barReach = 50;
constexpr qreal belowRows = 6;
constexpr TextStyle titleStyle{12.5, 600};
constexpr TextStyle rowStyle{12.5, 400};
constexpr double leastChange = 1e-9; // below it, it is rounding
constexpr std::array<std::string_view, 6> headline{
    "cost.per_output_token", "energy.facility_per_output_token", "energy.per_response",
    "throughput.per_user",   "throughput.per_accelerator",       "margin.gross"};
constexpr double mostWhole = 10; // below it, 10 % more of a whole number is none of its values

bool canRiseByTenth(const InputRow& row, double value) {
    const bool stepped = row.allowed[0] != 0.0 || (row.whole && value < mostWhole);
    const bool bounded = row.valid.low < row.valid.high && value * 1.1 > row.valid.high;
    return !stepped && !bounded;
}

// Outputs above zero that differ: the headline's first, then those that have changed most.
std::vector<std::size_t> rankedByHeadline(const SweepPoint& more, const Evaluated& now) {
    const auto size = [&](std::size_t output) {
        return std::abs(more.outputs[output] / now.values[output] - 1.0);
    };
    const auto isHeadline = [](std::size_t output) {
        return std::find(headline.begin(), headline.end(), outputs()[output].id) != headline.end();
    };
    std::vector<std::size_t> moved;
    for (std::size_t i = 0; i < output_count; ++i)
        if (now.values[i] > 0.0 && size(i) > leastChange)
            moved.push_back(i);
    std::stable_sort(moved.begin(), moved.end(), [&](std::size_t a, std::size_t b) {
        const bool first = isHeadline(a);
        return first == isHeadline(b) ? size(a) > size(b) : first;
    });
    return moved;
}

QString signedPercent(double change) {
    const QString text = toQString(percent(change, 2, numberFormat()));
    return change > 0.0 ? QString(u'+' + text) : text;
}

} // namespace

std::vector<SensitivityRow> sensitivityRows(std::string_view outputId, const Snapshot& snapshot,
                                            std::size_t most) {
    const Inputs& inputs = snapshot.current.inputs;
    std::vector<SensitivityRow> rows;
    for (const Sensitivity& found : sensitivities(outputId, inputs)) {
        const InputRow& row = quantity_inputs()[found.input];
        if (rows.size() == most)
            break;
        if (snapshot.exploration.isLocked(found.input) || !std::isfinite(found.of_ten_percent) ||
            !canRiseByTenth(row, inputs.amounts[found.input].value))
            continue;
        rows.push_back(
            {coreText("Input", row.label), signedPercent(found.of_ten_percent), found.of_ten_percent});
    }
    return rows;
}

std::vector<SensitivityRow> effectRows(std::string_view inputId, const Snapshot& snapshot, std::size_t most) {
    const auto input = find_quantity_input(inputId);
    const Evaluated& now = snapshot.current;
    if (!input || !now.inputs.amounts[*input].is_number() ||
        !canRiseByTenth(quantity_inputs()[*input], now.inputs.amounts[*input].value))
        return {};
    const SweepPoint more = sweep(now.inputs, *input, {1.1 * now.inputs.amounts[*input].value}).front();
    std::vector<SensitivityRow> rows;
    const auto ranks = rankedByHeadline(more, now);
    for (std::size_t i = 0; i < ranks.size() && i < most; ++i) {
        const double change = more.outputs[ranks[i]] / now.values[ranks[i]] - 1.0;
        rows.push_back({coreText("Output", outputs()[ranks[i]].label), signedPercent(change), change});
    }
    return rows;
}

SensitivityBars::SensitivityBars(ControlInk& ink, QWidget* parent) : QWidget(parent), m_ink(ink) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString SensitivityBars::title() const {
    return m_of == Of::output ? tr("10 % more of each changes it by") : tr("10 % more of it changes");
}

void SensitivityBars::retranslate() {
    QStringList lines;
    for (const SensitivityRow& row : m_rows)
        lines << row.label + u' ' + row.text;
    setAccessibleName(title());
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

void SensitivityBars::setRows(std::vector<SensitivityRow> rows, Of of) {
    m_rows = std::move(rows);
    m_of = of;
    setVisible(!m_rows.empty());
    retranslate();
    updateGeometry();
    update();
}

QSize SensitivityBars::sizeHint() const {
    return {m_ink.pixels(200), m_ink.pixels(firstRow + pitch * qreal(m_rows.size()) + belowRows)};
}

qreal SensitivityBars::reach() const { return m_ink.px(barReach); }

qreal SensitivityBars::axis() const { return width() - m_ink.px(valueWidth) - reach(); }

void SensitivityBars::paintRow(QPainter& painter, const SensitivityRow& row, qreal top) {
    const qreal baseline = m_ink.centredBaseline(top, m_ink.px(pitch), rowStyle);
    double most = 0;
    for (const SensitivityRow& each : m_rows)
        most = std::max(most, std::abs(each.change));
    const PixelGrid grid(painter);
    const qreal zero = grid.edge(axis()), end = grid.edge(axis() + reach() * row.change / most);
    const qreal height = m_ink.px(barHeight), y = grid.edge(top + (m_ink.px(pitch) - height) / 2);
    painter.fillRect(QRectF(QPointF(std::min(zero, end), y), QPointF(std::max(zero, end), y + height)),
                     m_ink.color(row.change < 0.0 ? Role::capex : Role::margin));
    painter.setPen(m_ink.color(Role::text));
    const qreal room = (row.change < 0.0 ? std::min(zero, end) : zero) - m_ink.px(6);
    m_ink.text().draw(painter, {0, baseline}, m_ink.text().elided(row.label, rowStyle, room), rowStyle);
    m_ink.text().draw(painter, {qreal(width()), baseline}, row.text, rowStyle, Align::right);
}

void SensitivityBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(m_ink.color(Role::text));
    m_ink.text().draw(painter, {0, m_ink.px(titleBaseline)},
                      m_ink.text().elided(title(), titleStyle, width()), titleStyle);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, m_rows[i], m_ink.px(firstRow + pitch * qreal(i)));
    const PixelGrid grid(painter);
    painter.setPen(QPen(m_ink.color(Role::axis), grid.width(1)));
    const qreal x = grid.centre(axis(), 1);
    painter.drawLine(QPointF(x, m_ink.px(firstRow - 3)),
                     QPointF(x, m_ink.px(firstRow + pitch * qreal(m_rows.size()) + 3)));
}

} // namespace tokenscope
