// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marks.h"
#include "app/charts/text_shaper.h"
#include "core/analysis/functional_unit.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tokenscope {

enum class Scale {
    linear,
    log10,
    ratio,      ///< logarithmic around x1, whose zero length makes bars honest
    categories, ///< the panel's rows, 0 at the top
};

struct Tick {
    double value = 0;
    QString text = {};
    QString second = {}; ///< second line (x axis only)
    bool minor = false;  ///< a short mark without grid line
    bool bold = false;   ///< kept when others give way
    bool grid = true;    ///< a grid line, if the axis has them
    bool caret = false;  ///< a small pointer under the axis

    bool operator==(const Tick&) const = default;
};

struct Axis {
    Scale scale = Scale::linear;
    double from = 0; ///< data units; above 0 on log10 and ratio axes
    double to = 1;
    std::vector<Tick> ticks = {};
    QString title = {};      ///< under an x axis; above a y axis when the panel has no heading
    QString name = {};       ///< left of the first line of x ticks ("per million tokens")
    QString secondName = {}; ///< left of the second line
    bool grid = true;
    bool line = true; ///< x only: the line along the bottom

    bool operator==(const Axis&) const = default;
};

struct Cell {
    QString text = {};
    int weight = 400;
    Role role = Role::text;

    bool operator==(const Cell&) const = default;
};

/// A column of values right of the plot.
struct Column {
    QString header = {};
    Align align = Align::decimal;
    int priority = 0; ///< the lowest goes first where room is short

    bool operator==(const Column&) const = default;
};

struct Row {
    QString label = {};
    QString shortLabel = {}; ///< where room is short
    int depth = 0;           ///< nesting: depth n hangs on the last row above with depth n - 1
    int weight = 400;
    Role role = Role::text;
    bool separatorAbove = false;
    bool detail = false;          ///< gives way, with all other details, where rows would stand too close
    std::vector<Cell> cells = {}; ///< one per column
    QString key = {};             ///< what a click on the row activates; empty: nothing
    QString toolTip = {};         ///< also what a screen reader says of the row

    bool operator==(const Row&) const = default;
};

/// A text at the right end of a curve, with a leader where it had to move.
struct EndLabel {
    QPointF at = {}; ///< end of the curve
    QString text = {};
    QString second = {}; ///< small line below, where there is room
    QString value = {};  ///< right-aligned number
    Role role = Role::text;
    int weight = 400;
    QString key = {};
    QString toolTip = {};

    bool operator==(const EndLabel&) const = default;
};

/// A place that can be pointed at, reached by keyboard and activated. With `corner` it is a rectangle.
struct HoverTarget {
    QPointF at = {};
    std::optional<QPointF> corner = {};
    qreal radius = 10;
    QString key = {};
    QString text = {}; ///< tool tip and spoken text: name, value, unit

    bool operator==(const HoverTarget&) const = default;
};

/// An input that a drag along an axis sets; the axis shows its file unit.
struct HandleAxis {
    QString input = {};
    double value = 0; ///< where the handle stands; NaN: nowhere yet
    double low = 0;   ///< the handle goes no further
    double high = 1;
    bool logarithmic = false;
    bool whole = false;

    bool operator==(const HandleAxis&) const = default;
};

/// What can be dragged in a plot, by mouse and by keys: along one axis or both.
struct Handle {
    std::optional<HandleAxis> x = {};
    std::optional<HandleAxis> y = {};
    QString text = {}; ///< spoken: what it sets and what comes of it

    bool operator==(const Handle&) const = default;
};

struct Panel {
    qreal weight = 1;            ///< share of the figure beside other panels
    qreal leastPlotShare = 0.33; ///< of the panel's width, before column headers and columns give way
    QString heading = {};
    Axis x = {};
    Axis y = {};
    std::vector<Row> rows = {}; ///< with y.scale categories
    std::vector<Column> columns = {};
    std::vector<Mark> marks = {};
    std::vector<EndLabel> endLabels = {};
    QString endHeader = {}; ///< above the values of the end labels
    std::vector<HoverTarget> targets = {};
    std::optional<Handle> handle = {};

    bool operator==(const Panel&) const = default;
};

enum class Symbol { dot, ring, recomputedTick, spread, curve, area };

struct LegendEntry {
    Symbol symbol = Symbol::dot;
    QString text = {};
    Role role = Role::text;
    Shape shape = Shape::circle;
    bool filled = true;
    QList<qreal> dashes = {};
    Hatch hatch = Hatch::none;

    bool operator==(const LegendEntry&) const = default;
};

struct TableColumn {
    QString header = {}; ///< with the unit
    Align align = Align::left;

    bool operator==(const TableColumn&) const = default;
};

/// The chart as a table: what Ctrl+T shows and a screen reader reads. Rows are as long as `columns`.
struct DataTable {
    QString caption = {};
    std::vector<TableColumn> columns = {};
    std::vector<QStringList> rows = {};

    bool operator==(const DataTable&) const = default;
};

enum class LegendPlace {
    below,      ///< in a line under the panels, left out of small charts
    lowerRight, ///< one under another in the first plot
};

enum class Flow { automatic, sideBySide, stacked };

struct Figure {
    QString id = {};
    QString title = {};      ///< the finding
    QString shortTitle = {}; ///< where the title does not fit
    QString subtitle = {};   ///< measure and unit
    QString shortSubtitle = {};
    std::vector<Panel> panels = {};
    /// Which quantities the axes carry; held ranges are of use only while it stays the same.
    QString measure = {};
    bool heldAxes = false; ///< ranges are those of another figure: what lies beyond them is marked
    std::optional<bool> logarithmic = {};    ///< of the axis that may be either; nothing: it may not
    std::vector<FunctionalUnit> units = {};  ///< that its amounts may be stated per; empty: no choice
    std::optional<FunctionalUnit> unit = {}; ///< that they are stated per
    Flow flow = Flow::automatic;
    bool sharedX = false; ///< stacked panels show only the last x axis' texts
    std::vector<LegendEntry> legend = {};
    LegendPlace legendPlace = LegendPlace::below;
    QString note = {}; ///< a sentence under the plots, left out of small charts
    DataTable table = {};
    QString description = {}; ///< alternative text: what is drawn, of what, and why it matters

    bool operator==(const Figure&) const = default;
};

/// What is wrong with a figure, in English for developers; empty if it may be drawn: bars on a logarithmic
/// axis, bars on a ratio axis without an end at 1, an axis without extent or with a bound its scale does not
/// have, table rows or row cells of the wrong length.
QStringList problems(const Figure& figure);

} // namespace tokenscope
