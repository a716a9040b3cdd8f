// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/quantity_control.h"
#include "app/controls/track_widget.h"
#include "app/controls/value_field.h"

#include <QAccessible>
#include <QLabel>
#include <QtTest>

using namespace tokenscope;

namespace {

ControlView price() {
    ControlView view;
    view.id = QStringLiteral("facility.electricity_price");
    view.label = QStringLiteral("Electricity price");
    view.valueText = QStringLiteral("0.080");
    view.unitText = QStringLiteral("$/kWh");
    view.scale = ControlScale::logarithmic;
    view.low = 0.01;
    view.high = 1;
    view.value = 0.0801234;
    return view;
}

EntryPreview meaning(const QString& text) {
    if (text.contains(QStringLiteral("W")) && !text.contains(QStringLiteral("kWh")))
        return {false, QStringLiteral("W is power. A price is needed")};
    return {true, QStringLiteral("= 0.083 $/kWh")};
}

struct Bench {
    Bench() : control(Theme::light()) {
        control.resize(310, 62);
        control.show(price());
        control.setPreview(meaning);
        QObject::connect(&control, &QuantityControl::edited, &control,
                         [this](const ControlEdit& edit) { edits.push_back(edit); });
        control.QWidget::show();
        (void)QTest::qWaitForWindowActive(&control);
        control.track()->setFocus();
    }
    QString line() const {
        for (const QLabel* label : control.findChildren<QLabel*>())
            if (!label->isHidden() && label->wordWrap())
                return label->text();
        return {};
    }

    QuantityControl control;
    std::vector<ControlEdit> edits;
};

using Kind = ControlEdit::Kind;

} // namespace

class TestValueEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterOnTheTrackStartsWithTheWholeValue();
    void digitOnTheTrackStartsTheEntry();
    void enterPassesTheTextOn();
    void enterWithoutAChangeAsksForNothing();
    void errorKeepsTheOldValueAndSaysWhy();
    void escapeRestores();
    void leavingWithGoodTextCommits();
    void leavingWithBadTextRestoresAndSaysWhy();
    void showDoesNotDisturbTyping();
    void upAndDownStep();
    void clickSelectsTheValue();
    void messageAndBandAreWorded();
    void accessibleField();
    void hostileTextIsPlain();
};

void TestValueEntry::enterOnTheTrackStartsWithTheWholeValue() {
    Bench bench;
    QTest::keyClick(bench.control.track(), Qt::Key_Return);
    QVERIFY(bench.control.field()->isEntering());
    QVERIFY(bench.control.field()->hasFocus());
    QCOMPARE(bench.control.field()->selectedText(), QStringLiteral("0.080\u00A0$/kWh"));
}

void TestValueEntry::digitOnTheTrackStartsTheEntry() {
    Bench bench;
    QTest::keyClick(bench.control.track(), '8');
    QCOMPARE(bench.control.field()->text(), QStringLiteral("8"));
    QCOMPARE(bench.line(), QStringLiteral("= 0.083 $/kWh. Enter keeps it, Esc restores"));
    QVERIFY(bench.edits.empty());
}

void TestValueEntry::enterPassesTheTextOn() {
    Bench bench;
    QTest::keyClicks(bench.control.track(), QStringLiteral("8"));
    QTest::keyClicks(bench.control.field(), QStringLiteral(".3 ct/kWh"));
    QTest::keyClick(bench.control.field(), Qt::Key_Return);
    QCOMPARE(bench.edits.size(), size_t(1));
    QCOMPARE(bench.edits[0].kind, Kind::typedText);
    QCOMPARE(bench.edits[0].phase, ControlEdit::Phase::single);
    QCOMPARE(bench.edits[0].text, QStringLiteral("8.3 ct/kWh"));
    QVERIFY(!bench.control.field()->isEntering());
    QVERIFY(bench.control.track()->hasFocus());
    QVERIFY(bench.line().isEmpty());
}

void TestValueEntry::enterWithoutAChangeAsksForNothing() {
    Bench bench;
    QTest::keyClick(bench.control.track(), Qt::Key_Return);
    QTest::keyClick(bench.control.field(), Qt::Key_Return);
    QVERIFY(bench.edits.empty());
    QCOMPARE(bench.control.view().value, 0.0801234);
    QVERIFY(bench.control.track()->hasFocus());
}

void TestValueEntry::errorKeepsTheOldValueAndSaysWhy() {
    Bench bench;
    bench.control.field()->beginEntry(QStringLiteral("700 W"));
    const int height = bench.control.height();
    QTest::keyClick(bench.control.field(), Qt::Key_Return);
    QVERIFY(bench.edits.empty());
    QVERIFY(bench.control.field()->isEntering());
    QCOMPARE(bench.control.view().value, 0.0801234);
    QCOMPARE(bench.line(), QStringLiteral("W is power. A price is needed"));
    QVERIFY(height > 62);
    QTest::keyClick(bench.control.field(), Qt::Key_Escape);
    QCOMPARE(bench.control.height(), 62);
}

void TestValueEntry::escapeRestores() {
    Bench bench;
    bench.control.field()->beginEntry(QStringLiteral("5"));
    QTest::keyClick(bench.control.field(), Qt::Key_Escape);
    QVERIFY(bench.edits.empty());
    QCOMPARE(bench.control.field()->text(), QStringLiteral("0.080\u00A0$/kWh"));
    QVERIFY(bench.control.track()->hasFocus());
}

void TestValueEntry::leavingWithGoodTextCommits() {
    Bench bench;
    bench.control.field()->beginEntry(QStringLiteral("9 ct/kWh"));
    bench.control.field()->clearFocus();
    QCOMPARE(bench.edits.size(), size_t(1));
    QCOMPARE(bench.edits[0].text, QStringLiteral("9 ct/kWh"));
}

void TestValueEntry::leavingWithBadTextRestoresAndSaysWhy() {
    Bench bench;
    bench.control.field()->beginEntry(QStringLiteral("9 W"));
    bench.control.field()->clearFocus();
    QVERIFY(bench.edits.empty());
    QVERIFY(!bench.control.field()->isEntering());
    const QString why = QStringLiteral("W is power. A price is needed");
    QCOMPARE(bench.line(), why);
    ControlView other = price();
    other.valueWords = QStringLiteral("0.080 $/kWh");
    bench.control.show(other);
    QCOMPARE(bench.line(), why);
    QTest::keyClick(bench.control.track(), Qt::Key_Up);
    QVERIFY(bench.line().isEmpty());
}

void TestValueEntry::showDoesNotDisturbTyping() {
    Bench bench;
    bench.control.field()->beginEntry(QStringLiteral("9 ct"));
    bench.control.show(price());
    QCOMPARE(bench.control.field()->text(), QStringLiteral("9 ct"));
    QVERIFY(bench.line().startsWith(QStringLiteral("= 0.083")));
}

void TestValueEntry::upAndDownStep() {
    Bench bench;
    bench.control.field()->beginEntry();
    QTest::keyClick(bench.control.field(), Qt::Key_Up);
    QCOMPARE(bench.edits.back().kind, Kind::value);
    QCOMPARE(bench.edits.back().value, 0.0839);
    QVERIFY(bench.control.field()->hasFocus());
    QTest::keyClick(bench.control.field(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(bench.edits.back().value < 0.0839 && bench.edits.back().value > 0.083);
}

void TestValueEntry::clickSelectsTheValue() {
    Bench bench;
    QTest::mouseClick(bench.control.field(), Qt::LeftButton);
    QVERIFY(bench.control.field()->isEntering());
    QVERIFY(bench.control.field()->hasSelectedText());
}

void TestValueEntry::messageAndBandAreWorded() {
    Bench bench;
    ControlView view = price();
    view.bands = {{0.01, 0.05, BandKind::plausible, {}, {}},
                  {0.05, 1, BandKind::impossible, {}, QStringLiteral("nobody sells at this")}};
    bench.control.show(view);
    QCOMPARE(bench.line(), QStringLiteral("Impossible: nobody sells at this"));
    view.bands[1].reason.clear();
    view.bands[1].kind = BandKind::stretch;
    bench.control.show(view);
    QCOMPARE(bench.line(), QStringLiteral("Stretch"));
    view.message = QStringLiteral("113 % of the roof");
    bench.control.show(view);
    QCOMPARE(bench.line(), QStringLiteral("113 % of the roof"));
    view.message.clear();
    view.value = 0.02;
    bench.control.show(view);
    QVERIFY(bench.line().isEmpty());
}

void TestValueEntry::accessibleField() {
    Bench bench;
    QAccessibleInterface* field = QAccessible::queryAccessibleInterface(bench.control.field());
    QCOMPARE(field->role(), QAccessible::EditableText);
    QCOMPARE(field->text(QAccessible::Name), QStringLiteral("Electricity price, value"));
    QCOMPARE(field->text(QAccessible::Value), QStringLiteral("0.080\u00A0$/kWh"));
}

void TestValueEntry::hostileTextIsPlain() {
    ControlView view = price();
    view.label = QStringLiteral("R&D <img src=x>");
    view.toolTip = QStringLiteral("<b>&</b>");
    view.message = QStringLiteral("<img src='file:///etc/hostname'>");
    Bench bench;
    bench.control.show(view);
    for (const QLabel* label : bench.control.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(bench.control.field()->toolTip(), QStringLiteral("<qt>&lt;b&gt;&amp;&lt;/b&gt;</qt>"));
    QVERIFY(!bench.control.grab().isNull());
}

QTEST_MAIN(TestValueEntry)
#include "tst_value_entry.moc"
