// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_data.h"

#include <cmath>
#include <limits>

namespace tokenscope {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// The values of one panel.
class PanelData {
public:
    PanelData(const Figure& figure, size_t panel, std::vector<DataPoint>& points)
        : m_figure(figure), m_panel(figure.panels[panel]), m_points(points) {
        m_heading = m_panel.heading.isEmpty() ? QString::number(panel + 1) : m_panel.heading;
    }

    void add() {
        for (const Mark& mark : m_panel.marks)
            std::visit([this](const auto& one) { add(one); }, mark);
    }

private:
    void put(const QString& mark, const QString& series, const QPointF& from, const QPointF& to) {
        const bool rows = m_panel.y.scale == Scale::categories;
        m_points.push_back({m_figure.id, m_heading, mark, series, unitOf(m_panel.x),
                            rows ? QString() : yUnit(), from.x(), to.x(), rows ? none : from.y(),
                            rows ? none : to.y()});
    }
    void put(const QString& mark, const QString& series, const QPointF& at) {
        put(mark, series, at, {none, none});
    }

    // A numeric panel without a title of its y axis has it as its heading.
    QString yUnit() const {
        const QString own = unitOf(m_panel.y);
        return own.isEmpty() ? m_panel.heading : own;
    }
    static QString unitOf(const Axis& axis) { return axis.title.isEmpty() ? axis.name : axis.title; }

    // The row that a value stands in; of panels without rows empty.
    QString rowAt(double y) const {
        const double row = std::round(y);
        const bool inside =
            m_panel.y.scale == Scale::categories && row >= 0 && row < double(m_panel.rows.size());
        return inside ? m_panel.rows[size_t(row)].label : QString();
    }

    QString legendOf(Symbol symbol, Role role, const QList<qreal>& dashes = {}) const {
        for (const LegendEntry& entry : m_figure.legend)
            if (entry.symbol == symbol && entry.role == role && entry.dashes == dashes)
                return entry.text;
        return {};
    }

    QString nameOf(const Dots& dots, const QPointF& at) const {
        const QString row = rowAt(at.y());
        if (!row.isEmpty())
            return row;
        for (const HoverTarget& target : m_panel.targets)
            if (target.at == at && !target.text.isEmpty())
                return QString(target.text).replace(u'\n', u' ');
        return legendOf(Symbol::dot, dots.role);
    }

    QString nameOf(const Curve& curve) const {
        for (const EndLabel& label : m_panel.endLabels)
            for (const QPointF& point : curve.points)
                if (point == label.at)
                    return label.text;
        return legendOf(Symbol::curve, curve.role, curve.dashes);
    }

    void add(const Dots& dots) {
        for (const QPointF& point : dots.points)
            put(QStringLiteral("dot"), nameOf(dots, point), point);
    }
    void add(const Curve& curve) {
        const QString name = nameOf(curve);
        for (const QPointF& point : curve.points)
            put(QStringLiteral("curve"), name, point);
    }
    void add(const Bars& bars) {
        for (const Bar& bar : bars.bars)
            put(QStringLiteral("bar"), rowAt(bar.row), {bar.from, bar.row}, {bar.to, bar.row});
    }
    void add(const SpreadBar& spread) {
        put(QStringLiteral("5 to 95 %"), rowAt(spread.y), {spread.from, spread.y}, {spread.to, spread.y});
    }
    void add(const GhostRing& ring) { put(QStringLiteral("baseline"), rowAt(ring.at.y()), ring.at); }
    void add(const RecomputedTick& tick) { put(QStringLiteral("recomputed"), rowAt(tick.at.y()), tick.at); }
    void add(const Rule& rule) {
        const bool vertical = rule.direction == Direction::vertical;
        const QPointF at(vertical ? rule.at : none, vertical ? none : rule.at);
        put(QStringLiteral("line"), legendOf(Symbol::curve, rule.role, rule.dashes), at);
    }
    template <class Decoration> void add(const Decoration&) {}

    const Figure& m_figure;
    const Panel& m_panel;
    std::vector<DataPoint>& m_points;
    QString m_heading;
};

} // namespace

std::vector<DataPoint> dataOf(const FigurePage& page) {
    std::vector<DataPoint> points;
    for (const PagePart& part : page.parts)
        for (size_t panel = 0; panel < part.figure.panels.size(); ++panel)
            PanelData(part.figure, panel, points).add();
    return points;
}

} // namespace tokenscope
