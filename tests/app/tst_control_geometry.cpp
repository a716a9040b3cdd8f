// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/control_metrics.h"
#include "app/controls/icon_button.h"
#include "app/controls/quantity_control.h"
#include "app/controls/track_widget.h"
#include "app/controls/value_field.h"

#include <QLabel>
#include <QtTest>

using namespace tokenscope;

namespace {

ControlView utilisation() {
    ControlView view;
    view.label = QStringLiteral("Utilisation");
    view.valueText = QStringLiteral("60");
    view.unitText = QStringLiteral("%");
    view.high = 100;
    view.value = 50;
    view.baseline = 100;
    view.edited = true;
    view.ticks = {{0, QStringLiteral("0")}, {50, QStringLiteral("50")}, {100, QStringLiteral("100")}};
    view.bands = {{0, 100, BandKind::plausible, {}, {}}};
    return view;
}

bool isNear(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 24;
}

// First and last row of a column whose colour is the one given, between two rows.
std::pair<int, int> extent(const QImage& image, int x, const QColor& color, int from, int to) {
    std::pair<int, int> found{-1, -1};
    for (int y = from; y < to; ++y) {
        if (!isNear(image.pixelColor(x, y), color))
            continue;
        if (found.first < 0)
            found.first = y;
        found.second = y;
    }
    return found;
}

bool within(double value, double target) { return std::abs(value - target) <= 1; }

} // namespace

class TestControlGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void partsLieWhereTheyAreSpecified();
    void marksArePaintedWhereTheyAreSpecified();
    void fieldGrowsForLongUnits();
    void everythingGrowsWithTheTextScale();
    void labelsNeverOverlapOrLeaveTheEdges_data();
    void labelsNeverOverlapOrLeaveTheEdges();
    void labelsNearTheValueStay();
    void longLabelsWrap();
    void labelsOfOtherLanguagesAreWhole_data();
    void labelsOfOtherLanguagesAreWhole();
    void becomingEditedKeepsTheHeight();
    void rightToLeftMirrorsTheLabelRow();

private:
    std::unique_ptr<QuantityControl> m_control;
};

void TestControlGeometry::init() {
    m_control = std::make_unique<QuantityControl>(Theme::light());
    m_control->resize(310, 62);
    m_control->show(utilisation());
    m_control->QWidget::show();
}

void TestControlGeometry::partsLieWhereTheyAreSpecified() {
    QCOMPARE(m_control->height(), 62);
    QCOMPARE(m_control->field()->geometry(), QRect(200, 0, 104, 24));
    QCOMPARE(m_control->track()->geometry(), QRect(0, 24, 310, 38));
    const QRect reset = m_control->findChildren<IconButton*>().last()->geometry();
    QVERIFY(within(reset.center().x() + 0.5, 200 - 6 - 8));
    QCOMPARE(m_control->findChild<QLabel*>()->x(), 10);
    QCOMPARE(m_control->minimumSizeHint().width(), 234 + 16);
    QCOMPARE(m_control->maximumWidth(), 400 + 16);
}

void TestControlGeometry::marksArePaintedWhereTheyAreSpecified() {
    const QImage image = m_control->grab().toImage();
    const Theme theme = Theme::light();
    const QColor text = theme.color(Role::text);
    const auto bar = extent(image, 1, text, 0, 62);
    QVERIFY(within(bar.first, 2) && within(bar.second - bar.first + 1, 20));
    const auto line = extent(image, 16, theme.color(Role::fieldEdge), 24, 62);
    QCOMPARE(line, std::pair(36, 36));
    const auto thumb = extent(image, 157, text, 24, 44);
    QVERIFY(within(thumb.second - thumb.first + 1, 13) && within((thumb.first + thumb.second) / 2.0, 36));
    const auto distance = extent(image, 230, text, 24, 44);
    QCOMPARE(distance, std::pair(35, 37));
    const auto band = extent(image, 100, QColor(0x41, 0x85, 0x71), 24, 62);
    QCOMPARE(band.first, 40);
    QCOMPARE(band.second - band.first + 1, 2);
    const auto tick = extent(image, 157, theme.color(Role::axis), 44, 50);
    QVERIFY(within(tick.first, 45) && within(tick.second - tick.first + 1, 4));
}

void TestControlGeometry::fieldGrowsForLongUnits() {
    ControlView view = utilisation();
    view.unitText = QStringLiteral("sequences");
    m_control->show(view);
    QCOMPARE(m_control->field()->width(), 112);
    QCOMPARE(m_control->field()->geometry().right() + 1, 304);
}

void TestControlGeometry::everythingGrowsWithTheTextScale() {
    Theme theme = Theme::dark();
    theme.textScale = 2;
    m_control->setTheme(theme);
    m_control->resize(620, 124);
    QCOMPARE(m_control->height(), 124);
    QCOMPARE(m_control->field()->geometry(), QRect(400, 0, 208, 48));
    QCOMPARE(m_control->track()->geometry(), QRect(0, 48, 620, 76));
}

void TestControlGeometry::labelsNeverOverlapOrLeaveTheEdges_data() {
    QTest::addColumn<int>("width");
    for (const int width : {250, 280, 310, 416})
        QTest::addRow("%d", width) << width;
}

void TestControlGeometry::labelsNeverOverlapOrLeaveTheEdges() {
    QFETCH(int, width);
    ControlView view = utilisation();
    view.ticks.clear();
    for (int i = 0; i <= 40; ++i)
        view.ticks.push_back({i * 2.5, QStringLiteral("%1 average").arg(i)});
    m_control->resize(width, 62);
    m_control->show(view);
    std::vector<PlacedTick> labels;
    for (const PlacedTick& tick : m_control->track()->ticks())
        if (!tick.text.isEmpty())
            labels.push_back(tick);
    std::sort(labels.begin(), labels.end(),
              [](const PlacedTick& a, const PlacedTick& b) { return a.textLeft < b.textLeft; });
    QVERIFY(labels.size() >= 3);
    QVERIFY(labels.front().textLeft >= 10);
    QVERIFY(labels.back().textLeft + labels.back().textWidth <= width - 6);
    for (size_t i = 1; i < labels.size(); ++i)
        QVERIFY(labels[i].textLeft >= labels[i - 1].textLeft + labels[i - 1].textWidth + 4);
}

void TestControlGeometry::labelsNearTheValueStay() {
    ControlView view = utilisation();
    view.ticks = {{48, QStringLiteral("far label")}, {51, QStringLiteral("near label")}};
    m_control->show(view);
    for (const PlacedTick& tick : m_control->track()->ticks())
        QCOMPARE(tick.text.isEmpty(), tick.tick.value == 48);
}

void TestControlGeometry::longLabelsWrap() {
    ControlView view = utilisation();
    view.label = QStringLiteral("Auslastung der Beschleuniger");
    m_control->show(view);
    QCOMPARE(m_control->height(), 62 + 16);
    QCOMPARE(m_control->track()->y(), 40);
    QVERIFY(m_control->findChild<QLabel*>()->toolTip().isEmpty());
}

void TestControlGeometry::labelsOfOtherLanguagesAreWhole_data() {
    QTest::addColumn<QString>("label");
    for (const char* label :
         {"Weights", "Parameter insgesamt", "Strompreis der Anlage", "Durchsatz je Beschleuniger",
          "Anschaffungspreis eines Beschleunigers", "Auslastung"})
        QTest::newRow(label) << QString::fromUtf8(label);
}

void TestControlGeometry::labelsOfOtherLanguagesAreWhole() {
    QFETCH(QString, label);
    ControlView view = utilisation();
    view.label = label;
    view.computed = true;
    for (const int width : {250, 310}) {
        m_control->resize(width, m_control->height());
        m_control->show(view);
        QVERIFY(m_control->findChild<QLabel*>()->toolTip().isEmpty());
    }
}

void TestControlGeometry::becomingEditedKeepsTheHeight() {
    for (const QString& label : {QStringLiteral("Auslastung"), QStringLiteral("Strompreis der Anlage"),
                                 QStringLiteral("Preis der Beschleuniger")}) {
        ControlView view = utilisation();
        view.label = label;
        view.edited = false;
        m_control->show(view);
        const int height = m_control->height();
        view.edited = true;
        m_control->show(view);
        QCOMPARE(m_control->height(), height);
    }
}

void TestControlGeometry::rightToLeftMirrorsTheLabelRow() {
    m_control->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(m_control->field()->geometry(), QRect(6, 0, 104, 24));
    QCOMPARE(m_control->findChild<QLabel*>()->geometry().right(), 299);
    const TrackGeometry geometry = m_control->track()->trackGeometry();
    QCOMPARE(m_control->track()->x() + geometry.left(), 6.0);
    QCOMPARE(m_control->track()->x() + geometry.right(), 300.0);
}

QTEST_MAIN(TestControlGeometry)
#include "tst_control_geometry.moc"
