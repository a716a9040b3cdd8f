// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/evidence_text.h"

#include "app/state/number_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

struct Evidence {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

const QString keyStart = QStringLiteral("measured:");

/// Counts and published figures: without zeros that only fill up the digits.
QString given(double value, int digits) { return toQString(count(value, digits, numberFormat())); }

double inputOf(const CheckedPoint& point, std::string_view id) { return point.inputs.amount(id).value; }

bool isAssumed(const CheckedPoint& point, std::string_view id) {
    const auto& assumed = point.point->assumed;
    return std::find(assumed.begin(), assumed.end(), id) != assumed.end();
}

QString marked(const QString& text, bool assumed) {
    return assumed ? Evidence::tr("%1 (assumed)").arg(text) : text;
}

QString batchText(const CheckedPoint& point) {
    switch (point.point->batch) {
    case BatchKnown::measured:
        return Evidence::tr("batch %1").arg(given(point.batch, 3));
    case BatchKnown::derived:
        return Evidence::tr("batch %1, derived").arg(given(point.batch, 3));
    case BatchKnown::not_published:
        return Evidence::tr("batch not published");
    }
    return {};
}

} // namespace

QString measuredKey(const MeasuredPoint& point) { return keyStart + toQString(point.id); }

QString measuredId(const QString& key) {
    return key.startsWith(keyStart) ? key.mid(keyStart.size()) : QString();
}

QString machineName(const CheckedPoint& point) {
    return Evidence::tr("%1 on %2 × %3")
        .arg(toQString(point.point->model), given(inputOf(point, "serving.accelerators_per_replica"), 4),
             toQString(point.inputs.choice("serving.accelerator")));
}

QString machineDetail(const CheckedPoint& point) {
    const auto tokens = [&](std::string_view id, const QString& words) {
        return marked(words.arg(given(inputOf(point, id), 4)), isAssumed(point, id));
    };
    const QString bits = given(inputOf(point, "model.weight_bits"), 2);
    return QStringList{
        marked(Evidence::tr("%1-bit weights").arg(bits), isAssumed(point, "model.weight_bits")),
        batchText(point), tokens("request.input_tokens", Evidence::tr("prompt of %1 tokens")),
        tokens("request.output_tokens", Evidence::tr("reply of %1"))}
        .join(QStringLiteral(", "));
}

QString figureName(const ComparedFigure& figure) {
    const bool wall = figure.boundary == boundary_key(Boundary::server_wall);
    const bool facility = figure.boundary == boundary_key(Boundary::facility);
    if (figure.name == "throughput")
        return Evidence::tr("tok/s per accelerator");
    if (figure.name == "speed for one user")
        return Evidence::tr("tok/s for one user");
    if (figure.name == "power")
        return wall ? Evidence::tr("W at the server’s plug") : Evidence::tr("W at the board");
    return facility ? Evidence::tr("J per token, facility")
           : wall   ? Evidence::tr("J per token at the plug")
                    : Evidence::tr("J per token at the board");
}

QString residualText(const Compared& compared) { return toQString(change(compared.ratio(), numberFormat())); }

QString publishedValue(double value, int digits) { return given(value, digits); }

QString predictedValue(double value) { return toQString(significant(value, 3, numberFormat())); }

QString likenessName(Likeness likeness) {
    switch (likeness) {
    case Likeness::same_machine:
        return Evidence::tr("This machine");
    case Likeness::other_count:
        return Evidence::tr("Another number of accelerators");
    case Likeness::other_precision:
        return Evidence::tr("Another precision");
    case Likeness::same_family:
        return Evidence::tr("Another accelerator of the family");
    case Likeness::other_accelerator:
        return Evidence::tr("Another accelerator");
    case Likeness::unlike:
        return Evidence::tr("Another model");
    }
    return {};
}

QString boundaryName(Boundary boundary) {
    switch (boundary) {
    case Boundary::board:
        return Evidence::tr("at the accelerator boards");
    case Boundary::server_wall:
        return Evidence::tr("at the server’s plug");
    case Boundary::facility:
        return Evidence::tr("at the facility’s meter");
    }
    return {};
}

} // namespace tokenscope
