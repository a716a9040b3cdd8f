// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_bench.h"

#include "app/charts/text_shaper.h"
#include "app/controls/choice_control.h"
#include "app/panels/claims_panel.h"
#include "app/panels/dock.h"
#include "app/panels/headline_strip.h"
#include "app/shell/menus.h"
#include "app/shell/status_line.h"

using namespace tokenscope;

namespace {

QString labelOf(const ControlRow* row) {
    if (const auto* quantity = qobject_cast<const QuantityControl*>(row))
        return quantity->view().label;
    return qobject_cast<const ChoiceControl*>(row)->view().label;
}

} // namespace

/// The German that ships, switched to and back in the living window.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void labelsAreGerman();
    void numbersHaveADecimalComma();
    void namedTicksAreGerman();
    void numericTicksFollowTheLanguage();
    void priceTiersAreGerman();
    void presetsAreGerman();
    void everyClaimIsGerman();
    void verdictsAtOneEndReadWell();
    void reasonsNameARemedy();
    void englishComesBack();

private:
    void speak(const char* code) {
        (*m_bench)->setLanguage(QString::fromLatin1(code));
        m_bench->settle();
    }
    QStringList ticks(const char* id);
    QStringList options(const char* id);
    QStringList presets() const;
    QString headline(std::size_t column) const {
        return (*m_bench)->headline()->columns()[column]->accessibleName();
    }
    std::vector<ClaimRow> claims();
    QStringList claimTexts();

    std::unique_ptr<WindowBench> m_bench;
};

void TestLanguage::init() {
    m_bench = std::make_unique<WindowBench>();
    (*m_bench)->dock()->setTab(Dock::claimsTab);
    m_bench->settle();
}

QStringList TestLanguage::ticks(const char* id) {
    QStringList texts;
    for (const ControlTick& tick : m_bench->control(id)->view().ticks)
        texts << tick.text;
    return texts;
}

QStringList TestLanguage::options(const char* id) {
    auto* row = qobject_cast<ChoiceControl*>((*m_bench)->inputs()->list()->row(QString::fromLatin1(id)));
    QStringList texts;
    for (const ControlOption& option : row->view().options)
        texts << option.text;
    return texts;
}

QStringList TestLanguage::presets() const {
    QStringList texts;
    for (const QAction* action : (*m_bench)->menus().presets()->actions())
        texts << action->text() << action->toolTip();
    return texts;
}

std::vector<ClaimRow> TestLanguage::claims() { return (*m_bench)->dock()->claimsPanel().claims().rows(); }

QStringList TestLanguage::claimTexts() {
    QStringList texts;
    for (const ClaimRow& row : claims()) {
        texts << row.statement << row.why;
        if (!row.note.isEmpty())
            texts << row.note;
    }
    return texts;
}

void TestLanguage::labelsAreGerman() {
    speak("de");
    QCOMPARE(m_bench->control("serving.utilisation")->view().label, QStringLiteral("Auslastung"));
    QCOMPARE((*m_bench)->actions().action(Command::quit)->text(), QStringLiteral("&Beenden"));
    QVERIFY(headline(0).startsWith(QStringLiteral("Kosten je Ausgabetoken: ")));
    QVERIFY2(headline(2).startsWith(QStringLiteral("Energie je Antwort (500")), qPrintable(headline(2)));
}

void TestLanguage::numbersHaveADecimalComma() {
    QVERIFY(headline(2).contains(QStringLiteral("0.025")));
    speak("de");
    QVERIFY2(headline(2).contains(QStringLiteral("0,025")), qPrintable(headline(2)));
    QCOMPARE(m_bench->control("facility.pue")->view().valueText, QStringLiteral("1,30"));
    // Columns of numbers are aligned at the comma, after dots between thousands.
    QCOMPARE(decimalIndex(QStringLiteral("1.234,5")), 5);
}

void TestLanguage::namedTicksAreGerman() {
    QCOMPARE(ticks("calibration.bandwidth_efficiency"), QStringList{QStringLiteral("fitted")});
    speak("de");
    QCOMPARE(ticks("calibration.bandwidth_efficiency"), QStringList{QStringLiteral("angepasst")});
    QCOMPARE(ticks("facility.pue").last(), QStringLiteral("1,54 Mittel"));
}

void TestLanguage::numericTicksFollowTheLanguage() {
    speak("de");
    QCOMPARE(ticks("text.words_per_token"), QStringList{QStringLiteral("0,75")});
    QCOMPARE(ticks("model.total_parameters").first(), QStringLiteral("8B"));
}

void TestLanguage::priceTiersAreGerman() {
    QVERIFY(options("price.tier").contains(QStringLiteral("Essay: frontier, low")));
    speak("de");
    QVERIFY(options("price.tier").contains(QStringLiteral("Essay: Spitzenmodell, niedrig")));
    QVERIFY(options("price.tier").contains(QStringLiteral("Llama 3.1 8B bei Groq")));
}

void TestLanguage::presetsAreGerman() {
    const QStringList english = presets();
    speak("de");
    const QStringList german = presets();
    QVERIFY(german.contains(QStringLiteral("Essay, wie gedruckt")));
    QCOMPARE(german.size(), english.size());
    for (qsizetype i = 0; i < german.size(); ++i)
        QVERIFY2(german[i] != english[i], qPrintable(german[i]));
}

void TestLanguage::everyClaimIsGerman() {
    const QStringList english = claimTexts();
    speak("de");
    const QStringList german = claimTexts();
    QCOMPARE(german.size(), english.size());
    QVERIFY(german.contains(QStringLiteral("Eine Seite von 500 Wörtern hat etwa 666 Tokens")));
    for (qsizetype i = 0; i < german.size(); ++i)
        QVERIFY2(german[i] != english[i], qPrintable(german[i]));
}

void TestLanguage::verdictsAtOneEndReadWell() {
    const auto words = [this] {
        const auto rows = claims();
        const auto at = std::find_if(rows.begin(), rows.end(),
                                     [](const ClaimRow& row) { return row.id == u"throughput-range"; });
        return at->ownInputs.words;
    };
    QCOMPARE(words(), QStringLiteral("upper end impossible"));
    speak("de");
    QCOMPARE(words(), QStringLiteral("oberes Ende unmöglich"));
}

void TestLanguage::reasonsNameARemedy() {
    (*m_bench)->store().apply(
        {QStringLiteral("serving.stated_throughput"), Amount::blank(), Edit::Phase::single});
    m_bench->settle();
    QVERIFY2(headline(3).contains(QStringLiteral("type one per accelerator or choose derived mode")),
             qPrintable(headline(3)));
    QVERIFY2((*m_bench)->status()->text().contains(QStringLiteral("choose derived mode")),
             qPrintable((*m_bench)->status()->text()));
    speak("de");
    QVERIFY2(headline(3).contains(QStringLiteral("einen je Beschleuniger eingeben oder „berechnet“ wählen")),
             qPrintable(headline(3)));
}

void TestLanguage::englishComesBack() {
    const auto all = [this] {
        QStringList texts = presets() + claimTexts() + options("price.tier") + ticks("facility.pue");
        for (std::size_t i = 0; i < (*m_bench)->headline()->columns().size(); ++i)
            texts << headline(i);
        for (const ControlRow* row : (*m_bench)->inputs()->list()->rows())
            texts << labelOf(row);
        return texts;
    };
    const QStringList english = all();
    speak("de");
    QVERIFY(all() != english);
    speak("en");
    QCOMPARE(all(), english);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
