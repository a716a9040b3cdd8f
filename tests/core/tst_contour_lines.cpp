// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contour_lines.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

namespace {

constexpr std::size_t side = 41;

template <class Function> std::vector<double> gridOf(Function value) {
    std::vector<double> values;
    for (std::size_t row = 0; row < side; ++row)
        for (std::size_t column = 0; column < side; ++column)
            values.push_back(value(double(column), double(row)));
    return values;
}

} // namespace

class TestContourLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCircleIsOneClosedLine();
    void aSlopeIsExact();
    void aSaddleGivesTwoLines();
    void undefinedCornersEndALine();
    void aLevelThatIsNeverPassedGivesNothing();
};

void TestContourLines::aCircleIsOneClosedLine() {
    const auto lines =
        contour_lines(gridOf([](double x, double y) { return std::hypot(x - 20, y - 20); }), side, 12);
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(lines[0].size() > 40);
    QCOMPARE(lines[0].front().column, lines[0].back().column);
    QCOMPARE(lines[0].front().row, lines[0].back().row);
    for (const GridPlace& place : lines[0])
        QVERIFY(std::abs(std::hypot(place.column - 20, place.row - 20) - 12) < 0.02);
}

void TestContourLines::aSlopeIsExact() {
    const auto lines = contour_lines(gridOf([](double x, double y) { return 2 * x + y; }), side, 30.5);
    QCOMPARE(lines.size(), std::size_t(1));
    for (const GridPlace& place : lines[0])
        QVERIFY(std::abs(2 * place.column + place.row - 30.5) < 1e-9);
}

void TestContourLines::aSaddleGivesTwoLines() {
    // Corners low and high in turn: the mean decides which are joined.
    const auto high = contour_lines({0, 4, 4, 0}, 2, 1);
    const auto low = contour_lines({0, 4, 4, 0}, 2, 3);
    QCOMPARE(high.size(), std::size_t(2));
    QCOMPARE(low.size(), std::size_t(2));
    // The mean 2 is above 1: each line cuts off a low corner, the lower left or the upper right.
    for (const ContourLine& line : high)
        QVERIFY(std::abs(std::abs(line[0].column + line[0].row + line[1].column + line[1].row - 2) - 1.5) <
                1e-9);
    for (const ContourLine& line : low)
        QVERIFY(std::abs(line[0].column + line[1].column - line[0].row - line[1].row) > 0.5);
}

void TestContourLines::undefinedCornersEndALine() {
    auto values = gridOf([](double x, double) { return x; });
    for (std::size_t column = 0; column < side; ++column)
        values[20 * side + column] = std::nan("");
    const auto lines = contour_lines(values, side, 10.5);
    QCOMPARE(lines.size(), std::size_t(2));
}

void TestContourLines::aLevelThatIsNeverPassedGivesNothing() {
    QVERIFY(contour_lines(gridOf([](double, double) { return 1.0; }), side, 2).empty());
    QVERIFY(contour_lines({}, 0, 0).empty());
}

QTEST_APPLESS_MAIN(TestContourLines)
#include "tst_contour_lines.moc"
