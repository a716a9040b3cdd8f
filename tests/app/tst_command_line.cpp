// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_rows.h"

#include "app/cli/command_table.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace tokenscope;

/// The built program as a shell sees it: exit status, standard output and standard error.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void run_data();
    void run();
    void failedOutputIsAnError_data();
    void failedOutputIsAnError();
    void helpNamesEveryCommand();

private:
    static void usageRows();
    static void inputRows();
    static void resultRows();
    static void warningRows();

    QTemporaryDir m_folder;
};

// Names in the table are those of files in this folder.
void TestCommandLine::initTestCase() {
    QVERIFY(QDir::setCurrent(m_folder.path()));
    const auto write = [](const char* name, const QByteArray& text) {
        QFile file(QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("good.tokx", scenario(R"(, "version": 1, "preset": "essay-repaired")"));
    write("newer.tokx", scenario(R"(, "version": 2)"));
    write("own.json", R"({"format": "tokenscope-catalogue", "version": 1, "accelerators": [
        {"name": "Mine", "launch": "2026-10", "inputs": {"accelerator.price": 12345}, "source": "my offer"}]})");
    write("nameless.json",
          R"({"format": "tokenscope-catalogue", "version": 1, "models": [{"source": "s"}]})");
    write("remarks.tokx", scenario(R"(, "version": 1, "author": "Ada", "name": "a", "name": "b")"));
}

void TestCommandLine::usageRows() {
    row("evalaute", wrongUsage, "", "^tokenscope: no command or file is called \"evalaute\"; .*evaluate");
    row("nosuch.tokx", wrongUsage, "", "no command or file is called \"nosuch.tokx\"");
    row("--preset essay good.tokx", wrongUsage, "", "not both");
    row("--format json", wrongUsage, "", "the window takes no --format");
    row("evaluate a b", wrongUsage, "", "evaluate takes \\[FILE\\|-\\]");
    row("attribute margin.gross --from essay", wrongUsage, "", "attribute needs --from and --to");
    row("attribute --from essay --to essay", wrongUsage, "", "attribute takes OUTPUT");
    row("claims a b c", wrongUsage, "", "claims takes \\[FILE\\|-\\]");
    row("explain", wrongUsage, "", "explain takes OUTPUT");
    row("sweep serving.batch", wrongUsage, "", "sweep takes INPUT FROM\\.\\.TO");
    row("sweep serving.batch 1", wrongUsage, "", "FROM\\.\\.TO");
    row("solve margin.gross --for price.output", wrongUsage, "", "OUTPUT=VALUE");
    row("solve margin.gross=0", wrongUsage, "", "--for INPUT");
    row("list", wrongUsage, "", "list takes");
    row("list nothing", wrongUsage, "", "list takes one of");
    row("list inputs --preset essay", wrongUsage, "", "list takes no --preset");
    row("evaluate -o a.png", wrongUsage, "", "evaluate takes no --output");
    row("evaluate --format xml", wrongUsage, "", "--format takes table, json or csv");
    row("evaluate --nonsense", wrongUsage, "", "nonsense");
}

void TestCommandLine::inputRows() {
    row("evaluate --preset x", wrongInput, "", "no preset is called \"x\"; there are essay, essay-repaired");
    row("compare essay", wrongInput, "", "compare takes 2 to 8 scenarios");
    row("compare essay x", wrongInput, "", "no preset is called \"x\"");
    row("attribute no.such --from essay --to essay", wrongInput, "", "no output is called \"no.such\"");
    row("evaluate newer.tokx", wrongInput, "",
        "newer.tokx: written by version 2; this program reads up to 1$");
    row("evaluate none.tokx", wrongInput, "", "none.tokx: ");
    row("evaluate -", wrongInput, "", "^tokenscope: -: line 1: the file is not JSON", "{");
    row("evaluate --set facility.pue=700W", wrongInput, "", "facility.pue: .*power");
    row("explain no.such", wrongInput, "", "no output is called \"no.such\"");
    row("explain decode.limit", wrongInput, "", "decode.limit is a word");
    row("sweep no.such 1..2", wrongInput, "", "no quantity input is called \"no.such\"");
    row("sweep serving.batch 1..512 decode.limit", wrongInput, "", "decode.limit is a word");
    row("solve margin.gross=5W --for price.output", wrongInput, "", "margin.gross: .*power");
    row("solve memory.weights='100 GB' --for model.weight_bits --preset essay-repaired", wrongInput, "",
        "is never .* at model.weight_bits = 8.bit and .* at the next value, 16.bit");
    row("evaluate --catalogue none.json", wrongInput, "", "own catalogue: none.json cannot be opened");
    row("evaluate --catalogue nameless.json", wrongInput, "",
        "own catalogue, models, row 1, name: a text is needed");
    row("evaluate --set serving.accelerator=Mine", wrongInput, "", "Mine");
    row("evaluate --code TOK1-0000-0000", wrongInput, "", "wrong or missing");
    row("evaluate --code TOK1-0000 --preset essay", wrongInput, "", "--code is a whole scenario");
}

void TestCommandLine::resultRows() {
    row("text /dev/null --preset essay-repaired", done, "characters +0 +character", "");
    row("text no-such-file", wrongInput, "", "no-such-file");
    row("text", wrongUsage, "", "text takes FILE");
    row("code", done, "^TOK1(-[0-9A-Z]{1,4})+$", "");
    row("evaluate --code TOK1-YT9R-J025-19 --format csv", done, "^output,value,unit,reason$", "");
    row("--version", done, "^tokenscope [0-9.]+$", "");
    row("evaluate", done, "^cost\\.per_output_token .* 1\\.142\\D+10⁻⁷ +\\$/token", "");
    row("evaluate --format csv", done, "^output,value,unit,reason$", "");
    row("evaluate good.tokx", done, "^decode.limit .* bandwidth", "");
    row("evaluate - --preset essay", done, "^decode.limit .* memory capacity", "",
        scenario(R"(, "version": 1, "preset": "essay-repaired")"));
    row("evaluate remarks.tokx", done, "decode.limit",
        "\"author\" is not known and is ignored\n.*\"name\" occurs twice");
    row("evaluate --set model.active_parameters=2B --set model.total_parameters=8B --set model.experts=8 "
        "--set model.active_experts=1 --preset essay-repaired --format csv",
        done, "^model.active_parameters,2e\\+09,", "No model of this size was fitted");
    row("explain cost.per_output_token", done, "^  .*\\[facility.electricity_price", "");
    row("explain cost.accelerators --set 'serving.accelerator=H200 SXM' --preset essay-repaired", done,
        "\\[accelerator.price; (?!catalogue)[^]]+\\]", "");
    row("explain cost.electricity --bands --format json", done, "\"nine_of_ten\"", "");
    row("explain cost.electricity --bands model --format csv", done, ",source,p5,p95$", "");
    row("explain margin.gross good.tokx --format csv", done, "^depth,label,input,value,unit,", "");
    row("explain margin.essay-frontier-low", done, "^Gross margin at ", "");
    row("explain throughput.per_user --set serving.accelerator='TPU v7 (Ironwood)' --preset essay-repaired",
        done, "is undefined: unknown: accelerator.link_bandwidth$",
        "No measurement of this accelerator was fitted");
    row("sweep model.weight_bits 4..16 memory.weights good.tokx --format csv", done,
        "^model.weight_bits \\[bit\\],memory.weights \\[byte\\]\n4,.*\n8,.*\n16,[^\n]*\n$", "");
    row("sweep serving.accelerators_per_replica 2..4 margin.essay-frontier-low good.tokx --format csv", done,
        "\n2,.*\n3,.*\n4,[^\n]*\n$", "");
    row("solve margin.gross=50% --for price.output good.tokx", done, "^price.output = .* \\$/Mtok$", "");
    row("solve cost.per_output_token='1.15 $/Mtok' --for facility.pue good.tokx", done, "^facility.pue = 1",
        "");
    row("solve decode.batch=64 --for facility.pue good.tokx", done, "^facility.pue = any value from 1 to ",
        "");
    row("solve memory.weights='140 GB' --for model.weight_bits good.tokx", done,
        "^model.weight_bits = 16 bit$", "");
    row("compare", done, "^0.14 J a token needs 4,000 to 5,000 .*\\$1e-6 of capex a token 360 to 700: two",
        "");
    row("compare --preset essay --preset essay-repaired", done, "^throughput.per_accelerator .*5,000 +653.0",
        "");
    row("compare essay good.tokx --format csv", done, "^id,unit,essay,good.tokx$", "");
    row("compare essay good.tokx --format json", done, "\"comparison.roofline\": ", "");
    row("attribute cost.per_output_token --from essay --to good.tokx", done,
        "^ *×1.5\\d* +serving.utilisation", "");
    row("attribute cost.per_output_token --from essay --to good.tokx --format json", done,
        "\"residual\": ", "");
    row("attribute margin.gross --from essay --to good.tokx --format csv", done, "^inputs,share,difference$",
        "");
    row("claims good.tokx --format csv", done, "^claim,essay,", "");
    row("feasibility", done, "cannot exist", "");
    row("chain", done, "Packaging limits first: the world’s yearly supply carries 90,000 services", "");
    row("chain --format csv", done, "euv,[^\n]*,not carried,,,ASML \\(Netherlands\\)", "");
    row("chain --preset essay-repaired --format json", done, "\"price\": \"passed on\"", "");
    row("chain --preset deepseek-day", done, "inside the rent", "");
    row("chain nowhere.tokx", wrongInput, "", "nowhere.tokx");
    row("chain --bands", wrongUsage, "", "bands");
    row("list outputs", done, "^margin.essay-frontier-low", "");
    row("list inputs --format csv", done, "^id,label,unit\n", "");
    row("list prices", done, "^GPT-4o mini +openai +2024-07-18 +2026-07-02 +\\$0.15", "");
    row("list accelerators --catalogue own.json --format json", done,
        "\"Name\": \"Mine\",\n.*\n *\"Launched\": \"2026-10\"", "");
    row("evaluate --preset essay-repaired --set serving.accelerator=Mine --catalogue own.json", done,
        "^decode.limit", "No measurement of this accelerator was fitted");
}

void TestCommandLine::warningRows() {
    row("evaluate --set model.total_parameters=140B", done, "decode.limit",
        "^tokenscope: model.total_parameters does not change the throughput of an accelerator: it is stated; "
        "set serving.throughput_mode=derived$");
    row("evaluate --set money.rent=3", done, "decode.limit",
        "money.rent does not change the cost: the accelerators are owned; set money.ownership=rented");
    row("evaluate --set serving.engine=community-2025", done, "decode.limit",
        "serving.engine does not change .*serving.throughput_mode=derived");
    row("sweep serving.batch 1..512 throughput.per_accelerator", done, "5,000",
        "serving.batch does not change .* it is stated");
    row("solve throughput.per_accelerator=5000 --for serving.batch", done, "any value",
        "serving.batch does not change .* it is stated");
    row("evaluate good.tokx --set serving.load_mode=demand --set serving.replicas=1", done, "decode.limit",
        "needs at least [0-9,]+ replicas");
    row("evaluate good.tokx --set serving.utilisation=0.9", done, "decode.limit",
        "peak.* at most 66\\.7.% .* 90.%");
    row("evaluate good.tokx --set serving.token_time_limit=0.001", done, "decode.limit",
        "A token takes .* for one user");
}

void TestCommandLine::run_data() {
    addColumns();
    usageRows();
    inputRows();
    resultRows();
    warningRows();
}

void TestCommandLine::run() { checkRow(); }

void TestCommandLine::failedOutputIsAnError_data() {
    QTest::addColumn<QString>("words");
    for (const char* words : {"evaluate", "claims", "--version", "--help", "evaluate --batch", "list inputs",
                              "explain cost.per_output_token", "sweep facility.pue 1..2"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestCommandLine::failedOutputIsAnError() {
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("needs /dev/full");
    QFETCH(QString, words);
    for (const char* redirection : {">/dev/full", ">&-"}) {
        const auto run = runRedirected(QStringLiteral(TOKENSCOPE_PROGRAM), wordsOf(words),
                                       QString::fromLatin1(redirection), scenario(R"(, "version": 1)"));
        QVERIFY2(run.status == wrongInput, redirection);
        QVERIFY2(matches(QStringLiteral("^tokenscope: the output could not be written: .+\n$"), run.err),
                 run.err);
    }
}

void TestCommandLine::helpNamesEveryCommand() {
    const auto help = program(QStringLiteral("--help"));
    QCOMPARE(help.status, int(done));
    for (const CommandRow& command : commands())
        if (*command.name != 0)
            QVERIFY2(matches(QStringLiteral("^  %1 ").arg(QLatin1String(command.name)), help.out),
                     command.name);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
