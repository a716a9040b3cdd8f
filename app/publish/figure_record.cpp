// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_record.h"

#include "app/publish/explored_record.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "app/state/scenario_error_text.h"
#include "core/analysis/result_json.h"
#include "core/scenario/scenario_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>
#include <limits>

namespace tokenscope {
namespace {

struct Records {
    Q_DECLARE_TR_FUNCTIONS(FigureRecord)
};

constexpr std::array<std::string_view, 5> headlineOutputs{
    "cost.per_output_token", "energy.facility_per_output_token", "energy.per_response", "throughput.per_user",
    "margin.gross"};

QString formatName() { return QStringLiteral("tokenscope-figure"); }

/// A text of the request and its name in files.
struct TextMember {
    const char* name;
    std::optional<QString> FigureRequest::*member;
};
constexpr std::array<TextMember, 5> textMembers{{{"title", &FigureRequest::title},
                                                 {"subtitle", &FigureRequest::subtitle},
                                                 {"note", &FigureRequest::note},
                                                 {"source", &FigureRequest::source},
                                                 {"alt", &FigureRequest::altText}}};
struct SwitchMember {
    const char* name;
    bool FigureRequest::*member;
};
constexpr std::array<SwitchMember, 3> switchMembers{{{"definitions", &FigureRequest::definitions},
                                                     {"settings", &FigureRequest::settings},
                                                     {"outlines", &FigureRequest::outlines}}};

// Qt writes other than ASCII as it is; escaped, it survives every container.
QByteArray inAscii(const QByteArray& utf8) {
    QByteArray ascii;
    for (const QChar c : QString::fromUtf8(utf8)) {
        if (c.unicode() < 128)
            ascii += c.toLatin1();
        else
            ascii += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

QJsonObject outputsJson(const std::vector<RecordedOutput>& outputs) {
    QJsonObject object;
    for (const RecordedOutput& output : outputs) {
        const QJsonValue value = std::isfinite(output.value) ? QJsonValue(output.value) : QJsonValue();
        object[output.id] =
            QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("unit"), output.unit}};
    }
    return object;
}

QJsonArray heldJson(const std::vector<Document>& held) {
    QJsonArray array;
    for (const Document& document : held)
        array << QString::fromStdString(write_scenario(document));
    return array;
}

class RecordReader {
public:
    RecordReader(const QJsonObject& root, const Library& library) : m_root(root), m_library(library) {}

    ReadRecord read() {
        checkFormat();
        readRequest();
        m_result.record.document = document(text("scenario"));
        m_result.record.baseline = document(text("baseline"));
        readHeld();
        readExplored();
        m_result.record.modelVersion = text("model_version").left(20);
        readOutputs();
        return m_result;
    }

private:
    void fail(const QString& sentence) {
        if (m_result.error.isEmpty())
            m_result.error = sentence;
    }
    QJsonValue at(const char* name) const { return m_root.value(QLatin1String(name)); }

    QString text(const char* name) {
        const QJsonValue value = at(name);
        if (!value.isString())
            fail(Records::tr("the member “%1” of its settings is not a text").arg(QLatin1String(name)));
        return value.toString();
    }

    void checkFormat() {
        if (text("format") != formatName())
            fail(Records::tr("it carries settings of another program"));
        const double version = at("version").toDouble();
        if (version > figureRecordVersion)
            fail(Records::tr(
                "it was made by a newer version of Tokenscope; its printed code may still be read"));
        else if (version != figureRecordVersion)
            fail(Records::tr("the version of its settings is not known"));
    }

    void readRequest() {
        FigureRequest& request = m_result.record.request;
        for (const QJsonValue& chart : at("charts").toArray())
            request.charts << chart.toString();
        const auto size = figureSizeOf(text("size"));
        if (!size)
            fail(Records::tr("its size is not one that a figure can have"));
        request.size = size.value_or(FigureSize());
        request.theme = text("theme");
        request.textSize = text("text_size");
        for (const TextMember& member : textMembers)
            if (at(member.name).isString())
                request.*member.member = text(member.name);
        for (const SwitchMember& member : switchMembers)
            request.*member.member = at(member.name).toBool();
        if (const QString problem = problemOf(request); !problem.isEmpty())
            fail(problem);
    }

    void readHeld() {
        const QJsonArray held = at("held").toArray();
        if (held.size() > qsizetype(mostHeld))
            return fail(Records::tr("it compares more than four scenarios"));
        for (const QJsonValue& scenario : held)
            m_result.record.held.push_back(document(scenario.toString()));
    }

    void readExplored() {
        const QString problem =
            tokenscope::readExplored(at("explored").toObject(), m_library, m_result.record.exploration);
        if (!problem.isEmpty())
            fail(problem);
    }

    Document document(const QString& scenario) {
        const auto result = read_scenario(scenario.toStdString(), m_library);
        if (const auto* error = std::get_if<ScenarioError>(&result)) {
            fail(scenarioErrorText(*error));
            return {};
        }
        const auto& read = std::get<ReadScenario>(result);
        if (read.newer)
            fail(QString::fromStdString(newer_sentence(read)));
        for (const std::string& remark : remarks(read))
            m_result.record.remarks << QString::fromStdString(remark);
        return read.document;
    }

    void readOutputs() {
        const QJsonObject outputs = at("outputs").toObject();
        for (const std::string_view id : headlineOutputs) {
            const QJsonObject output = outputs.value(toQString(id)).toObject();
            if (!output.isEmpty())
                m_result.record.outputs.push_back(
                    {toQString(id),
                     output.value(QStringLiteral("value")).toDouble(std::numeric_limits<double>::quiet_NaN()),
                     output.value(QStringLiteral("unit")).toString().left(40)});
        }
    }

    QJsonObject m_root;
    const Library& m_library;
    ReadRecord m_result;
};

std::vector<RecordedOutput> headline(const Evaluated& evaluated) {
    std::vector<RecordedOutput> recorded;
    for (const std::string_view id : headlineOutputs)
        recorded.push_back(
            {toQString(id), evaluated.output(id), toQString(outputs()[output_index(id)].unit)});
    return recorded;
}

QString figureText(double value, const QString& unit) {
    const std::string number = significant(value, 4, numberFormat());
    return toQString(with_unit(number, unit.toStdString()));
}

} // namespace

FigureRecord recordOf(const FigureRequest& request, const Snapshot& snapshot) {
    FigureRecord record;
    record.request = request;
    record.document = snapshot.current.document;
    record.baseline = snapshot.baseline.document;
    for (const auto& held : snapshot.held)
        record.held.push_back(held->document);
    record.exploration = snapshot.exploration;
    record.modelVersion = toQString(model_version);
    record.outputs = headline(snapshot.current);
    return record;
}

QByteArray writeRecord(const FigureRecord& record) {
    QJsonObject root{{QStringLiteral("format"), formatName()},
                     {QStringLiteral("version"), figureRecordVersion},
                     {QStringLiteral("model_version"), record.modelVersion},
                     {QStringLiteral("scenario"), QString::fromStdString(write_scenario(record.document))},
                     {QStringLiteral("baseline"), QString::fromStdString(write_scenario(record.baseline))},
                     {QStringLiteral("held"), heldJson(record.held)},
                     {QStringLiteral("explored"), exploredJson(record.exploration)},
                     {QStringLiteral("charts"), QJsonArray::fromStringList(record.request.charts)},
                     {QStringLiteral("size"), record.request.size.text()},
                     {QStringLiteral("theme"), record.request.theme},
                     {QStringLiteral("text_size"), record.request.textSize},
                     {QStringLiteral("outputs"), outputsJson(record.outputs)}};
    for (const TextMember& member : textMembers)
        if (const auto& text = record.request.*member.member)
            root[QLatin1String(member.name)] = *text;
    for (const SwitchMember& member : switchMembers)
        root[QLatin1String(member.name)] = record.request.*member.member;
    return inAscii(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

ReadRecord readRecord(const QByteArray& json, const Library& library) {
    if (json.size() > largestFigureRecord)
        return {{}, Records::tr("its settings are larger than 256 kB")};
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (!parsed.isObject())
        return {{}, Records::tr("its settings are damaged")};
    return RecordReader(parsed.object(), library).read();
}

QStringList changedFigures(const FigureRecord& record, const Library& library) {
    if (record.modelVersion == toQString(model_version))
        return {};
    QStringList changes;
    const Evaluated now = evaluated(record.document, library);
    for (const RecordedOutput& then : record.outputs) {
        const size_t index = output_index(then.id.toStdString());
        const double value = now.output(then.id.toStdString());
        if (std::isfinite(then.value) && std::isfinite(value) && then.value != value)
            changes << Records::tr("%1: %2 then, %3 now")
                           .arg(coreText("Output", outputs()[index].label), figureText(then.value, then.unit),
                                figureText(value, toQString(outputs()[index].unit)));
    }
    return changes;
}

} // namespace tokenscope
