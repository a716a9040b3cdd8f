// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/analysis/claim_expression.h"
#include "core/analysis/claims.h"
#include "core/scenario/document.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace tokenscope;
using nlohmann::json;

/// The essay's claims against the stored figures and verdicts.
class TestClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyClaimIsJudged();
    void agreesWithStored_data();
    void agreesWithStored();
    void ownScenarioGivesOwnVerdict();
    void liveScenarioKeepsTheClaimsOverrides();
    void judges_data();
    void judges();
    void figureWithoutValueHasNoVerdict();
    void refusesABadExpression_data();
    void refusesABadExpression();
    void refusesABadClaim_data();
    void refusesABadClaim();

private:
    Claim claimCalled(const char* id) const;
    Judgement live(const char* id, const char* preset, const Overrides& overrides = {}) const;

    std::vector<Claim> m_claims;
    ClaimContext m_context;
    std::vector<OwnJudgement> m_own;
    json m_stored;
};

namespace {

Inputs resolved(std::string_view preset, const Overrides& overrides) {
    Document document;
    document.preset = preset;
    document.overrides = overrides;
    return resolve(document, shippedLibrary());
}

QString shown(double value, int digits) { return QString::number(value, 'g', digits); }

Claim claimOf(ClaimKind kind, double low, double high, BoundIs bound = BoundIs::none) {
    Claim claim;
    claim.id = "x";
    claim.kind = kind;
    claim.essay_low = low;
    claim.essay_high = high;
    claim.bound_is = bound;
    return claim;
}

} // namespace

void TestClaims::initTestCase() {
    m_claims = parse_claims(projectText(QStringLiteral("resources/claims/claims.json")));
    m_context = {
        resolved, &shippedLibrary().catalogue,
        parse_reply_lengths(projectText(QStringLiteral("resources/evidence/reasoning_lengths.json")))};
    m_own = judge_by_own_inputs(m_claims, m_context);
    m_stored = json::parse(projectText(QStringLiteral("tests/golden/claims.json"))).at("rows");
}

Claim TestClaims::claimCalled(const char* id) const {
    return *std::find_if(m_claims.begin(), m_claims.end(),
                         [id](const Claim& claim) { return claim.id == id; });
}

Judgement TestClaims::live(const char* id, const char* preset, const Overrides& overrides) const {
    return judge_in_scenario({claimCalled(id)}, m_context, resolved(preset, overrides)).front();
}

void TestClaims::everyClaimIsJudged() {
    QCOMPARE(m_claims.size(), std::size_t(55));
    QCOMPARE(m_own.size(), m_claims.size());
    QCOMPARE(m_stored.size(), m_claims.size());
}

void TestClaims::agreesWithStored_data() {
    QTest::addColumn<int>("claim");
    for (int i = 0; i < int(m_claims.size()); ++i)
        QTest::newRow(m_claims[std::size_t(i)].id.c_str()) << i;
}

void TestClaims::agreesWithStored() {
    QFETCH(int, claim);
    const OwnJudgement& own = m_own[std::size_t(claim)];
    const json& stored = m_stored[std::size_t(claim)];
    QCOMPARE(stored.at("id"), json(m_claims[std::size_t(claim)].id));
    const int digits = stored.value("digits", 4);
    const auto figure = [&](const char* key) { return shown(stored.at(key).get<double>(), digits); };
    QCOMPARE(shown(own.first.figure.low, digits), figure("low"));
    QCOMPARE(shown(own.first.figure.high, digits), figure("high"));
    QCOMPARE(verdict_text(own.first), stored.at("verdict").get<std::string>());
    QCOMPARE(own.second.has_value(), stored.contains("second_low"));
    if (!own.second)
        return;
    QCOMPARE(shown(own.second->figure.low, digits), figure("second_low"));
    QCOMPARE(shown(own.second->figure.high, digits), figure("second_high"));
    QCOMPARE(verdict_text(*own.second), stored.at("second_verdict").get<std::string>());
}

void TestClaims::ownScenarioGivesOwnVerdict() {
    const auto essay = judge_in_scenario(m_claims, m_context, resolved("essay", {}));
    for (std::size_t i = 0; i < m_claims.size(); ++i)
        if (m_claims[i].preset == "essay" || m_claims[i].preset.empty())
            QCOMPARE(verdict_text(essay[i]), verdict_text(m_own[i].first));
}

void TestClaims::liveScenarioKeepsTheClaimsOverrides() {
    QCOMPARE(
        shown(live("flops-400b", "gpt-oss-120b-h100", {{"model.active_experts", Amount::of(128)}}).figure.low,
              3),
        QStringLiteral("801"));
    QCOMPARE(live("decode-bound", "essay-repaired-fp8").verdict, Verdict::agrees);
    QCOMPARE(live("margin-not-fat", "local-8b-4090").verdict, Verdict::agrees);
    QCOMPARE(live("total", "essay", {{"serving.stated_throughput", Amount::of(500)}}).verdict,
             Verdict::agrees);
}

void TestClaims::judges_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("figure");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* name, ClaimKind kind, double low, double high, double figure,
                        const char* verdict) {
        QTest::newRow(name) << int(kind) << low << high << figure << QString::fromLatin1(verdict);
    };
    row("rounds to the printed figure", ClaimKind::value, 1, 1, 1.4, "agrees");
    row("just close enough", ClaimKind::value, 100, 100, 125, "agrees");
    row("not close enough", ClaimKind::value, 100, 100, 126, "within 3x");
    row("three times", ClaimKind::value, 100, 100, 300, "within 3x");
    row("a third", ClaimKind::value, 90, 90, 29, "disagrees");
    row("negative", ClaimKind::value, 1, 1, -1, "disagrees");
    row("inside a range", ClaimKind::range, 3, 5, 4, "agrees");
    row("near a range", ClaimKind::range, 3, 5, 6.2, "agrees");
    row("below a range", ClaimKind::range, 3, 5, 1.1, "within 3x");
    row("same power of ten", ClaimKind::power, 1e-8, 1e-8, 3.1e-8, "agrees");
    row("next power of ten", ClaimKind::power, 1e-8, 1e-8, 3.2e-8, "disagrees");
    row("all rows", ClaimKind::universal, 1, 1, 1, "agrees");
    row("nearly all rows", ClaimKind::universal, 1, 1, 0.99, "disagrees");
    row("count", ClaimKind::count, 4, 4, 5, "disagrees");
    row("above", ClaimKind::above, 0.5, 0.5, 0.6, "agrees");
    row("below", ClaimKind::below, 0.5, 0.5, 0.5, "disagrees");
    row("covers", ClaimKind::covers, 0, 0, 0, "agrees");
    row("shown only", ClaimKind::none, 0, 0, 7, "no figure");
    row("under the ceiling", ClaimKind::bound, 3, 8, 9, "agrees");
    row("ceiling within the range", ClaimKind::bound, 3, 8, 7, "impossible (upper end)");
    row("ceiling below the range", ClaimKind::bound, 3, 8, 2, "impossible");
}

void TestClaims::judges() {
    QFETCH(int, kind);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, figure);
    QFETCH(QString, verdict);
    const Claim claim = claimOf(ClaimKind(kind), low, high, BoundIs::ceiling);
    QCOMPARE(QString::fromStdString(verdict_text(judge(claim, {figure, figure}))), verdict);
}

void TestClaims::figureWithoutValueHasNoVerdict() {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const Judgement judgement = judge(claimOf(ClaimKind::value, 1, 1), {none, none});
    QCOMPARE(judgement.verdict, Verdict::no_figure);
    QVERIFY(std::isnan(judgement.ratio));
    const Judgement floor = judge(claimOf(ClaimKind::bound, 3, 8, BoundIs::floor), {5, 5});
    QCOMPARE(verdict_text(floor), std::string("impossible (lower end)"));
}

void TestClaims::refusesABadExpression_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown name") << QStringLiteral("cost.of_living")
                                  << QStringLiteral("no input or output is called \"cost.of_living\"");
    QTest::newRow("unknown tier") << QStringLiteral("output_price(\"free\")")
                                  << QStringLiteral("no price tier is called \"free\"");
    QTest::newRow("unfinished") << QStringLiteral("1 +") << QStringLiteral("claim x, expression: ");
}

void TestClaims::refusesABadExpression() {
    QFETCH(QString, expression);
    QFETCH(QString, sentence);
    Claim claim = claimOf(ClaimKind::value, 1, 1);
    claim.expression = expression.toStdString();
    ClaimFigures figures(resolved("essay", {}), shippedLibrary().catalogue, {});
    try {
        figure_of(claim, figures);
        QFAIL("was accepted");
    } catch (const std::invalid_argument& problem) {
        QVERIFY2(QString::fromUtf8(problem.what()).contains(sentence), problem.what());
    }
}

void TestClaims::refusesABadClaim_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no statement") << QByteArray(R"({"id": "x"})")
                                  << QByteArray("claims, x, statement: a text");
    QTest::newRow("unknown kind") << QByteArray(R"({"id": "x", "statement": "s", "kind": "hunch"})")
                                  << QByteArray("claims, x, kind: \"hunch\" is no kind");
    QTest::newRow("no figure") << QByteArray(
                                      R"({"id": "x", "statement": "s", "kind": "value", "expression": "1"})")
                               << QByteArray("claims, x, essay_low: a number is needed");
    QTest::newRow("bound without a side")
        << QByteArray(R"({"id": "x", "statement": "s", "kind": "bound", "expression": "1", "essay_low": 1})")
        << QByteArray("claims, x, bound_is: claims of kind");
    QTest::newRow("unknown override")
        << QByteArray(
               R"({"id": "x", "statement": "s", "kind": "value", "expression": "1", "essay_low": 1, "why": "w",
            "preset": "essay", "overrides": {"model.colour": 1}})")
        << QByteArray("claims, x, overrides, model.colour: no input");
}

void TestClaims::refusesABadClaim() {
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, sentence);
    const QByteArray text = R"({"format": "tokenscope-claims", "version": 1, "rows": [)" + row + "]}";
    try {
        parse_claims(text.toStdString());
        QFAIL("was accepted");
    } catch (const std::invalid_argument& problem) {
        QVERIFY2(QByteArray(problem.what()).startsWith(sentence), problem.what());
    }
}

QTEST_APPLESS_MAIN(TestClaims)
#include "tst_claims.moc"
