// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hostile_figures.h"

#include "app/publish/embedded_record.h"
#include "app/publish/figure_record.h"
#include "app/publish/png_chunks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace tokenscope {
namespace {

QString text(const char* ascii) { return QString::fromUtf8(ascii); }

/// A valid record with one member replaced.
QByteArray recordWith(const char* member, const QJsonValue& value) {
    FigureRecord record;
    record.request.charts = {text("stages")};
    QJsonObject root = QJsonDocument::fromJson(writeRecord(record)).object();
    root[QLatin1String(member)] = value;
    return QJsonDocument(root).toJson();
}

QByteArray pngWith(const QByteArray& record) {
    QByteArray png =
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAA"
                               "AABJRU5ErkJggg==");
    return withPngText(png, recordKeyword, record, true);
}

QByteArray svgWith(const QByteArray& content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><t:record xmlns:t=\"" +
           QByteArray(recordNamespace) + "\">" + content + "</t:record></metadata></svg>";
}

QByteArray scenarioWith(const QByteArray& inputs) {
    return R"({"format": "tokenscope-scenario", "version": 1, "inputs": {)" + inputs + "}}";
}

// Name, bytes and what the refusal says.
void hostile(const char* name, const QByteArray& bytes, const char* says) {
    QTest::newRow(name) << bytes << text(says);
}

void hostileScenario(const char* name, const QByteArray& scenario, const char* says) {
    hostile(name, pngWith(recordWith("scenario", QString::fromUtf8(scenario))), says);
}

void hostileMember(const char* name, const char* member, const QJsonValue& value, const char* says) {
    hostile(name, pngWith(recordWith(member, value)), says);
}

} // namespace

void addHostileContainers() {
    const QByteArray good = pngWith(recordWith("version", 1));
    hostile("empty", {}, "no PNG, SVG or PDF");
    hostile("text", "hello", "no PNG, SVG or PDF");
    hostile("png without record", pngWith("x").left(67), "no Tokenscope settings|damaged");
    hostile("png cut short", good.left(good.size() / 2), "damaged|no Tokenscope settings");
    hostile("png signature only", good.left(8), "no Tokenscope settings");
    QByteArray longChunk = good;
    longChunk.replace(8, 4, "\xff\xff\xff\xff");
    hostile("chunk of 4 GB", longChunk, "damaged");
    QByteArray wrongSum = good;
    wrongSum[good.indexOf(recordKeyword) + 40] = '!';
    hostile("wrong checksum", wrongSum, "damaged");
    hostile("bomb", pngWith(QByteArray(50'000'000, ' ')), "larger than 256 kB");
    hostile("large record", pngWith(QByteArray(300'000, ' ')), "larger than 256 kB");
    hostile("svg without record", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "no Tokenscope settings");
    hostile("svg elements deep", "<svg>" + QByteArray("<g>").repeated(20'000), "damaged");
    hostile("svg of control characters", QByteArray("<svg>\x01\x02</svg>", 13), "damaged");
    hostile("pdf record cyclic", "%PDF-1.4\n<tokenscope:record><tokenscope:record>e30=</tokenscope:record>",
            "damaged");
    hostile("svg unfinished", "<svg><metadata>", "damaged");
    hostile("svg not base64", svgWith("<script/>!!"), "damaged");
    hostile("svg empty record", svgWith({}), "damaged");
    hostile("svg large record", svgWith(QByteArray(900'000, 'A')), "larger than 256 kB");
    hostile("svg entities", "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>",
            "entities");
    hostile("svg external entity", "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>",
            "entities");
    hostile("svg other namespace", "<svg><record xmlns=\"urn:x\">e30=</record></svg>",
            "no Tokenscope settings");
    hostile("pdf without record", "%PDF-1.4\n%%EOF", "no Tokenscope settings");
    hostile("pdf unfinished", "%PDF-1.4\n<tokenscope:record>e30=", "damaged");
    hostile("pdf not base64", "%PDF-1.4\n<tokenscope:record>***</tokenscope:record>", "damaged");
    hostile("pdf large", "%PDF-1.4\n<tokenscope:record>" + QByteArray(900'000, 'A') + "</tokenscope:record>",
            "larger than 256 kB");
}

void addHostileRecords() {
    hostile("no JSON", pngWith("{"), "damaged");
    hostile("a list", pngWith("[]"), "damaged");
    hostile("deep", pngWith(QByteArray(5000, '[')), "damaged");
    hostile("empty object", pngWith("{}"), "not a text");
    hostileMember("other format", "format", text("x"), "another program");
    hostileMember("newer version", "version", 2, "newer version");
    hostileMember("version 0", "version", 0, "not known");
    hostileMember("version text", "version", text("1"), "not known");
    hostileMember("no charts", "charts", QJsonValue(), "one to 6 charts");
    hostileMember("chart of a path", "charts", QJsonArray{text("../../etc/passwd")}, "no chart is called");
    hostileMember("many charts", "charts", QJsonArray::fromStringList(QStringList(7, text("stages"))),
                  "one to 6 charts");
    hostileMember("million charts", "charts", QJsonArray::fromStringList(QStringList(20'000, text("stages"))),
                  "one to 6 charts|larger than");
    hostileMember("chart of script", "charts", QJsonArray{text("<script>alert(1)</script>")},
                  "no chart is called");
    hostileMember("chart number", "charts", QJsonArray{5}, "no chart is called");
    hostileMember("size in exponents", "size", text("1e9x1e9"), "size");
    hostileMember("theme of script", "theme", text("</text><script>alert(1)</script>"), "themes of figures");
    hostileMember("long alternative text", "alt", QString(5000, u'x'), "at most 4000");
    hostileMember("huge size", "size", text("999999x999999"), "size");
    hostileMember("negative size", "size", text("-5x5"), "size");
    hostileMember("size number", "size", 5, "not a text");
    hostileMember("theme of a URL", "theme", text("http://example.org/x.css"), "themes of figures");
    hostileMember("text size", "text_size", text("XXL"), "text sizes");
    hostileMember("long title", "title", QString(100'000, u'x'), "at most 4000");
    hostileMember("scenario object", "scenario", QJsonObject(), "not a text");
    hostileMember("scenario missing", "scenario", QJsonValue(), "not a text");
    hostileMember("baseline damaged", "baseline", text("{"), "JSON");
    hostileMember("held beyond four", "held", QJsonArray{1, 2, 3, 4, 5}, "more than four");
    hostileMember("held damaged", "held", QJsonArray{text("{")}, "JSON");
    hostileMember("unknown input varied", "explored", QJsonObject{{text("map_x"), text("../x")}},
                  "does not know");
    hostileMember("map of one input", "explored", QJsonObject{{text("map_x"), text("serving.utilisation")}},
                  "one input twice");
    hostileScenario("scenario of another kind", "{}", "tokenscope-scenario");
    hostileScenario("scenario deep", QByteArray(100, '['), "nest|deep");
    hostileScenario("unknown preset", R"({"format": "tokenscope-scenario", "version": 1, "preset": "x"})",
                    "x");
    hostileScenario("newer scenario", R"({"format": "tokenscope-scenario", "version": 9})", "9");
    hostileScenario("wrong unit", scenarioWith(R"("serving.batch": {"value": 1, "unit": "W"})"), "W");
    hostileScenario("out of range", scenarioWith(R"("facility.pue": {"value": -1, "unit": "1"})"),
                    "-1|facility");
    hostileScenario("NaN", scenarioWith(R"("facility.pue": {"value": NaN})"), "JSON");
    hostileScenario("infinite", scenarioWith(R"("facility.pue": {"value": 1e999})"), "large|facility");
    hostileScenario("text for number", scenarioWith(R"("facility.pue": {"value": "rm -rf"})"),
                    "number|facility");
    hostileScenario("unknown choice", scenarioWith(R"("serving.accelerator": {"value": "x"})"), "x");
}

} // namespace tokenscope
