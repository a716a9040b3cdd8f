// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/charts/figure.h"
#include "app/charts/request_courses.h"

#include <functional>

namespace tokenscope {

/// The panels of the chart "Request". The courses must outlive it.
class RequestPanels {
public:
    explicit RequestPanels(const RequestCourses& courses) : m_courses(courses) {}

    /// Tokens, energy and cost as multiples of a reply without reasoning, against the reasoning multiplier.
    Panel reasoning() const;
    /// Against the prompt: the sequences that fit and those in flight.
    Panel sequences() const;
    /// Against the prompt: joules of an output token at the facility.
    Panel energy() const;
    /// Against the prompt: the least time to the first token, as cached now and otherwise.
    Panel firstToken() const;

    /// "56 % cached".
    QString cachedWords(double share) const;

private:
    using Value = std::function<double(const SweepPoint&)>;
    using Curves = std::vector<std::pair<const RequestCourse*, Value>>;

    static Value output(std::string_view id);
    static bool isDrawn(const SweepPoint& point, const Value& value);
    Value timesPlain(std::string_view id) const;
    Axis xAxis(const RequestCourse& course, const QString& title) const;
    Axis yAxis(const Curves& curves) const;
    void addCurve(Panel& panel, const RequestCourse& course, const Value& value, const Curve& style) const;
    void nameCurve(Panel& panel, const RequestCourse& course, const Value& value, double share, Anchor anchor,
                   const QString& name) const;
    void nameMultiples(Panel& panel, const Value& energy, const Value& cost) const;
    void addEnd(Panel& panel, const RequestCourse& course) const;
    void addNow(Panel& panel, const RequestCourse& course, const Value& value, Role role,
                const QString& words, const QString& key) const;
    Panel promptPanel(const QString& heading, Curves curves, const Value& baseline = {}) const;
    QString now(double value) const { return Chart::tr("now %1").arg(m_numbers.significant(value)); }

    const RequestCourses& m_courses;
    ChartNumbers m_numbers;
};

} // namespace tokenscope
