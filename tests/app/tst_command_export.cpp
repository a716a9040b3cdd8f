// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_rows.h"

#include <QTemporaryDir>

using namespace tokenscope;

/// What `export` refuses, and how it says so.
class TestCommandExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir::setCurrent(m_folder.path())); }
    void refuses_data();
    void refuses() { checkRow(); }

private:
    static void usageRows();
    static void inputRows();

    QTemporaryDir m_folder;
};

void TestCommandExport::usageRows() {
    row("export stages", wrongUsage, "", "export needs -o FILE");
    row("export stages -o a.gif", wrongUsage, "", "ends in .*\\.svg.*, not \\.gif");
    row("export -o a.png", wrongUsage, "", "export takes CHART");
    row("export window -o a.svg", wrongUsage, "", "the window is written as PNG");
    row("export window -o a.png --title x", wrongUsage, "", "export window takes no --title");
    row("export stages -o a.png --theme pink", wrongUsage, "", "--theme takes light, .*transparent");
    row("export stages -o a.png --text-size 9", wrongUsage, "", "--text-size takes S, M, L or XL");
    row("export stages -o a.png --from essay", wrongUsage, "", "belong to the chart attribution");
    row("export stages -o a.png --axis cubic", wrongUsage, "", "--axis takes linear or log");
    row("export stages -o a.png --per week", wrongUsage, "", "--per takes token, .* or year");
    row("export stages -o a.png --formats svg", wrongUsage, "", "--formats belongs to --all");
    row("export --all -o a --formats gif", wrongUsage, "", "--formats takes png");
    row("export stages -o a.png --size 300mm --dpi 2400", wrongUsage, "", "64 million pixels");
    row("export stages -o a.png --input facility.pue", wrongUsage, "", "belong to the charts sweep");
    row("export sweep -o a.png --input facility.pue --input serving.batch", wrongUsage, "",
        "varies one input");
    row("export stages -o a.png --scale 9", wrongUsage, "", "0.25 to 4");
    row("export stages -o a.png --size 5", wrongUsage, "", "WIDTHxHEIGHT");
    row("export stages -o a.png --size page --width-mm 85", wrongUsage, "", "exclude one another");
    row("export stages -o a.png --width-mm 85 --width-px 1004 --dpi 300", wrongUsage, "", "two of them give");
    row("export stages -o a.png --width-mm 5", wrongUsage, "", "A side of a figure has 20 to 1000 mm, not 5");
    row("export stages -o a.png --width-px wide --height-px 9", wrongUsage, "", "“wide” is not a number of");
}

void TestCommandExport::inputRows() {
    row("export stages,stages,stages,stages,stages,stages,stages -o a.png", wrongInput, "",
        "one to 6 charts");
    row("export attribution -o a.png --from nobody", wrongInput, "", "nobody");
    row("export dollar -o a.png --axis log", wrongInput, "", "--axis belongs to stages, batch, energy");
    row("export margins -o a.png --per year", wrongInput, "", "--per belongs to stages, dollar, energy");
    row("export energy -o a.png --per token", wrongInput, "", "stated per reply, day, year, not per token");
    row("export nothing -o a.png", wrongInput, "", "no chart is called \"nothing\"; the charts are stages");
    row("export sweep -o a.png --input no.such", wrongInput, "", "no quantity input is called \"no.such\"");
    row("export map -o a.png --input facility.pue --input facility.pue", wrongInput, "",
        "two different inputs");
    row("export stages -o none/a.png", wrongInput, "", "none/a.png was not saved: [^.]*\\.?$");
}

void TestCommandExport::refuses_data() {
    addColumns();
    usageRows();
    inputRows();
}

QTEST_GUILESS_MAIN(TestCommandExport)
#include "tst_command_export.moc"
