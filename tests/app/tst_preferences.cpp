// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences_dialog.h"
#include "app/state/autosave.h"
#include "tests/app/window_bench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

using namespace tokenscope;

/// The preferences, by keys in the real window: every change acts at once.
class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLanguageChangesAtOnce();
    void theAppearanceChangesAtOnce();
    void bandsAreLeftOut();
    void theDialogFollowsTheMenu();
    void chartsForgetTheirViews();
    void theFolderOfUnsavedWorkIsNamed();

private:
    static PreferencesDialog& opened(WindowBench& bench);
};

PreferencesDialog& TestPreferences::opened(WindowBench& bench) {
    bench.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = bench->findChild<PreferencesDialog*>();
    (void)QTest::qWaitForWindowActive(dialog);
    return *dialog;
}

void TestPreferences::theLanguageChangesAtOnce() {
    WindowBench bench;
    PreferencesDialog& dialog = opened(bench);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.language()->currentData().toString(), QStringLiteral("en"));
    dialog.language()->setFocus();
    QTest::keyClick(dialog.language(), Qt::Key_D); // Deutsch
    bench.settle();
    QCOMPARE(bench->menus().language()->actions().size(), dialog.language()->count());
    QCOMPARE(dialog.language()->currentData().toString(), QStringLiteral("de"));
    QVERIFY(bench->actions().action(Command::save)->text().contains(QStringLiteral("peichern")));
    QVERIFY(dialog.isVisible());
}

void TestPreferences::theAppearanceChangesAtOnce() {
    WindowBench bench;
    PreferencesDialog& dialog = opened(bench);
    QCOMPARE(dialog.appearance()->currentData().toString(), QStringLiteral("light"));
    dialog.appearance()->setFocus();
    QTest::keyClick(dialog.appearance(), Qt::Key_End);
    bench.settle();
    QVERIFY(bench->palette().color(QPalette::Window).lightness() < 128);
    QCOMPARE(dialog.appearance()->currentData().toString(), QStringLiteral("dark"));
}

void TestPreferences::bandsAreLeftOut() {
    WindowBench bench;
    PreferencesDialog& dialog = opened(bench);
    QVERIFY(dialog.bands()->isChecked());
    dialog.bands()->setFocus();
    QTest::keyClick(dialog.bands(), Qt::Key_Space);
    bench.settle();
    QVERIFY(!bench->store().snapshot()->bands);
    QVERIFY(!bench->actions().action(Command::showBands)->isChecked());
}

void TestPreferences::theDialogFollowsTheMenu() {
    WindowBench bench;
    PreferencesDialog& dialog = opened(bench);
    bench->actions().action(Command::showBands)->trigger();
    QVERIFY(!dialog.bands()->isChecked());
    bench->actions().action(Command::showAgreeing)->trigger();
    QVERIFY(dialog.agreeing()->isChecked());
}

void TestPreferences::chartsForgetTheirViews() {
    WindowBench bench;
    bench.open("essay", "stages");
    QVERIFY(!opened(bench).forget()->isEnabled());
    bench->charts()->setUnit(FunctionalUnit::year);
    bench.settle();
    PreferencesDialog& dialog = opened(bench);
    QVERIFY(dialog.forget()->isEnabled());
    dialog.forget()->setFocus();
    QTest::keyClick(dialog.forget(), Qt::Key_Space);
    bench.settle();
    QCOMPARE(bench.frame().figure().unit, std::optional(FunctionalUnit::million_tokens));
    QVERIFY(!dialog.forget()->isEnabled());
}

void TestPreferences::theFolderOfUnsavedWorkIsNamed() {
    WindowBench bench;
    PreferencesDialog& dialog = opened(bench);
    QCOMPARE(dialog.folder()->text(), QDir::toNativeSeparators(Autosave::usualFolder()));
    QVERIFY(dialog.folder()->isReadOnly());
    dialog.folder()->setFocus();
    QTest::keySequence(dialog.folder(), QKeySequence::SelectAll);
    QCOMPARE(dialog.folder()->selectedText(), dialog.folder()->text());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
