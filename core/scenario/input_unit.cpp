// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/input_unit.h"

#include "core/text/unit_expression.h"

namespace tokenscope {

std::optional<double> in_file_unit(double value, std::string_view unit, const InputRow& row) {
    if (unit == row.unit || (row.id == "accelerator.memory_capacity" && unit == "GB"))
        return value;
    const auto given = parse_unit(unit);
    auto wanted = parse_unit(row.unit);
    if (!given || !wanted)
        return std::nullopt;
    const double factor = given->factor / wanted->factor;
    if (fits(given->dimension, wanted->dimension))
        return value * factor;
    // The file unit may leave out "per accelerator" or "per request"; saying it is not wrong.
    wanted->dimension[BaseDimension::accelerator] -= row.per_accelerator;
    wanted->dimension[BaseDimension::request] -= row.per_request;
    if (fits(given->dimension, wanted->dimension))
        return value * factor;
    return std::nullopt;
}

} // namespace tokenscope
